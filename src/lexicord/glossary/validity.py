"""Years in which a name was right: EDTF intervals such as ``1946/1949`` and ``../1980``."""

from __future__ import annotations

import re
from functools import cache


@cache
def _interval() -> re.Pattern[str]:
    date = r"([0-9]{4})(?:-[0-9]{2}(?:-[0-9]{2})?)?"
    return re.compile(rf"(?:{date}|\.\.|)(?:(/)(?:{date}|\.\.|))?")


def is_interval(text: str) -> bool:
    """Say whether ``text`` is a year, a day or an interval of them, with an open end or not."""
    return text not in {"", "..", "/"} and _interval().fullmatch(text) is not None


def covers(valid: str, year: int) -> bool:
    """Say whether ``year`` lies in the interval; both ends belong to it."""
    found = _interval().fullmatch(valid)
    if found is None:
        return False
    first, several, last = found[1], found[2], found[3]
    start = int(first) if first else 0
    end = int(last) if last else (9999 if several else start)
    return start <= year <= end
