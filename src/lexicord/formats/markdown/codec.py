"""Markdown: pages in, pages out, with everything but the text left as it stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lexicord.domain.document import Document, Slot
from lexicord.formats.markdown.front_matter import DEFAULT_KEYS, front_matter
from lexicord.formats.markdown.pieces import page_pieces
from lexicord.formats.markdown.writing import written
from lexicord.formats.plaintext.decoding import decoded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.text.granularity import Granularity


@dataclass(frozen=True, slots=True)
class Markdown:
    """The codec of Markdown: CommonMark, and what GitHub and site generators add to it."""

    name: str = "markdown"
    suffixes: tuple[str, ...] = (".md", ".markdown", ".mkd", ".mdown")
    builds: bool = True
    mdx: bool = False
    keys: tuple[str, ...] = DEFAULT_KEYS

    def with_keys(self, keys: Sequence[str], notes: Sequence[str]) -> Markdown:  # noqa: ARG002 - front matter has no notes
        """Return the codec that translates these entries of the front matter.

        A key of an inner mapping is written with dots: ``params.summary``.
        """
        return type(self)(keys=tuple(keys))

    def read(self, data: bytes, locale: LocaleTag, *, granularity: Granularity) -> Document:
        """Take a page apart; all that is no text stays literal.

        Any text is Markdown, so only the bytes can be wrong: raises InputError with line and
        column where they are no UTF-8 (or UTF-16 with its mark), or hold a NUL character.
        """
        text, encoding, bom = decoded(data)
        front = front_matter(text, self.keys)
        body = page_pieces(text, front.end, locale, granularity=granularity, mdx=self.mdx)
        kept = [piece for piece in (*front.pieces, *body) if isinstance(piece, Slot) or piece.text]
        return Document(tuple(kept), encoding, bom)

    def write(self, document: Document, texts: Sequence[str], locale: LocaleTag) -> bytes:
        """Put ``texts`` into the page; what would turn into markup there is escaped."""
        text = written(document, texts, locale, mdx=self.mdx)
        return document.bom + text.encode(document.encoding)


@dataclass(frozen=True, slots=True)
class Mdx(Markdown):
    """The codec of MDX: Markdown with JSX, imports and expressions, all of them left alone."""

    name: str = "mdx"
    suffixes: tuple[str, ...] = (".mdx",)
    mdx: bool = True
