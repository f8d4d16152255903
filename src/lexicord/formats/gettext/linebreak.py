"""Where Unicode lets a line end (UAX #14), as GNU gettext applies it to PO strings.

A text is first turned into a string of classes, one letter a character; whether a line may
begin at a position is then a look at the classes on both sides.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache
from typing import TYPE_CHECKING

from lexicord.formats.gettext.linebreak_data import CLASSES, DIRECT, NOT_AFTER_SPACE
from lexicord.formats.gettext.width import ranges

if TYPE_CHECKING:
    from collections.abc import Mapping

_HANGUL = range(0xAC00, 0xD7A4)
_HANGUL_TAILS = 28
_ESCAPED_BACKSLASH = "\0"
"""Stands for the second half of an escaped backslash, before which no line begins."""

_ATTACHED = "~"
_JOINED = "j"
_GLUED = frozenset(" ~jJKZ!q")
"""Before these no line begins: spaces, what is attached to the character before, marks."""


class _Classes(dict[int, str]):
    """Code point to the letter of its class, looked up once each."""

    def __init__(self) -> None:
        super().__init__({0: "q", ord("<"): "<"})
        pairs = sorted((*pair, letter) for letter, text in CLASSES.items() for pair in ranges(text))
        self._firsts = [first for first, _, _ in pairs]
        self._pairs = pairs

    def __missing__(self, code: int) -> str:
        self[code] = self._find(code)
        return self[code]

    def _find(self, code: int) -> str:
        if code in _HANGUL:
            return "3" if (code - _HANGUL.start) % _HANGUL_TAILS else "2"
        _, last, letter = self._pairs[bisect_right(self._firsts, code) - 1]
        return letter if code <= last else "A"


@cache
def classes() -> Mapping[int, str]:
    """Return the letter of the class of every code point."""
    return _Classes()


@cache
def _latin_classes() -> bytes:
    """Return the first 256 characters as a table of bytes, which is many times as fast."""
    return "".join(classes()[code] for code in range(256)).encode("latin-1")


def _classes_of(text: str) -> str:
    try:
        return text.encode("latin-1").translate(_latin_classes()).decode("latin-1")
    except UnicodeEncodeError:
        return text.translate(classes())


@cache
def after_space() -> Mapping[str, frozenset[str]]:
    """Return after each class and spaces the classes that a line may begin with."""
    every = frozenset(DIRECT) - {"y", "Y"}
    allowed = {before: every - frozenset(after) for before, after in NOT_AFTER_SPACE.items()}
    return allowed | {"q": allowed["p"]}


@cache
def direct() -> Mapping[str, frozenset[str]]:
    """Return after each class the classes that a line may begin with, no space between."""
    allowed = {before: frozenset(after) for before, after in DIRECT.items()}
    # Regional indicators are paired before anyone looks here, and may part between pairs.
    return allowed | {"q": allowed["p"], "R": allowed["R"] | {"R"}}


class Breaks:
    """Where a line may begin inside ``escaped``, a text as it stands between the quotes."""

    def __init__(self, escaped: str) -> None:
        """Find the class of every character."""
        if "\\\\" in escaped:
            escaped = escaped.replace("\\\\", "\\" + _ESCAPED_BACKSLASH)
        self._classes = _resolved(_classes_of(escaped))
        # A line feed does not go to a line of its own.
        self._end = len(escaped) - 2 * escaped.endswith("\\n")

    def before(self, position: int) -> bool:
        """Say whether a line may begin at ``position``."""
        classes = self._classes
        after = classes[position]
        if position >= self._end or after in _GLUED:
            return False
        at = position - 1
        if classes[at] == _JOINED:
            return False
        allowed = after_space() if classes[at] == " " else direct()
        while at >= 0 and classes[at] in " ~j":
            at -= 1
        # At the beginning, and after a mandatory break, nothing has to be broken.
        return at >= 0 and classes[at] != "!" and after in allowed[classes[at]]

    def last(self, start: int, end: int) -> int:
        """Return the last place after ``start`` and up to ``end`` where a line may begin, or 0."""
        for at in range(end, start, -1):
            if self.before(at):
                return at
        return 0

    def first(self, start: int) -> int:
        """Return the first place after ``start`` where a line may begin, or 0."""
        return next((at for at in range(start + 1, self._end) if self.before(at)), 0)


def _resolved(classes: str) -> str:
    """Settle what depends on more than two neighbours."""
    if "K" in classes or "J" in classes:
        # A mark after a space or at the beginning is a letter, elsewhere part of its base.
        # Nothing breaks right after a joiner: there it is what comes before a word (BB).
        classes = re.sub(r"(?:^|(?<=[ !Z]))[KJ]", _as_letter, classes)
        classes = classes.replace("K", _ATTACHED).replace("J", _JOINED)
    if "R" in classes:
        # Two regional indicators make one flag.
        classes = re.sub(r"R([~j]*+)R", r"R\1~", classes)
    if "a" in classes:
        classes = re.sub(r"(a[~j]*+)([BH])", _after_hebrew, classes)
    return classes


def _as_letter(found: re.Match[str]) -> str:
    return "A" if found[0] == "K" else "b"


def _after_hebrew(found: re.Match[str]) -> str:
    return found[1] + ("y" if found[2] == "B" else "Y")
