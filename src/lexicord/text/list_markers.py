"""Markers of list items: ``1.``, ``a)``, ``(iv)``, ``•``."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_BULLETS = "•‣◦⁃∙▪●○–—*+-"


@cache
def _item() -> re.Pattern[str]:
    # A capital with a dot is more often somebody's initial.
    dotted, closed = r"\d{1,3}|[a-z]|[ivx]{2,5}|[IVX]{2,5}", r"\d{1,3}|[A-Za-z]|[ivxIVX]{2,5}"
    numbered = rf"(?:[•⁃‣]\s?)?(?:(?P<dotted>{dotted})\.|\(?(?:{closed})\.?\))\s+"
    return re.compile(rf"(?:{numbered}|[{_BULLETS}]\s+|[①-⑳]\s*)(?=\S)")


@cache
def _end_of_number() -> re.Pattern[str]:
    # The sign comes first, so that the search is one for two characters.
    behind = r"(?<=\d.)|(?<=[ \t\n(•⁃][a-z].)|(?<=\A[a-z].)"
    return re.compile(rf"[.)](?:{behind})(?:(?<=\.)\))?\s+(?=\S)")


@cache
def _number() -> re.Pattern[str]:
    return re.compile(r"(?<!\S)(?:[•⁃]\s?)?(\(?)(\d{1,3}|[a-z])$")


def list_marker(line: str) -> str:
    """Return the marker that ``line`` begins with, its white space included, or nothing.

    >>> list_marker("2. Second"), list_marker("2.5 metres")
    ('2. ', '')
    """
    found = _item().match(line)
    return found[0] if found else ""


def dotted_number(line: str) -> int | None:
    """Return n where ``line`` begins with ``n.`` and white space.

    That is a list marker only in company: ``3. Oktober`` and ``12. Then`` look the same.
    """
    found = _item().match(line)
    return int(found["dotted"]) if found and (found["dotted"] or "").isdigit() else None


def inner_items(text: str) -> list[int]:
    """Return where the items of a list begin that runs on in one paragraph.

    A list counts on from its first item (``1) … 2) …``, ``a. … b. …``), which opens the text
    or stands behind the end of a sentence, a colon or a line break.
    """
    places: list[int] = []
    run: list[int] = []
    wanted = None
    for place, item in _numbers(text):
        opening, number, closing = item
        if item == wanted:
            run.append(place)
        elif not _opens_list(text, place, number, closing):
            continue
        else:
            places += run if len(run) > 1 else []
            run = [place]
        wanted = (opening, _successor(number), closing)
    return places + (run if len(run) > 1 else [])


def _numbers(text: str) -> Iterator[tuple[int, tuple[str, str, str]]]:
    """Yield what could number an item: its place, opening bracket, number and closing sign."""
    for end in _end_of_number().finditer(text):
        start = max(end.start() - 7, 0)
        found = _number().search(text[start : end.start()])
        if found is not None and (start == 0 or found.start() > 0):
            yield start + found.start(), (found[1], found[2], end[0].rstrip())


def _opens_list(text: str, place: int, number: str, closing: str) -> bool:
    before = text[max(place - 3, 0) : place]
    if not before.strip(" \t"):
        return place <= len(before)
    behind_end = "\n" in before or before.rstrip().endswith((".", "!", "?", ":", ";"))
    return behind_end and (closing != "." or number in {"1", "a"})


def _successor(number: str) -> str:
    return str(int(number) + 1) if number.isdigit() else chr(ord(number) + 1)
