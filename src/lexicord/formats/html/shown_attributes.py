"""The texts in the attributes of a tag, as slots."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.domain.document import Literal, Slot
from lexicord.domain.unit import UnitKind
from lexicord.formats.html.attributes import is_shown
from lexicord.formats.html.characters import ATTRIBUTE, BARE, items
from lexicord.formats.inline.composing import Place, composed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lexicord.formats.html.attributes import Attribute
    from lexicord.formats.html.flow import Dialect


def tiles(
    tag: str,
    element: str,
    attributes: Sequence[Attribute],
    place: Place,
    dialect: Dialect,
) -> tuple[Literal | Slot, ...]:
    """Return what tiles a start tag; nothing where it has no text for readers.

    ``place`` says where the tag stands.
    """
    pieces: list[Literal | Slot] = []
    done = 0
    for attribute in attributes:
        if not is_shown(element, attribute.name, attributes):
            continue
        line = place.line + tag.count("\n", 0, attribute.start)
        slots = _slots(attribute, place, line, dialect)
        if slots:
            pieces += (Literal(tag[done : attribute.start]), *slots)
            done = attribute.end
    return (*pieces, Literal(tag[done:])) if pieces else ()


def _slots(attribute: Attribute, place: Place, line: int, dialect: Dialect) -> list[Literal | Slot]:
    """Return what tiles a value; nothing where it holds no text.

    A value without quotes gets them with its translation, which must then be all of it.
    """
    quoting = ATTRIBUTE if attribute.quote else BARE
    where = Place(
        f"{place.path}.{attribute.name}",
        line,
        UnitKind.ALTERNATIVE if attribute.name == "alt" else UnitKind.ATTRIBUTE,
        place.notes,
        quoting,
    )
    parts = items(attribute.value, keeps_white=False, quoting=quoting, is_xml=dialect.is_xml)
    pieces = composed(parts, where, dialect.locale, granularity="paragraph")
    is_whole = quoting == ATTRIBUTE or len(pieces) == 1
    return pieces if is_whole and any(_is_slot(pieces)) else []


def _is_slot(pieces: Sequence[Literal | Slot]) -> Iterator[bool]:
    return (isinstance(piece, Slot) for piece in pieces)
