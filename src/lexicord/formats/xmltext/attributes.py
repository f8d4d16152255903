"""The attributes of a tag."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from lexicord.formats.xmltext.entities import escaped_attribute, unescaped


class Attribute(NamedTuple):
    """An attribute: ``start`` to ``end`` is its raw value inside the tag, without quotes."""

    name: str
    value: str
    start: int
    end: int


def attributes(tag: str) -> tuple[Attribute, ...]:
    """Return the attributes of a start tag or an empty tag, in order."""
    return tuple(
        Attribute(found[1], unescaped(found[3]), found.start(3), found.end(3))
        for found in _pattern().finditer(tag)
    )


def attribute(tag: str, name: str) -> str | None:
    """Return the value of the attribute of this name, prefix and all; None where it has none."""
    return next((each.value for each in attributes(tag) if each.name == name), None)


def with_attribute(tag: str, name: str, value: str) -> str:
    """Return the tag with the attribute set to ``value``; a new one stands last."""
    written = escaped_attribute(value)
    for each in attributes(tag):
        if each.name == name:
            return tag[: each.start] + written + tag[each.end :]
    body = tag.rstrip(">").rstrip("/").rstrip()
    return f'{body} {name}="{written}"{"/>" if tag.endswith("/>") else ">"}'


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(r"""\s([^\s=<>"'/]+)\s*=\s*(["'])(.*?)\2""", re.DOTALL)
