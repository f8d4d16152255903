"""The attributes of a tag, and which of them readers see."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from lexicord.formats.html.elements import (
    ATTRIBUTES,
    ATTRIBUTES_OF_ALL,
    BUTTON_TYPES,
    META_NAMES,
    NOTE_TYPES,
)
from lexicord.formats.html.grammar import attribute, tag_name

if TYPE_CHECKING:
    from collections.abc import Sequence


class Attribute(NamedTuple):
    """An attribute: its name in lower case, its raw value, and where that stands in the tag.

    ``quote`` is the quotation mark around the value; empty where there is none.
    """

    name: str
    value: str
    start: int
    end: int
    quote: str = ""


def attributes(tag: str) -> tuple[Attribute, ...]:
    """Return the attributes of a start tag, in order; template tags between them are none.

    Of two with the same name the first one counts, as in browsers.
    """
    opening = tag_name().match(tag)
    begin = opening.end() if opening else 0
    known: dict[str, Attribute] = {}
    for each in attribute().finditer(tag, begin, len(tag) - 1):
        if each["attribute"]:
            found = _attribute(each["attribute"], each["value"] or "", each.end())
            known.setdefault(found.name, found)
    return tuple(known.values())


def is_shown(element: str, name: str, others: Sequence[Attribute]) -> bool:
    """Say whether readers see the value of an attribute of an element."""
    if name in ATTRIBUTES_OF_ALL:
        return True
    if name == "content":
        return element == "meta" and _says(others, ("name", "property", "itemprop"), META_NAMES)
    if name == "value":
        return element == "input" and _says(others, ("type",), BUTTON_TYPES)
    return element in ATTRIBUTES.get(name, ())


def turned(others: Sequence[Attribute]) -> bool | None:
    """Return whether attributes turn translation on or off; None where they say nothing."""
    for each in others:
        if each.name == "translate" and each.value.lower() in {"", "yes", "no"}:
            return each.value.lower() != "no"
    is_off = any("notranslate" in each.value.split() for each in others if each.name == "class")
    return False if is_off else None


def is_note(others: Sequence[Attribute]) -> bool:
    """Say whether attributes make an element a footnote, or the list of them."""
    return any(
        not NOTE_TYPES.isdisjoint(each.value.lower().split())
        for each in others
        if each.name in {"epub:type", "role", "class"}
    )


def _attribute(name: str, written: str, end: int) -> Attribute:
    quote = written[:1] if written[:1] in {'"', "'"} else ""
    value = written[1:-1] if quote else written
    end -= len(quote)
    return Attribute(name.lower(), value, end - len(value), end, quote)


def _says(others: Sequence[Attribute], names: Sequence[str], values: frozenset[str]) -> bool:
    return any(each.name in names and each.value.lower() in values for each in others)
