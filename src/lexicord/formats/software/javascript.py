"""The texts of JavaScript and TypeScript, found by Babel's extractor; nothing is built."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from babel.messages.extract import extract

from lexicord.domain.document import Document
from lexicord.formats.plaintext.decoding import decoded
from lexicord.formats.software.keywords import STANDARD, Keyword
from lexicord.formats.software.python_source import SourceBytes
from lexicord.formats.software.units import COMMENT_TAGS, Found, pieces, unbuilt

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.text.granularity import Granularity


@dataclass(frozen=True, slots=True)
class JavaScriptStrings:
    """A codec that takes texts out of ``.js`` files and builds nothing.

    ``keywords`` come on top of the usual ones (see ``Keyword.parse``). A comment above a text
    that begins with one of ``comment_tags`` is told to the translator.
    """

    keywords: tuple[str, ...] = ()
    comment_tags: tuple[str, ...] = COMMENT_TAGS
    name = "javascript"
    suffixes = (".js", ".mjs", ".cjs", ".jsx", ".tsx")
    builds = False

    def with_keywords(self, keywords: Sequence[str]) -> JavaScriptStrings:
        """Return the codec that knows these keywords besides the usual ones."""
        return JavaScriptStrings(tuple(keywords), self.comment_tags)

    def read(self, data: bytes, locale: LocaleTag, *, granularity: Granularity) -> Document:  # noqa: ARG002 - the protocol's
        """Return the code with an empty slot at the line of each text; a text is never cut.

        Raises InputError with line and column where the code is no text.
        """
        return _read(data, self.keywords, self.comment_tags, has_tags=True)

    def write(self, document: Document, texts: Sequence[str], locale: LocaleTag) -> bytes:  # noqa: ARG002 - the protocol's
        """Return the code as it was read; raises InputError where a text is to be put into it."""
        return unbuilt(document, texts)


@dataclass(frozen=True, slots=True)
class TypeScriptStrings:
    """The same for ``.ts`` files, where ``<T>`` is a type and no tag."""

    keywords: tuple[str, ...] = ()
    comment_tags: tuple[str, ...] = COMMENT_TAGS
    name = "typescript"
    suffixes = (".ts", ".mts", ".cts")
    builds = False

    def with_keywords(self, keywords: Sequence[str]) -> TypeScriptStrings:
        """Return the codec that knows these keywords besides the usual ones."""
        return TypeScriptStrings(tuple(keywords), self.comment_tags)

    def read(self, data: bytes, locale: LocaleTag, *, granularity: Granularity) -> Document:  # noqa: ARG002 - the protocol's
        """Return the code with an empty slot at the line of each text; a text is never cut.

        Raises InputError with line and column where the code is no text.
        """
        return _read(data, self.keywords, self.comment_tags, has_tags=False)

    def write(self, document: Document, texts: Sequence[str], locale: LocaleTag) -> bytes:  # noqa: ARG002 - the protocol's
        """Return the code as it was read; raises InputError where a text is to be put into it."""
        return unbuilt(document, texts)


def _read(
    data: bytes, keywords: Sequence[str], comment_tags: Sequence[str], *, has_tags: bool
) -> Document:
    known = [Keyword.parse(keyword) for keyword in (*STANDARD, *keywords)]
    text, encoding, bom = decoded(data)
    found: list[Found] = []
    for dotted in (False, True):
        wanted = [keyword for keyword in known if ("." in keyword.name) is dotted]
        found += _found(text, wanted, comment_tags, has_tags=has_tags)
    return Document(tuple(pieces(text, found, flagged=False)), encoding, bom)


def _found(
    text: str, keywords: Sequence[Keyword], comment_tags: Sequence[str], *, has_tags: bool
) -> Iterator[Found]:
    """Yield what calls of these keywords hold; names with dots need a pass of their own."""
    if not keywords:
        return
    results = extract(
        "javascript",
        SourceBytes(text.encode()),
        {keyword.name: keyword.places for keyword in keywords},
        comment_tags,
        {"jsx": has_tags, "parse_template_string": True},
        strip_comment_tags=True,
    )
    yield from (Found(*one) for one in results)
