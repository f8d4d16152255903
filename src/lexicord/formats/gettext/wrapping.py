"""Where a long string of a PO file goes on in the next line, as GNU gettext has it."""

from __future__ import annotations

from lexicord.formats.gettext.escapes import escape
from lexicord.formats.gettext.places import lines_of

WIDTH = 79
"""The page width of the GNU tools."""


def field_lines(keyword: str, text: str, *, width: int = WIDTH, prefix: str = "") -> list[str]:
    """Return the lines of one field: the keyword and the strings of ``text``.

    Every line feed of the text ends a line of the file. A line that would be wider than
    ``width`` columns goes on in the next one, where Unicode allows a break; ``prefix`` stands
    before every line (``#~ ``). A text that does not fit beside its keyword begins below it.
    """
    logical = lines_of(text) or [""]
    single = len(logical) == 1
    if single and len(prefix) + len(keyword) + 3 + len(escape(text)) <= width:
        return [f'{prefix}{keyword} "{escape(text)}"']
    pieces = [escape(line) for line in logical]
    return [f'{prefix}{keyword} ""', *(f'{prefix}"{piece}"' for piece in pieces)]
