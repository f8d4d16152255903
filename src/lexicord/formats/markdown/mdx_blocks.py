"""What is program in MDX: imports and exports, expressions in braces, tags of components."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from lexicord.formats.markdown.jsx import expression_end, tag_end
from lexicord.formats.markdown.leaf import LeafKind
from lexicord.formats.markdown.verbatim import Verbatim

if TYPE_CHECKING:
    from lexicord.formats.markdown.cursor import Cursor


def mdx_block(cursor: Cursor, *, interrupts: bool) -> Verbatim | None:
    """Return the program that begins here and leaves nothing else on its lines.

    Imports and exports go on to a blank line; ``interrupts`` says that the line would else go
    on with a paragraph, which they do not end.
    """
    text, start = cursor.text, cursor.next
    if text[start] in "ie":
        is_program = not interrupts and start == cursor.place and _import().match(text, start)
        return Verbatim(LeafKind.CODE, _never(), until_blank=True) if is_program else None
    end = _end(text, start)
    return Verbatim(LeafKind.CODE, _never(), until=end) if end > 0 else None


def _end(text: str, start: int) -> int:
    """Return the end of the line on which expressions and tags end that begin at ``start``."""
    place = start
    while (end := _part_end(text, place)) > 0:
        place = end
    rest = _rest().match(text, place)
    return rest.end() if rest and place > start else -1


def _part_end(text: str, place: int) -> int:
    place = _white(text, place)
    if text.startswith("{", place):
        return expression_end(text, place)
    return tag_end(text, place) if text.startswith("<", place) else -1


def _white(text: str, place: int) -> int:
    while text[place : place + 1] in {" ", "\t"}:
        place += 1
    return place


@cache
def _import() -> re.Pattern[str]:
    return re.compile(r"(?:import|export)\b")


@cache
def _rest() -> re.Pattern[str]:
    return re.compile(r"[ \t]*$", re.MULTILINE)


@cache
def _never() -> re.Pattern[str]:
    return re.compile("(?!)")
