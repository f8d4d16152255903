"""The codec of ``.strings``: a unit is a value; its key is its path."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lexicord.domain.document import Document
from lexicord.domain.errors import InputError
from lexicord.domain.finding import Message
from lexicord.domain.unit import UnitKind
from lexicord.formats.apple.entries import Entries, quoted, unescaped
from lexicord.formats.inline.composing import Place
from lexicord.formats.plaintext.decoding import decoded
from lexicord.formats.resources.values import Value, tiled, written

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.formats.resources.values import ValueSlot
    from lexicord.text.granularity import Granularity

_COMPILED = b"bplist"


@dataclass(frozen=True, slots=True)
class Strings:
    """The codec of ``.strings`` files in UTF-8, or UTF-16 with its byte order mark."""

    name = "strings"
    suffixes = (".strings",)
    builds = True

    def read(self, data: bytes, locale: LocaleTag, *, granularity: Granularity) -> Document:  # noqa: ARG002 - the protocol's
        """Take the file apart; comments above an entry are told to the translator.

        Raises InputError with line and column where the bytes are no such file.
        """
        if data.startswith(_COMPILED):
            reason = Message.of(
                "this is a compiled property list; convert it with `plutil -convert strings`"
            )
            raise InputError(reason, line=1, column=1)
        text, encoding, bom = decoded(data)
        return Document(tiled(text, _values(text)), encoding, bom)

    def write(self, document: Document, texts: Sequence[str], locale: LocaleTag) -> bytes:
        """Put ``texts`` into the values, in double quotes.

        A line break is written as an escape, unless the value had one that is not.
        """

        def encode(slot: ValueSlot, value: str) -> str:
            return quoted(value, breaks="\n" in slot.raw)

        out = written(document, texts, encode, locale)
        return document.bom + out.encode(document.encoding)


def _values(text: str) -> Iterator[Value]:
    for entry in Entries(text).found():
        place = Place(entry.key, entry.line, UnitKind.STRING, entry.comments)
        yield Value(entry.start, entry.end, unescaped(text[entry.start : entry.end]), place)
