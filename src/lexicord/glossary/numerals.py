"""Numbers inside names: ``3rd``, ``III`` and ``third`` are one number.

A rendering that holds an ordinal is a numbered name. What stands beside the number is searched,
and the number itself is read in any notation of the language, so that ``III съезд``, ``3-й
съезд`` and ``на третьем съезде`` are the same congress and ``IV съезд`` is another one.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from lexicord.glossary.ordinals import ENDINGS, HAN_DIGITS, ROMAN_ENDINGS, WORDS

_UNSPACED = frozenset({"zh", "ja", "yue", "ko"})
_ROMAN = "(?=[IVXL])(?!L(?![IVXL]))(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})"
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50}
_LONGEST = 24


class Numbered(NamedTuple):
    """An ordinal in a text: where it stands and its value."""

    start: int
    end: int
    value: int


def find_ordinal(text: str, language: str) -> Numbered | None:
    """Return the first ordinal of a rendering, None where it has none.

    Bare digits are no ordinal: ``March 26 Movement`` keeps its number as it is.
    """
    for found in _in_rendering(language).finditer(text):
        value = _value(found, language)
        if value is not None:
            return Numbered(found.start("number"), found.end("number"), value)
    return None


def number_before(text: str, end: int, language: str) -> tuple[int, int] | None:
    """Return where the number that ends at ``end`` starts, and its value."""
    window = text[max(0, end - _LONGEST) : end]
    found = _ending(language).search(window)
    value = None if found is None else _value(found, language)
    if found is None or value is None:
        return None
    return end - len(window) + found.start("number"), value


def number_after(text: str, start: int, language: str) -> tuple[int, int] | None:
    """Return where the number that starts at ``start`` ends, and its value."""
    found = _anywhere(language).match(text, start)
    value = None if found is None else _value(found, language)
    return None if found is None or value is None else (found.end("number"), value)


def _value(found: re.Match[str], language: str) -> int | None:
    if found["digits"]:
        return int(found["digits"])
    if found["roman"]:
        return _roman(found["roman"])
    word = found["word"].lower()
    if language in _UNSPACED:
        return _han(word)
    return next((value for value, forms in _words(language) if forms.fullmatch(word)), None)


def _roman(text: str) -> int:
    values = [_ROMAN_VALUES[letter] for letter in text]
    return sum(
        -value if value < max(values[place:]) else value for place, value in enumerate(values)
    )


def _han(text: str) -> int | None:
    """Read a number below 100 in Han or Sino-Korean digits."""
    digits = [HAN_DIGITS[letter] for letter in text]
    if 10 in digits:
        tens, _, ones = text.partition(next(letter for letter in text if HAN_DIGITS[letter] == 10))
        if len(tens) > 1 or len(ones) > 1:
            return None
        return (HAN_DIGITS[tens] if tens else 1) * 10 + (HAN_DIGITS[ones] if ones else 0)
    return digits[0] if len(digits) == 1 else None


@cache
def _words(language: str) -> tuple[tuple[int, re.Pattern[str]], ...]:
    return tuple(
        (value, re.compile(forms)) for value, forms in enumerate(WORDS.get(language, ()), 1)
    )


def _notations(language: str) -> str:
    """Return the pattern of one number; the groups tell how it is written."""
    if language in _UNSPACED:
        return f"(?P<digits>[0-9]{{1,3}})|(?P<roman>(?!))|(?P<word>[{''.join(HAN_DIGITS)}]+)"
    ending = ENDINGS.get(language, "[^\\W\\d_]{0,4}")
    roman = ROMAN_ENDINGS.get(language, "(?!)")
    words = "|".join(f"(?:{forms})" for forms in WORDS.get(language, ())) or "(?!)"
    return (
        f"(?P<digits>[0-9]{{1,3}})(?:{ending})?|(?P<roman>{_ROMAN})(?:{roman})?"
        f"|(?P<word>(?i:{words}))"
    )


@cache
def _anywhere(language: str) -> re.Pattern[str]:
    edge = "" if language in _UNSPACED else "(?!\\w)"
    return re.compile(f"(?P<number>{_notations(language)}){edge}")


@cache
def _ending(language: str) -> re.Pattern[str]:
    edge = "" if language in _UNSPACED else "(?<!\\w)"
    return re.compile(f"{edge}(?P<number>{_notations(language)})$")


@cache
def _in_rendering(language: str) -> re.Pattern[str]:
    if language in _UNSPACED:
        return re.compile(f"[제第](?P<number>{_notations(language)})")
    ending = ENDINGS.get(language, "[^\\W\\d_]{1,4}")
    roman = ROMAN_ENDINGS.get(language, "(?!)")
    words = "|".join(f"(?:{forms})" for forms in WORDS.get(language, ())) or "(?!)"
    start = "(?<=thứ )" if language == "vi" else "(?<!\\w)"
    return re.compile(
        f"{start}(?P<number>(?P<digits>[0-9]{{1,3}})(?:{ending})|(?P<roman>{_ROMAN})(?:{roman})?"
        f"|(?P<word>(?i:{words})))(?![\\w'])"
    )
