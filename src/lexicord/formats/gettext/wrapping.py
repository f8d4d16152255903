"""Where a long string of a PO file goes on in the next line, as GNU gettext has it."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

from lexicord.formats.gettext.escapes import escape
from lexicord.formats.gettext.linebreak import Breaks
from lexicord.formats.gettext.places import lines_of
from lexicord.formats.gettext.width import column_widths

if TYPE_CHECKING:
    from collections.abc import Sequence

WIDTH = 79
"""The page width of the GNU tools."""

_BOUNDLESS = 1 << 60
UNLIMITED = 0
"""A width that never wraps; lines end with the line feeds of the text."""


def field_lines(keyword: str, text: str, *, width: int = WIDTH, prefix: str = "") -> list[str]:
    """Return the lines of one field: the keyword and the strings of ``text``.

    Every line feed of the text ends a line of the file. A line that would be wider than
    ``width`` columns goes on in the next one, where Unicode allows a break; ``prefix`` stands
    before every line (``#~ ``). A text that does not fit beside its keyword begins below it.
    """
    logical = [escape(line) for line in lines_of(text)] or [""]
    room = width - len(prefix) - 2 if width else _BOUNDLESS
    if len(logical) == 1 and len(_cut(logical[0], room, room - len(keyword) - 1)) == 1:
        return [f'{prefix}{keyword} "{logical[0]}"']
    pieces = [piece for line in logical for piece in _cut(line, room, room)]
    return [f'{prefix}{keyword} ""', *(f'{prefix}"{piece}"' for piece in pieces)]


def _cut(escaped: str, room: int, first_room: int) -> list[str]:
    """Cut one line into pieces of at most ``room`` columns, the first of ``first_room``.

    A piece without a place to break is as long as it is.
    """
    if len(escaped) * 2 <= first_room:
        return [escaped]
    columns = _columns(escaped)
    if columns[-1] <= first_room:
        return [escaped]
    breaks = Breaks(escaped)
    pieces = []
    start, left = 0, first_room
    while columns[-1] - columns[start] > left:
        limit = bisect_right(columns, columns[start] + left) - 1
        end = breaks.last(start, limit) or breaks.first(max(limit, start))
        if not end:
            break
        pieces.append(escaped[start:end])
        start, left = end, room
    return [*pieces, escaped[start:]]


def _columns(escaped: str) -> Sequence[int]:
    """Return before which column each character stands, and where the last one ends."""
    widths = column_widths(escaped)
    if widths.count(1) == len(widths):
        return range(len(widths) + 1)
    return [0, *accumulate(widths)]
