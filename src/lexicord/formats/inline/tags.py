"""The numbered tags that stand for inline markup in a unit's text: ``<1>``, ``</1>``, ``<2/>``."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from lexicord.formats.inline.content import Shape


class Tag(NamedTuple):
    """A numbered tag in the text of a unit."""

    start: int
    end: int
    number: int
    shape: Shape


@cache
def tag_pattern() -> re.Pattern[str]:
    """Return what every numbered tag looks like."""
    return re.compile(r"<(/?)([0-9]{1,4})(/?)>")


def tags(text: str) -> list[Tag]:
    """Return the numbered tags of ``text`` in order (``</1/>`` is none)."""
    return [
        Tag(*found.span(), int(found[2]), _shape(found))
        for found in tag_pattern().finditer(text)
        if not (found[1] and found[3])
    ]


def opening(number: int) -> str:
    """Return the tag that opens markup."""
    return f"<{number}>"


def closing(number: int) -> str:
    """Return the tag that closes markup."""
    return f"</{number}>"


def alone(number: int) -> str:
    """Return the tag of markup that stands alone."""
    return f"<{number}/>"


def _shape(found: re.Match[str]) -> Shape:
    if found[1]:
        return Shape.CLOSE
    return Shape.ALONE if found[3] else Shape.OPEN
