"""What the block scanner finds: the blocks that hold text, each with the lines of its text."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from enum import Enum


class LeafKind(Enum):
    """What a block is; only those that hold text are handed on."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    CELL = "cell"
    HTML = "html"
    COMMENT = "comment"
    TITLE = "title"
    """The title of a link definition."""

    CAPTION = "caption"
    """The title of an admonition."""

    CODE = "code"
    """What stays as it is: code, mathematics, JSX."""


class Within(Enum):
    """What a block stands in, as far as a translator wants to know."""

    PAGE = "page"
    QUOTE = "quote"
    ITEM = "item"
    NOTE = "note"


@dataclass(slots=True)
class Leaf:
    """A block; ``lines`` are the ranges of its text, without indentation and line ends.

    ``number`` is the line of the file on which it begins, ``first`` says that it is the first
    block of a list item (a task's box can stand there), ``row`` and ``column`` place a cell.
    """

    kind: LeafKind
    lines: list[tuple[int, int]]
    number: int
    within: Within = Within.PAGE
    first: bool = False
    row: int = 0
    column: int = 0


@dataclass(frozen=True, slots=True)
class Content:
    r"""The text of a block on its own, and the way back to the places in the file.

    ``text`` has the lines joined by ``\n``, whatever ends them in the file and whatever
    indentation, ``>`` or number stands before them.
    """

    text: str
    starts: tuple[int, ...] = (0,)
    origins: tuple[int, ...] = field(default=(0,))

    @classmethod
    def of(cls, source: str, lines: list[tuple[int, int]]) -> Content:
        """Return the content that the ranges of ``source`` make."""
        if len(lines) == 1:
            start, end = lines[0]
            return cls(source[start:end], (0,), (start,))
        starts, place = [], 0
        for start, end in lines:
            starts.append(place)
            place += end - start + 1
        text = "\n".join([source[start:end] for start, end in lines])
        return cls(text, tuple(starts), tuple(start for start, _ in lines))

    def origin(self, place: int) -> int:
        """Return the offset in the file of a place in the text."""
        line = bisect_right(self.starts, place) - 1 if len(self.starts) > 1 else 0
        return self.origins[line] + place - self.starts[line]

    def ranges(self, start: int, end: int) -> list[tuple[int, int]]:
        """Return the ranges in the file that a stretch of the text comes from, line by line."""
        ranges = []
        for line in self.text[start:end].split("\n"):
            origin = self.origin(start)
            ranges.append((origin, origin + len(line)))
            start += len(line) + 1
        return ranges
