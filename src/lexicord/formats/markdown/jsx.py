"""Where expressions in braces and tags of components end in MDX."""

from __future__ import annotations

import re
from functools import cache, lru_cache

_LONGEST = 20_000
"""Characters; what is open for longer was never closed."""


def expression_end(text: str, start: int) -> int:
    """Return the end of the expression in braces that begins at ``start``, or -1.

    Braces in strings, comments and templates do not count.
    """
    return _braces(text).get(start, -1)


@lru_cache(maxsize=8)
def _braces(text: str) -> dict[int, int]:
    """Return where each brace that opens and closes is closed; found once for a text."""
    ends: dict[int, int] = {}
    opened: list[int] = []
    place = text.find("{")
    while place >= 0 and (found := _tokens().search(text, place)):
        place = found.end()
        if found[0] == "{":
            opened.append(found.start())
        elif found[0] == "}" and opened:
            ends[opened.pop()] = place
        if not opened:  # what stands between two expressions is prose, with apostrophes
            place = text.find("{", place)
    return ends


def tag_end(text: str, start: int) -> int:
    """Return the end of the tag that begins at ``start``, or -1 where it is none.

    The values of its attributes may be expressions that hold anything.
    """
    found = _tag_start().match(text, start)
    if not found:
        return -1
    place = found.end()
    while place < min(len(text), start + _LONGEST):
        part = _tag_part().match(text, place)
        if part:
            place = part.end()
        elif text[place] == "{":
            place = expression_end(text, place)
        else:
            return place + 1 if text[place] == ">" else -1
        if place < 0:
            break
    return -1


@cache
def _tokens() -> re.Pattern[str]:
    return re.compile(
        r"\"(?:[^\"\\\n]|\\.)*+\"|'(?:[^'\\\n]|\\.)*+'|`(?:[^`\\]|\\.)*+`"
        r"|/\*.*?\*/|//[^\n]*|[{}]",
        re.DOTALL,
    )


@cache
def _tag_start() -> re.Pattern[str]:
    return re.compile(r"</?(?=>|[A-Za-z_$])[\w.:$-]*+")


@cache
def _tag_part() -> re.Pattern[str]:
    return re.compile(r"[\s/]+|[\w.:$-]+(?:\s*=\s*(?:\"[^\"]*+\"|'[^']*+'|(?=\{)))?")
