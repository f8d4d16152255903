"""How many columns of a terminal a text takes, as GNU gettext counts them."""

from __future__ import annotations

from bisect import bisect_right
from functools import cache
from typing import TYPE_CHECKING

from lexicord.formats.gettext.width_data import DOUBLE, NONE

if TYPE_CHECKING:
    from collections.abc import Mapping


def ranges(text: str) -> list[tuple[int, int]]:
    """Read ``41-5A 61`` as code point ranges, both ends included."""
    pairs = (part.partition("-") for part in text.split())
    return [(int(first, 16), int(last or first, 16)) for first, _, last in pairs]


class _Widths(dict[int, int]):
    """Code point to the same character's width as a code point; asked for once each."""

    def __init__(self) -> None:
        super().__init__()
        self._none = ranges(NONE)
        self._double = ranges(DOUBLE)

    def __missing__(self, code: int) -> int:
        self[code] = 0 if _within(self._none, code) else 2 if _within(self._double, code) else 1
        return self[code]


def _within(pairs: list[tuple[int, int]], code: int) -> bool:
    at = bisect_right(pairs, code, key=lambda pair: pair[0]) - 1
    return at >= 0 and code <= pairs[at][1]


@cache
def widths() -> Mapping[int, int]:
    """Return the columns of every code point: 0, 1 or 2."""
    return _Widths()


@cache
def _latin_widths() -> bytes:
    """Return the first 256 characters as a table of bytes, which is many times as fast."""
    return bytes(widths()[code] for code in range(256))


def column_widths(text: str) -> bytes:
    """Return the width of every character of ``text``: 0, 1 or 2."""
    try:
        return text.encode("latin-1").translate(_latin_widths())
    except UnicodeEncodeError:
        return text.translate(widths()).encode("latin-1")


def text_width(text: str) -> int:
    """Return the columns of ``text``; control characters take none."""
    return sum(column_widths(text))
