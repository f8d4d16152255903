"""A place in a line, counted in columns: a tab reaches to the next multiple of four."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re


class Cursor:
    """Where the scanner stands in a line.

    ``place`` and ``column`` are where it stands; a tab that is used up in part stays in front
    of it, with ``column`` inside of it. ``next`` is the first character that is no white space,
    ``indent`` the columns up to there; ``next`` is ``end`` where the rest is blank.
    """

    __slots__ = ("_absent", "column", "end", "indent", "next", "place", "text")

    def __init__(self, text: str) -> None:
        """Begin with no line at all; `begin` sets one."""
        self.text = text
        self.place = self.column = self.end = self.next = self.indent = 0
        self._absent: set[re.Pattern[str]] = set()

    def begin(self, start: int, end: int) -> None:
        """Stand at the start of a line that ends at ``end``."""
        self.place, self.column, self.end = start, 0, end
        self.look()

    @property
    def is_blank(self) -> bool:
        """Whether nothing but white space follows."""
        return self.next >= self.end

    def look(self) -> None:
        """Find what comes next behind white space."""
        place, column, text, end = self.place, self.column, self.text, self.end
        while place < end:
            letter = text[place]
            if letter == " ":
                column += 1
            elif letter == "\t":
                column += 4 - column % 4
            else:
                break
            place += 1
        self.next = place
        self.indent = column - self.column

    def skip_to(self, place: int) -> None:
        """Go forward over characters that are no tabs, behind the indentation."""
        self.column += self.indent + place - self.next
        self.place = place
        self.look()

    def advance(self, columns: int) -> None:
        """Go forward over at most so many columns of white space."""
        begin = self.column
        goal = begin + columns
        text = self.text
        while self.column < goal and self.place < self.next:
            width = 4 - self.column % 4 if text[self.place] == "\t" else 1
            if self.column + width > goal:
                self.column = goal
                break
            self.column += width
            self.place += 1
        self.indent -= self.column - begin

    def finds(self, pattern: re.Pattern[str], place: int) -> bool:
        """Say whether the pattern occurs behind ``place``; one that does not is looked for once.

        Places are asked about in the order of the text.
        """
        if pattern in self._absent or pattern.search(self.text, place):
            return pattern not in self._absent
        self._absent.add(pattern)
        return False
