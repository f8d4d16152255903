"""Line breaks inside a sentence: where they mean a space, and where they mean nothing."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lexicord.text.languages.base import Language

Edit = tuple[int, int, str]
"""A range of the text, and what stands there instead."""

_SOFT_HYPHEN = "\u00ad"
_HYPHENS = frozenset("-\u2010")


@cache
def _line_break() -> re.Pattern[str]:
    return re.compile("(?:\r\n|[\n\r\x0b\x0c\x85\u2028\u2029])\\s*")


@cache
def _without_spaces() -> re.Pattern[str]:
    # Han, kana, Thai, Lao, Burmese, Khmer and their punctuation; Hangul does set spaces.
    return re.compile(
        "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u312f\u31a0-\u9fff"
        "\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff9f\uffe0-\uffef\U00020000-\U0003ffff]"
    )


def unwrapped(text: str, rules: Language) -> str:
    """Return ``text`` on one line, as it is shown to people: every visible hyphen is kept."""
    pieces: list[str] = []
    done = 0
    for start, end, filler in line_break_edits(text, rules):
        cut = start + 1 if text[start] in _HYPHENS else start
        pieces += (text[done:cut], filler)
        done = end
    return "".join((*pieces, text[done:]))


def soft_break(left: str, right: str, rules: Language) -> str:
    """Return what a line break between two characters stands for: a space, or nothing."""
    return "" if not rules.spaced and _both_without_spaces(left, right) else " "


def line_break_edits(text: str, rules: Language) -> list[Edit]:
    """Return the edits that put ``text`` on one line, in order.

    A break and the white space around it become one space. They vanish between two letters of
    a language without spaces, and after a hyphen; the hyphen itself goes where it parts one
    word in lower case (``inter-/national``) and stays elsewhere (``Marxism-/Leninism``).
    """
    edits: list[Edit] = []
    for found in _line_break().finditer(text):
        start = found.start()
        while start and text[start - 1].isspace():
            start -= 1
        cut, filler = _joint(text, start, found, rules)
        edits.append((cut, found.end(), filler))
    return edits


def _joint(text: str, start: int, found: re.Match[str], rules: Language) -> tuple[int, str]:
    """Return where the cut begins, and what stands in its place."""
    left, right = text[max(start - 1, 0) : start], text[found.end() : found.end() + 1]
    if left == _SOFT_HYPHEN:
        return start, ""
    if start == found.start() and left in _HYPHENS:
        letter = _letter(text, start - 1)
        if letter and (letter + right).isalnum():
            return start - (letter.islower() and right.islower()), ""
    if not rules.spaced and _is_single(found[0]) and _both_without_spaces(left, right):
        return start, ""
    return start, " "


def _letter(text: str, end: int) -> str:
    """Return the letter that ends at a place, without the marks on it."""
    while end > 0 and unicodedata.category(text[end - 1])[0] == "M":
        end -= 1
    return text[max(end - 1, 0) : end]


def _is_single(white: str) -> bool:
    """Say whether the white space holds one line break and so no blank line."""
    return len(white.strip(" \t\u3000").splitlines()) == 1


def _both_without_spaces(left: str, right: str) -> bool:
    return bool(_without_spaces().match(left) and _without_spaces().match(right))
