"""The text of a leaf on lines without indentation, and where each character stands."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lexicord.formats.rst.lines import Line


class Content:
    """Text that is joined from lines; each but the last ends with a line feed."""

    def __init__(self, source: str, block: Sequence[Line]) -> None:
        """Join the lines of a leaf."""
        self._source = source
        self._lines = block
        self.text = "\n".join(source[line.begin : line.end] for line in block)
        lengths = (line.end - line.begin + 1 for line in block)
        self._starts = [0, *accumulate(lengths)][:-1]

    def origin(self, place: int) -> int:
        """Return where in the page a place of the text is."""
        number = bisect_right(self._starts, place) - 1
        return self._lines[number].begin + place - self._starts[number]

    def raw(self, start: int, end: int) -> str:
        """Return what stands in the page for a stretch of the text."""
        return self._source[self.origin(start) : self.origin(end)]
