"""What a text does on a terminal: how wide it is, and what in it must not reach the screen."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

# Characters that steer a terminal or reorder what is seen: controls, format characters, line
# separators, lone surrogates. The two joiners are ordinary letters of Persian and Hindi words.
_UNSAFE = (
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e"
    "\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)
_INVISIBLE = frozenset({"Mn", "Me", "Cf"})


def term_safe(text: str) -> str:
    """Return ``text`` with every character that could deceive or steer shown as ``<U+202E>``.

    Line breaks stay; a caller that wants one line replaces them first.
    """
    return text if text.isascii() and text.isprintable() else _unsafe().sub(_named, text)


def one_line(text: str) -> str:
    """Return ``text`` safe and on one line, its line breaks shown as ``↵``."""
    return term_safe(text.replace("\n", "↵"))


def cells(text: str) -> int:
    """Return how many columns ``text`` fills: 2 for a wide letter, 0 for a combining mark."""
    return len(text) if text.isascii() else sum(map(_cells_of, text))


def padded(text: str, width: int, *, right: bool = False) -> str:
    """Return ``text`` filled up with spaces to ``width`` columns, on its left with ``right``."""
    gap = " " * max(0, width - cells(text))
    return gap + text if right else text + gap


def runs_right_to_left(text: str) -> bool:
    """Say whether a terminal may show letters of ``text`` in another order than they are in."""
    return any(unicodedata.bidirectional(letter) in {"R", "AL"} for letter in text)


@cache
def _unsafe() -> re.Pattern[str]:
    return re.compile(_UNSAFE)


def _cells_of(letter: str) -> int:
    if unicodedata.category(letter) in _INVISIBLE or "\u1160" <= letter <= "\u11ff":
        return 0
    return 2 if unicodedata.east_asian_width(letter) in {"W", "F"} else 1


def _named(found: re.Match[str]) -> str:
    return f"<U+{ord(found[0]):04X}>"
