"""Tables of GitHub's Markdown: the line under the heads, and the cells of a row."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lexicord.formats.markdown.cursor import Cursor


def delimiter_columns(text: str, cursor: Cursor) -> int:
    """Return how many columns the line under the heads has; 0 where it is no such line."""
    if text[cursor.next] not in "|-:":
        return 0
    found = _delimiters().match(text, cursor.next, cursor.end)
    return len(_dashes().findall(found[0])) if found else 0


def cells(text: str, begin: int, end: int) -> list[tuple[int, int]]:
    """Return where the text of each cell of a row stands, without white space around it."""
    spans: list[tuple[int, int]] = []
    end = begin + len(text[begin:end].rstrip(" \t"))
    place = begin = begin + (text[begin] == "|")
    for found in _bar().finditer(text, begin, end):
        if found[0] == "|":
            spans.append(_trimmed(text, place, found.start()))
            place = found.end()
    if place < end or not spans:
        spans.append(_trimmed(text, place, end))
    return spans


@cache
def _delimiters() -> re.Pattern[str]:
    return re.compile(r"\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$", re.MULTILINE)


@cache
def _dashes() -> re.Pattern[str]:
    return re.compile("-+")


@cache
def _bar() -> re.Pattern[str]:
    return re.compile(r"\\.|\|", re.DOTALL)


def _trimmed(text: str, begin: int, end: int) -> tuple[int, int]:
    piece = text[begin:end]
    start = begin + len(piece) - len(piece.lstrip())
    return (start, start + len(piece.strip()))
