"""The lines of a page: where each begins and ends, and how far it is indented."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_TAB = 8


class Line(NamedTuple):
    """A line without the white space around it; ``column`` is where it begins, counted from 0.

    The line is blank where ``begin`` is ``end``.
    """

    begin: int
    end: int
    column: int
    number: int

    @property
    def is_blank(self) -> bool:
        """Whether nothing stands on the line."""
        return self.begin >= self.end

    def behind(self, begin: int, column: int) -> Line:
        """Return the rest of the line, taken as one that is indented to a column."""
        return self._replace(begin=min(begin, self.end), column=column)


def lines(text: str) -> Iterator[Line]:
    """Yield the lines of a text; every sign that docutils takes for a line end is one."""
    for number, found in enumerate(_line().finditer(text), 1):
        begin = found.end(1)
        white = found[1]
        end = begin + len(found[2].rstrip())
        column = len(white.expandtabs(_TAB)) if "\t" in white else len(white)
        yield Line(begin, end, column, number)


def first_column(block: Iterable[Line], default: int) -> int:
    """Return the column of the line that is indented least."""
    return min((line.column for line in block if not line.is_blank), default=default)


def width(text: str) -> int:
    """Return how many columns a text takes, as docutils counts them for a title."""
    if text.isascii():
        return len(text)
    wide = sum(unicodedata.east_asian_width(letter) in "WF" for letter in text)
    return len(text) + wide - sum(map(bool, map(unicodedata.combining, text)))


@cache
def _line() -> re.Pattern[str]:
    return re.compile(
        "([ \t\x0b\x0c]*+)([^\r\n\x1c-\x1e\x85\u2028\u2029]*+)"
        "(?:\r\n|[\r\n\x1c-\x1e\x85\u2028\u2029]|\\Z)"
    )
