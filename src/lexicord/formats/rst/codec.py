"""reStructuredText: pages in, pages out, with everything but the text left as it stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lexicord.domain.document import Document, Literal, Slot
from lexicord.formats.plaintext.decoding import decoded
from lexicord.formats.rst.pieces import page_pieces
from lexicord.formats.rst.writing import written

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.text.granularity import Granularity


def _opens(piece: Literal) -> bool:
    """Say whether a reference without a sign of its own opens here (``name_``)."""
    return piece.role.startswith("open")


@dataclass(frozen=True, slots=True)
class Rst:
    """The codec of reStructuredText, with the directives and roles of docutils and Sphinx."""

    name: str = "rst"
    suffixes: tuple[str, ...] = (".rst", ".rest")
    builds: bool = True

    def read(self, data: bytes, locale: LocaleTag, *, granularity: Granularity) -> Document:
        """Take a page apart; all that is no text stays literal.

        Any text is a page, so only the bytes can be wrong: raises InputError with line and
        column where they are no UTF-8 (or UTF-16 with its mark), or hold a NUL character.
        """
        text, encoding, bom = decoded(data)
        pieces = page_pieces(text, locale, granularity=granularity)
        kept = [piece for piece in pieces if isinstance(piece, Slot) or piece.text or _opens(piece)]
        return Document(tuple(kept), encoding, bom)

    def write(self, document: Document, texts: Sequence[str], locale: LocaleTag) -> bytes:
        """Put ``texts`` into the page; what would turn into markup there is escaped."""
        return document.bom + written(document, texts, locale).encode(document.encoding)
