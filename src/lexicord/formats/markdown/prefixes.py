"""What stands before the text of a line: the marks of quotations and lists."""

from __future__ import annotations

import re
from functools import cache


def is_line_start(line: str) -> bool:
    """Say whether text behind ``line`` begins a block, so that a mark of a block counts."""
    return bool(_prefix().fullmatch(line))


def next_prefix(line: str) -> str:
    """Return what the next line of the same block begins with."""
    found = _prefix().match(line)
    return re.sub(r"[^ \t>]", " ", found[0]) if found else ""


@cache
def _prefix() -> re.Pattern[str]:
    return re.compile(r"[ \t]*+(?:(?:>|[-+*]|[0-9]{1,9}[.)]|\[\^[^\]\s]+\]:|:)[ \t]++|>)*+")
