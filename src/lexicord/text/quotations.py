"""Stretches in brackets and quotation marks, which no sentence break divides."""

from __future__ import annotations

import re
from functools import cache

LONGEST = 300
"""Code points; a mark that is closed later than this was not meant to be."""

_PAIRS = (
    ("(", ")"),
    ("[", "]"),
    ("（", "）"),
    ("「", "」"),
    ("『", "』"),
    ("《", "》"),
    ("〈", "〉"),
    ("≪", "≫"),
    ("【", "】"),
    ("“", "”"),
    ("„", "“"),
    ("«", "»"),
    ("‹", "›"),
)


@cache
def _opening() -> re.Pattern[str]:
    return re.compile(f"[{re.escape(''.join(_patterns()))}]")


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    """Return for each opening mark what it must be followed by."""
    sources = {
        opening: rf"\{opening}[^\{opening}\{closing}]{{1,{LONGEST}}}\{closing}"
        for opening, closing in _PAIRS
    }
    sources["‘"] = rf"‘[^‘]{{1,{LONGEST}}}?’(?!\w)"
    sources['"'] = rf'(?<![^\s(\[])"(?=\S)[^"]{{1,{LONGEST}}}(?<=\S)"'
    inner = r"(?:[^']|(?<=\w)'(?=\w))"
    sources["'"] = rf"(?<![\w'])'(?=\S){inner}{{1,{LONGEST}}}(?<=[.!?,…])'(?!\w)"
    return {opening: re.compile(source) for opening, source in sources.items()}


def quotations(text: str) -> list[tuple[int, int]]:
    """Return the ranges between matching marks, in order and without overlaps.

    The outermost pair counts where the outer marks differ from the inner ones.
    """
    ranges: list[tuple[int, int]] = []
    patterns = _patterns()
    done = 0
    for opening in _opening().finditer(text):
        if opening.start() >= done:
            found = patterns[opening[0]].match(text, opening.start())
            if found is not None:
                ranges.append(found.span())
                done = found.end()
    return ranges
