"""Android resources: a unit is a string, an item of an array, or one form of a plural."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lexicord.domain.document import Document, Literal
from lexicord.domain.unit import UnitKind
from lexicord.formats.android.content import QUOTED, edged, items, written
from lexicord.formats.android.finding import Resources
from lexicord.formats.inline.composing import Place, composed
from lexicord.formats.inline.rendering import Style, rendered
from lexicord.formats.resources.markup import explained
from lexicord.formats.xmltext.decoding import XmlText, decoded_xml

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lexicord.domain.document import Slot
    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.formats.android.finding import Resource
    from lexicord.text.granularity import Granularity


@dataclass(frozen=True, slots=True)
class Android:
    """The codec of ``strings.xml`` and its kin."""

    name = "android"
    suffixes = ("strings.xml", "arrays.xml", "plurals.xml")
    builds = True

    def read(self, data: bytes, locale: LocaleTag, *, granularity: Granularity) -> Document:
        """Take the file apart; what is not translatable stays literal.

        Raises InputError with line and column where the bytes are not well-formed XML, or
        hold other things than resources.
        """
        known = decoded_xml(data)
        pieces: list[Literal | Slot] = []
        done = 0
        for resource in Resources(known.text).found():
            pieces.append(Literal(known.text[done : resource.start]))
            pieces += _tiles(known.text, resource, locale, granularity)
            done = resource.end
        pieces.append(Literal(known.text[done:]))
        return Document(tuple(pieces), known.encoding, known.bom)

    def write(self, document: Document, texts: Sequence[str], locale: LocaleTag) -> bytes:
        """Put ``texts`` into the strings, escaped for Android and for XML."""
        out = "".join(rendered(document, texts, Style(written, _finished), locale))
        return XmlText("", document.encoding, document.bom).encoded(out)


def _finished(slot: Slot, text: str) -> str:
    return text if slot.quoting == QUOTED else edged(text)


def _tiles(
    text: str, resource: Resource, locale: LocaleTag, granularity: Granularity
) -> Iterator[Literal | Slot]:
    place = Place(resource.path, resource.line, UnitKind.STRING, resource.notes)
    content = list(items(text, resource.tokens))
    return map(explained, composed(content, place, locale, granularity=granularity))
