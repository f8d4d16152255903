"""Where a long string of a PO file goes on in the next line, as GNU gettext has it."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

from lexicord.formats.gettext.breaking import pieces, shape
from lexicord.formats.gettext.escapes import escaped_lines
from lexicord.formats.gettext.linebreak import Breaks
from lexicord.formats.gettext.width import column_widths

if TYPE_CHECKING:
    from collections.abc import Sequence

WIDTH = 79
"""The page width of the GNU tools."""

UNLIMITED = 0
"""A width that never wraps; lines end with the line feeds of the text."""


def field_lines(keyword: str, text: str, *, width: int = WIDTH, prefix: str = "") -> list[str]:
    """Return the lines of one field: the keyword and the strings of ``text``.

    Every line feed of the text ends a line of the file. A line that would be wider than
    ``width`` columns goes on in the next one, where Unicode allows a break; ``prefix`` stands
    before every line (``#~ ``). A text that does not fit beside its keyword begins below it.
    """
    lines = escaped_lines(text)
    room = width - len(prefix) - 2
    if width:
        lines = [piece for line in lines for piece in _cut(line, room)]
    if len(lines) == 1 and (not width or _stays(lines[0], room, room - len(keyword) - 1)):
        return [f'{prefix}{keyword} "{lines[0]}"']
    return [f'{prefix}{keyword} ""', *[f'{prefix}"{line}"' for line in lines]]


def _cut(escaped: str, room: int) -> list[str]:
    """Cut one line into pieces of at most ``room`` columns.

    A piece without a place to break is as long as it is.
    """
    if _surely_fits(escaped, room):
        return [escaped]
    letters = shape(escaped)
    if letters is None:
        return _cut_slowly(escaped, room)
    return [escaped] if len(letters) <= room else pieces(escaped, letters, room)


def _surely_fits(escaped: str, room: int) -> bool:
    """No character is wider than two columns, and none of ASCII wider than one."""
    return len(escaped) * (1 if escaped.isascii() else 2) <= room


def _stays(escaped: str, room: int, first_room: int) -> bool:
    """Say whether a line of one piece stands beside its keyword: it fits, or cannot be broken."""
    if _surely_fits(escaped, first_room):
        return True
    columns = _columns(escaped)[-1]
    # What does not fit below the keyword either is in one piece because nothing breaks.
    return not first_room < columns <= room or not Breaks(escaped).first(0)


def _cut_slowly(escaped: str, room: int) -> list[str]:
    columns = _columns(escaped)
    breaks = Breaks(escaped)
    found = []
    start = 0
    while columns[-1] - columns[start] > room:
        limit = bisect_right(columns, columns[start] + room) - 1
        end = breaks.last(start, limit) or breaks.first(max(limit, start))
        if not end:
            break
        found.append(escaped[start:end])
        start = end
    return [*found, escaped[start:]]


def _columns(escaped: str) -> Sequence[int]:
    """Return before which column each character stands, and where the last one ends."""
    widths = column_widths(escaped)
    if widths.count(1) == len(widths):
        return range(len(widths) + 1)
    return array("Q", accumulate(widths, initial=0))
