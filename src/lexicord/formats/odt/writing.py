"""From a rendered translation to XML: spaces, and the tags around it that must stay."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from lexicord.formats.odt.grammar import ROLES, Role
from lexicord.formats.xmltext.content import unified
from lexicord.formats.xmltext.elements import elements
from lexicord.formats.xmltext.entities import escaped
from lexicord.formats.xmltext.tokens import Kind

if TYPE_CHECKING:
    from lexicord.domain.document import Slot
    from lexicord.formats.xmltext.elements import Elements

PLAIN = "plain"
"""The quoting of texts in elements that hold no markup (titles, descriptions of pictures)."""


def quote(text: str, quoting: str) -> str:
    """Return text as it stands in a paragraph: there several spaces in a row are an element."""
    written = escaped(unified(text))
    return written if quoting == PLAIN else _spaces().sub(_counted, written)


def finish(slot: Slot, written: str) -> str:
    """Return the XML that takes the place of a slot.

    Spans that nobody sees are left out of a translation, except where they begin before it or
    end behind it. Points that something refers to stay: beginnings before it, ends behind it.
    """
    xml = elements(slot.raw)
    points = [
        xml.whole(place)
        for place, token in enumerate(xml.tokens)
        if ROLES.get(token.name) is Role.POINT and token.kind is not Kind.END
    ]
    lost = [point for point in points if point not in written]
    ends = [point for point in lost if _is_end(point)]
    starts = [point for point in lost if not _is_end(point)]
    closing, opening = _lonely(xml)
    return "".join((*closing, *starts, written, *ends, *opening))


def _lonely(xml: Elements) -> tuple[list[str], list[str]]:
    """Return the end tags whose start is not here, and the start tags whose end is not.

    A span that ends here and one of the same look that begins behind it are left out.
    """
    paired = {end for place, end in enumerate(xml.ends) if end != place}
    closing, opening = [], []
    for place, token in enumerate(xml.tokens):
        if token.kind is Kind.END and place not in paired:
            closing.append(xml.raw(place, place))
        elif token.kind is Kind.START and xml.ends[place] == place:
            opening.append(xml.raw(place, place))
    both = min(len(closing), len(opening))
    return closing[: len(closing) - both], opening[both:]


def _is_end(point: str) -> bool:
    return point.startswith(_ENDS)


def _counted(found: re.Match[str]) -> str:
    count = len(found[0]) - 1
    return f' <text:s text:c="{count}"/>' if count > 1 else " <text:s/>"


@cache
def _spaces() -> re.Pattern[str]:
    return re.compile("  +")


_ENDS = tuple(f"<{name}" for name in ROLES if name.endswith("-end"))
