"""Markers of list items: ``1.``, ``a)``, ``(iv)``, ``•``."""

from __future__ import annotations

import re
from functools import cache

_BULLETS = "•‣◦⁃∙▪●○–—*+-"


@cache
def _item() -> re.Pattern[str]:
    # A capital with a dot is more often somebody's initial.
    dotted, closed = r"\d{1,3}|[a-z]|[ivx]{2,5}|[IVX]{2,5}", r"\d{1,3}|[A-Za-z]|[ivxIVX]{2,5}"
    return re.compile(
        rf"(?:[{_BULLETS}]\s+|[•⁃‣]?(?:(?P<dotted>{dotted})\.|\(?(?:{closed})\.?\))\s+|[①-⑳]\s*)"
        r"(?=\S)"
    )


@cache
def _inner_item() -> re.Pattern[str]:
    return re.compile(r"(?<!\S)[•⁃]?\s?(?<!\S)[•⁃]?(\(?)(\d{1,3}|[a-z])(\.\)|[.)])\s+(?=\S)")


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

    Only a list that counts on from its first item (``1) … 2) …``, ``a. … b. …``) is one; its
    first item need not open the text.
    """
    places: list[int] = []
    wanted: tuple[str, str, str] | None = None
    for found in _inner_item().finditer(text):
        opening, number, closing = found.groups()
        first = number in {"1", "a"}
        if first or (opening, number, closing) == wanted:
            places = [*places, found.start()] if not first else [found.start()]
            wanted = (opening, _successor(number), closing)
    return places if len(places) > 1 else []


def _successor(number: str) -> str:
    return str(int(number) + 1) if number.isdigit() else chr(ord(number) + 1)
