"""Blocks that hold other blocks: quotations, list items, footnotes, admonitions."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from lexicord.formats.markdown.leaf import Within

if TYPE_CHECKING:
    from collections.abc import Callable

    from lexicord.formats.markdown.cursor import Cursor

DEEPEST = 100
"""Levels of nesting; a marker further inside is text (markdown-it draws the same line)."""


@dataclass(slots=True)
class Container:
    """An open block that holds others; ``filled`` once it holds one.

    A quotation (``width`` 0) goes on where a line has its mark, the others where the line is
    indented by ``width`` columns.
    """

    within: Within
    width: int = 0
    filled: bool = False

    def goes_on(self, cursor: Cursor) -> bool:
        """Say whether the line belongs to the block, and go behind what says so."""
        if not self.width:
            return _quoted(cursor)
        if cursor.is_blank:
            return self.filled
        if cursor.indent < self.width:
            return False
        cursor.advance(self.width)
        return True


def opened(cursor: Cursor, *, interrupts: bool) -> Container | None:
    """Return the container that begins here, with the cursor behind its marker, or None.

    ``interrupts`` says that the line would else go on with a paragraph: an empty list item, or
    a number other than 1, does not begin a list there.
    """
    opener = _openers().get(cursor.text[cursor.next])
    return opener(cursor, interrupts) if opener else None


@cache
def _openers() -> dict[str, Callable[[Cursor, bool], Container | None]]:
    return {
        ">": _quote,
        "[": _note,
        ":": _definition,
        "!": _admonition,
        "?": _admonition,
        **dict.fromkeys("-+*", _item),
        **dict.fromkeys("0123456789", _item),
    }


@cache
def _marker() -> re.Pattern[str]:
    return re.compile(r"(?:[-+*]|([0-9]{1,9})[.)])(?=[ \t\r\n]|\Z)")


@cache
def _note_label() -> re.Pattern[str]:
    return re.compile(r"\[\^[^\]\[\s]{1,200}\]:")


@cache
def _admonition_start() -> re.Pattern[str]:
    # What follows the type is a title in quotation marks, or nothing.
    return re.compile(
        r"(?:!!!|\?\?\?\+?)[ \t]+[\w-]+(?:[ \t]+[\w-]+)*+[ \t]*(?=$|\"[^\"\r\n]*\"[ \t]*$)",
        re.MULTILINE,
    )


def _quoted(cursor: Cursor) -> bool:
    if cursor.indent > 3 or cursor.is_blank or cursor.text[cursor.next] != ">":
        return False
    cursor.skip_to(cursor.next + 1)
    cursor.advance(1)
    return True


def _quote(cursor: Cursor, interrupts: bool) -> Container:  # noqa: ARG001, FBT001 - as its sisters
    _quoted(cursor)
    return Container(Within.QUOTE)


def _item(cursor: Cursor, interrupts: bool) -> Container | None:  # noqa: FBT001 - as its sisters
    found = _marker().match(cursor.text, cursor.next, cursor.end)
    if not found:
        return None
    is_empty = not cursor.text[found.end() : cursor.end].strip(" \t")
    if interrupts and (is_empty or int(found[1] or 1) != 1):
        return None
    return _indented(cursor, found.end(), Within.ITEM)


def _definition(cursor: Cursor, interrupts: bool) -> Container | None:  # noqa: ARG001, FBT001 - as its sisters
    end = cursor.next + 1
    if cursor.text[end : end + 1] not in {" ", "\t"} or end == cursor.end:
        return None
    return _indented(cursor, end, Within.ITEM)


def _indented(cursor: Cursor, end: int, within: Within) -> Container:
    """Return the container whose text begins behind a marker that ends at ``end``."""
    marker = cursor.indent + end - cursor.next
    cursor.skip_to(end)
    gap = cursor.indent if 1 <= cursor.indent <= 4 and not cursor.is_blank else 1
    cursor.advance(gap)
    return Container(within, marker + gap)


def _note(cursor: Cursor, interrupts: bool) -> Container | None:  # noqa: ARG001, FBT001 - as its sisters
    found = _note_label().match(cursor.text, cursor.next, cursor.end)
    if not found:
        return None
    cursor.skip_to(found.end())
    cursor.advance(cursor.indent)
    return Container(Within.NOTE, 4, filled=True)


def _admonition(cursor: Cursor, interrupts: bool) -> Container | None:  # noqa: ARG001, FBT001 - as its sisters
    found = _admonition_start().match(cursor.text, cursor.next, cursor.end)
    if not found:
        return None
    cursor.skip_to(found.end())
    return Container(Within.PAGE, 4, filled=True)
