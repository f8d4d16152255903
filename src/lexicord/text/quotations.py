"""Stretches in brackets and quotation marks, which no sentence break divides."""

from __future__ import annotations

import re
from functools import cache

LONGEST = 600
"""Code points; a mark that is closed later than this was not meant to be."""

_PAIRS = (
    ("(", ")"),
    ("[", "]"),
    ("（", "）"),
    ("「", "」"),
    ("『", "』"),
    ("《", "》"),
    ("〈", "〉"),
    ("【", "】"),
    ("“", "”"),
    ("„", "“"),
    ("«", "»"),
    ("‹", "›"),
)


@cache
def _quotation() -> re.Pattern[str]:
    paired = [
        rf"\{opening}[^\{opening}\{closing}]{{1,{LONGEST}}}\{closing}"
        for opening, closing in _PAIRS
    ]
    straight = [
        rf"‘[^‘]{{1,{LONGEST}}}?’(?!\w)",
        rf'(?<![^\s(\[])"(?=\S)[^"]{{1,{LONGEST}}}(?<=\S)"',
        rf"(?<![\w'])'(?=\S)(?:[^']|(?<=\w)'(?=\w)){{1,{LONGEST}}}(?<=[.!?,…])'(?!\w)",
    ]
    return re.compile("|".join((*straight, *paired)))


def quotations(text: str) -> list[tuple[int, int]]:
    """Return the ranges between matching marks, in order and without overlaps.

    The outermost pair counts where the outer marks differ from the inner ones.
    """
    return [found.span() for found in _quotation().finditer(text)]
