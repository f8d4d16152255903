"""Blocks that stay as they are: where they begin, and which line is their last."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from lexicord.formats.markdown.html_starts import html_start
from lexicord.formats.markdown.leaf import LeafKind

if TYPE_CHECKING:
    from lexicord.formats.markdown.cursor import Cursor

_NEVER = r"(?!)"


@dataclass(slots=True)
class Verbatim:
    """An open block of lines that are not Markdown.

    ``last`` finds the line that ends it, which belongs to it; one that is ``fenced`` has it
    at the start of that line. ``until_blank`` has it end before a blank line, ``indented``
    before a line that is not indented. ``until`` is the offset of its end, where that is known.
    """

    kind: LeafKind
    last: re.Pattern[str]
    fenced: bool = False
    until_blank: bool = False
    indented: bool = False
    until: int = -1

    def goes_on(self, cursor: Cursor) -> bool:
        """Say whether the line belongs to the block."""
        if cursor.is_blank:
            return not self.until_blank
        return not self.indented or cursor.indent >= 4

    def ends_with(self, cursor: Cursor) -> bool:
        """Say whether the line is the last one."""
        if self.until >= 0:
            return cursor.end >= self.until
        if self.fenced:
            is_fence = self.last.match(cursor.text, cursor.next, cursor.end)
            return cursor.indent < 4 and bool(is_fence)
        return bool(self.last.search(cursor.text, cursor.place, cursor.end))


def fence(cursor: Cursor) -> Verbatim | None:
    """Return the fenced code that begins here."""
    found = _fence().match(cursor.text, cursor.next, cursor.end)
    if not found:
        return None
    cursor.skip_to(cursor.end)
    return Verbatim(LeafKind.CODE, _closing_fence(found[1] or found[2]), fenced=True)


def indented_code() -> Verbatim:
    """Return a block of indented code."""
    return Verbatim(LeafKind.CODE, _never(), indented=True)


def html(cursor: Cursor, *, interrupts: bool) -> Verbatim | None:
    """Return the block of HTML that begins here, after the seven ways of CommonMark."""
    start = html_start(cursor.text, cursor.next, cursor.end, interrupts=interrupts)
    if start is None:
        return None
    return Verbatim(start.kind, start.last or _never(), until_blank=start.last is None)


def mathematics(cursor: Cursor) -> Verbatim | None:
    """Return the formula that begins here with ``$$`` and ends on a later line."""
    text, start, end = cursor.text, cursor.next, cursor.end
    opens = text.startswith("$$", start) and "$$" not in text[start + 2 : end]
    if not opens or not cursor.finds(_dollars(), end):
        return None
    cursor.skip_to(start + 2)
    return Verbatim(LeafKind.CODE, _dollars())


def raw_region(cursor: Cursor) -> Verbatim | None:
    """Return the region of a template that begins here and holds no Markdown."""
    found = _region().match(cursor.text, cursor.next, cursor.end)
    if not found:
        return None
    last = _region_end(found[1] or found[2])
    return Verbatim(LeafKind.CODE, last) if cursor.finds(last, cursor.next) else None


@cache
def _never() -> re.Pattern[str]:
    return re.compile(_NEVER)


@cache
def _fence() -> re.Pattern[str]:
    return re.compile(r"(`{3,}+)[^`\r\n]*$|(~{3,}+)", re.MULTILINE)


@cache
def _closing_fence(opening: str) -> re.Pattern[str]:
    return re.compile(rf"{opening}{opening[0]}*+[ \t]*$", re.MULTILINE)


@cache
def _dollars() -> re.Pattern[str]:
    return re.compile(r"\$\$")


@cache
def _region() -> re.Pattern[str]:
    return re.compile(
        r"\{%-?\s*(highlight|raw|comment|mermaid)\b|\{\{[<%]\s*(highlight|mermaid|math)\b"
    )


@cache
def _region_end(name: str) -> re.Pattern[str]:
    return re.compile(rf"\{{%-?\s*end{name}\b|\{{\{{[<%]\s*/{name}\b")
