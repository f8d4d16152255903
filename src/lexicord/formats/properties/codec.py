"""Java properties: a unit is a value; its key is its path."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lexicord.domain.document import Document
from lexicord.domain.errors import InputError
from lexicord.domain.unit import UnitKind
from lexicord.formats.inline.composing import Place
from lexicord.formats.plaintext.decoding import Lines, decoded
from lexicord.formats.properties.lines import escaped, pairs, unescaped
from lexicord.formats.resources.values import Value, tiled, written

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.formats.resources.values import ValueSlot
    from lexicord.text.granularity import Granularity

_LATIN_1 = "iso-8859-1"


@dataclass(frozen=True, slots=True)
class Properties:
    """The codec of ``.properties`` files in UTF-8, or in ISO 8859-1 as before Java 9."""

    name = "properties"
    suffixes = (".properties",)
    builds = True

    def read(self, data: bytes, locale: LocaleTag, *, granularity: Granularity) -> Document:  # noqa: ARG002 - the protocol's
        """Take the file apart; what is not UTF-8 is read as ISO 8859-1.

        Raises InputError with line and column where the file holds a NUL character.
        """
        text, encoding, bom = _decoded(data)
        return Document(tiled(text, _values(text)), encoding, bom)

    def write(self, document: Document, texts: Sequence[str], locale: LocaleTag) -> bytes:
        r"""Put ``texts`` into the values, each on one line.

        A file of ASCII alone stays so, which every Java reads; in others letters that the
        encoding has are written as they are, and the rest as ``\uXXXX``.
        """
        letters = _letters(document)

        def encode(slot: ValueSlot, value: str) -> str:  # noqa: ARG001 - what a format may want to know
            return escaped(value, letters)

        out = written(document, texts, encode, locale)
        return document.bom + out.encode(document.encoding)


def _decoded(data: bytes) -> tuple[str, str, bytes]:
    try:
        return decoded(data)
    except InputError:
        if b"\0" in data or data.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")):
            raise
    return data.decode(_LATIN_1), _LATIN_1, b""


def _letters(document: Document) -> re.Pattern[str]:
    """Return what letters beyond ASCII the file writes as they are."""
    if document.encoding == _LATIN_1:
        return re.compile("[\xa0-\xff]")
    if document.text.isascii() and not document.bom:
        return re.compile("(?!)")
    return re.compile("[^\ud800-\udfff]")


def _values(text: str) -> Iterator[Value]:
    lines = Lines(text)
    for pair in pairs(text):
        place = Place(pair.key, lines.place(pair.start)[0], UnitKind.STRING, pair.comments)
        yield Value(pair.start, pair.end, unescaped(text[pair.start : pair.end]), place)
