"""HTML and XHTML: read into units, and written back with nothing else changed."""

from __future__ import annotations

import re
from codecs import BOM_UTF8
from dataclasses import dataclass
from functools import cache, partial
from typing import TYPE_CHECKING

from lexicord.domain.document import Document, Literal
from lexicord.domain.errors import InputError
from lexicord.formats.html.charset import decoded_html
from lexicord.formats.html.flow import Dialect
from lexicord.formats.html.language import localized, root
from lexicord.formats.html.reader import DOCTYPE, ROOT, pieces
from lexicord.formats.html.style import style
from lexicord.formats.inline.rendering import rendered
from lexicord.formats.xmltext.decoding import decoded_xml

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lexicord.domain.document import Part, Slot
    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.text.granularity import Granularity


@dataclass(frozen=True, slots=True)
class Html:
    """The codec of HTML; a unit is a heading, a sentence, a cell, or the text of an attribute."""

    name: str = "html"
    suffixes: tuple[str, ...] = (".html", ".htm", ".xhtml", ".xht")
    builds: bool = True

    def read(self, data: bytes, locale: LocaleTag, *, granularity: Granularity) -> Document:
        """Take a page apart; its markup stays literal.

        A page that says it is XHTML and is well-formed is read, and written, as XML.

        Raises InputError with line and column where the bytes are no text in the encoding of
        the page, and where a comment, a tag or a script is never closed.
        """
        text, encoding, bom = decoded_html(data)
        is_xml = is_xhtml(text)
        found = pieces(text, Dialect(locale, granularity, is_xml=is_xml))
        return Document(tuple(found), encoding, bom)

    def write(self, document: Document, texts: Sequence[str], locale: LocaleTag) -> bytes:
        """Put ``texts`` into the slots, and the language into the start tag of the page.

        What the encoding of the page has no character for becomes a character reference.
        """
        source = document.text
        is_xml = is_xhtml(source)
        out = rendered(document, texts, style(source, is_xml=is_xml), locale)
        if any(text != unit.source for text, unit in zip(texts, document.units, strict=True)):
            out = list(in_language(document.pieces, out, locale, is_xml=is_xml))
        return document.bom + "".join(out).encode(document.encoding, "xmlcharrefreplace")


def in_language(
    pieces: Sequence[Literal | Slot | Part],
    written: Sequence[str],
    locale: LocaleTag,
    *,
    is_xml: bool,
) -> Iterator[str]:
    """Yield the pieces of a page as written, with its language set.

    Where the start tag ``<html>`` is left out it is put behind the document type.
    """
    roles = [piece.role if isinstance(piece, Literal) else "" for piece in pieces]
    set_language = partial(localized, locale=locale, is_xml=is_xml)
    for role, text in zip(roles, written, strict=True):
        if role == ROOT:
            yield set_language(text)
        elif role == DOCTYPE and ROOT not in roles:
            yield f"{text}\n{root(locale)}"
        else:
            yield text


def is_xhtml(text: str) -> bool:
    """Say whether a page says that it is XHTML, and is well-formed."""
    if not _says_xhtml().match(text):
        return False
    try:
        decoded_xml(BOM_UTF8 + text.encode())
    except InputError:
        return False
    return True


@cache
def _says_xhtml() -> re.Pattern[str]:
    return re.compile(
        r"\s*<\?xml\s|[^\0]{0,2000}?<html\s[^>]*xmlns\s*=\s*[\"']http://www.w3.org/1999/xhtml"
    )
