"""Numbers written without digits: Han, Hangul, Roman, and years of the reign's beginning."""

from __future__ import annotations

import re
from functools import cache

_HAN = {char: value for value, char in enumerate("〇一二三四五六七八九")} | {
    "零": 0,
    "○": 0,
    "两": 2,
    "兩": 2,
    "壱": 1,
    "弐": 2,
    "参": 3,
    "元": 1,
}
_HANGUL = {char: value for value, char in enumerate("영일이삼사오육칠팔구")} | {
    "공": 0,
    "륙": 6,
    "원": 1,
}
_UNITS = {
    "十": 10,
    "百": 100,
    "千": 1000,
    "拾": 10,
    "廿": 20,
    "卅": 30,
    "십": 10,
    "백": 100,
    "천": 1000,
}
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}
_ROMAN_SHAPE = re.compile(
    r"(?=[ivxlcdm])m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})"
)

HAN_DIGITS = "〇零○一二三四五六七八九十百千廿卅两兩壱弐参拾"
HANGUL_DIGITS = "영공일이삼사오육륙칠팔구십백천"

HAN = f"[{HAN_DIGITS}]{{1,8}}"
HANGUL = f"[{HANGUL_DIGITS}]{{1,8}}"
YEAR = "[一二][〇零○一二三四五六七八九]{3}|[一二]?千[一二三四五六七八九百十]{1,6}"


@cache
def east_asian(text: str) -> int | None:
    """Return the value of Han or Hangul numerals, positional (``四二九三``) or not (``四十九``).

    None where the characters do not make a number.
    """
    if text == "正":
        return 1
    total = digit = 0
    positional = not any(char in _UNITS for char in text)
    for char in text:
        value = _HAN.get(char, _HANGUL.get(char))
        if value is not None:
            digit = digit * 10 + value if positional else value
        elif char in _UNITS:
            total += (
                _UNITS[char] * (digit or 1) if _UNITS[char] in {10, 100, 1000} else _UNITS[char]
            )
            digit = 0
        else:
            return None
    return total + digit if text else None


def is_positional(text: str) -> bool:
    """Say whether Han numerals of two or more places are written digit by digit (``四九``)."""
    return len(text) > 1 and not any(char in _UNITS for char in text)


@cache
def roman(text: str) -> int | None:
    """Return the value of a Roman numeral in lower case; None where it is none."""
    if not _ROMAN_SHAPE.fullmatch(text):
        return None
    values = [_ROMAN[char] for char in text]
    return sum(
        -value if any(later > value for later in values[place + 1 : place + 2]) else value
        for place, value in enumerate(values)
    )
