"""What a line can begin with: headings, breaks, code, HTML, directives."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Literal

from lexicord.formats.markdown.leaf import LeafKind
from lexicord.formats.markdown.mdx_blocks import mdx_block
from lexicord.formats.markdown.verbatim import (
    Verbatim,
    fence,
    html,
    mathematics,
    raw_region,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from lexicord.formats.markdown.cursor import Cursor

Text = tuple[LeafKind, tuple[int, int]]
"""A text that stands on one line, and what it is."""

Start = Verbatim | Text | None
"""What begins: a block kept as it is, a text, or one without text, such as a thematic break."""


def start(cursor: Cursor, *, interrupts: bool, lazy: bool, mdx: bool) -> Start | Literal[False]:
    """Return the block that begins where the cursor stands; False where none does.

    ``interrupts`` says that the line would else go on with a paragraph in its own container,
    ``lazy`` that it would go on with some paragraph.
    """
    letter = cursor.text[cursor.next]
    if mdx and letter in "<{ie":
        return mdx_block(cursor, interrupts=interrupts) or False
    if letter == "<":
        return html(cursor, interrupts=interrupts or lazy) or False
    finder = _finders().get(letter)
    return finder(cursor) if finder else False


def is_underline(cursor: Cursor) -> bool:
    """Say whether the line underlines a heading."""
    return bool(_underline().match(cursor.text, cursor.next, cursor.end))


def heading(cursor: Cursor) -> Start | Literal[False]:
    """Return the text of a heading that begins with ``#``."""
    found = _heading().match(cursor.text, cursor.next, cursor.end)
    if not found:
        return False
    text = cursor.text[found.end() : cursor.end].rstrip(" \t")
    hashes = text.rstrip("#")
    if not hashes or hashes[-1] in " \t":
        text = hashes.rstrip(" \t")
    return (LeafKind.HEADING, (found.end(), found.end() + len(text)))


def caption(cursor: Cursor) -> Start | Literal[False]:
    """Return the title of a directive (``:::note Title``)."""
    found = _directive().match(cursor.text, cursor.next, cursor.end)
    if not found:
        return False
    text = _colons().sub("", cursor.text[found.end() : cursor.end])
    text = text.removesuffix("]") if found[0].endswith("[") else text
    return (LeafKind.CAPTION, (found.end(), found.end() + len(text))) if text else None


@cache
def _finders() -> dict[str, Callable[[Cursor], Start | Literal[False]]]:
    return {
        "#": heading,
        **dict.fromkeys("`~", lambda cursor: fence(cursor) or False),
        "$": lambda cursor: mathematics(cursor) or False,
        "{": lambda cursor: raw_region(cursor) or False,
        ":": caption,
        **dict.fromkeys("*-_", _thematic_break),
    }


@cache
def _heading() -> re.Pattern[str]:
    return re.compile(r"#{1,6}(?=[ \t]|$)[ \t]*+", re.MULTILINE)


@cache
def _break() -> re.Pattern[str]:
    return re.compile(r"(?:(?:\*[ \t]*+){3,}+|(?:_[ \t]*+){3,}+|(?:-[ \t]*+){3,}+)$", re.MULTILINE)


@cache
def _underline() -> re.Pattern[str]:
    return re.compile(r"(?:=+|-+)[ \t]*$", re.MULTILINE)


@cache
def _directive() -> re.Pattern[str]:
    return re.compile(r":{3,}+[ \t]*+(?:[\w-]++)?+(?:\{[^}\r\n]*\})?+[ \t]*+\[?")


@cache
def _colons() -> re.Pattern[str]:
    return re.compile(r"(?<![ \t])[ \t]*(?::{3,}[ \t]*)?$")


def _thematic_break(cursor: Cursor) -> Start | Literal[False]:
    return None if _break().match(cursor.text, cursor.next, cursor.end) else False
