"""How much text fits into a cue, told to translators and kept to where lines are wrapped."""

from __future__ import annotations

import re
from functools import cache
from math import ceil
from typing import TYPE_CHECKING
from unicodedata import combining

from lexicord.formats.inline.tags import tag_pattern

if TYPE_CHECKING:
    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.formats.subtitles.cues import Cue

# The usual rules of broadcasters: two lines; a viewer reads so many characters in a second.
_LINES = 2
_WIDTH, _SPEED = 42, 17
_WIDE_WIDTH, _WIDE_SPEED = 16, 9
_WIDE = frozenset({"zh", "ja", "ko"})


def limit_note(cue: Cue) -> str:
    """Return what a translator is told: the times, and how many characters fit."""
    room = _room(cue.seconds, _WIDTH, _SPEED)
    wide = _room(cue.seconds, _WIDE_WIDTH, _WIDE_SPEED)
    return (
        f"{cue.times}: {_LINES} lines of at most {_WIDTH} characters, {room} in all "
        f"(Chinese, Japanese, Korean: {_WIDE_WIDTH}, {wide} in all)"
    )


def _room(seconds: float, width: int, speed: int) -> int:
    return max(1, min(_LINES * width, round(seconds * speed)))


def wrapped(text: str, locale: LocaleTag) -> str:
    """Return a text of one line on as many lines of like length as the limit asks for.

    Lines are broken at spaces, in Chinese and Japanese also behind a mark of punctuation. A
    text that was given lines by its translator keeps them.
    """
    width = _WIDE_WIDTH if locale.language in _WIDE else _WIDTH
    length = _length(text)
    if "\n" in text or length <= width:
        return text
    breaks = _breaks(text)
    count = ceil(length / width)
    chosen = {_nearest(breaks, length * line / count) for line in range(1, count)} if breaks else ()
    for start, end in sorted(chosen, reverse=True):
        text = f"{text[:start]}\n{text[end:]}"
    return text


@cache
def _opportunity() -> re.Pattern[str]:
    return re.compile(r"(?<=[^\s])[ \u3000]+(?=[^\s])|(?<=[、。，！？；：…])(?=[\w「『《“])")


def _breaks(text: str) -> list[tuple[int, tuple[int, int]]]:
    """Return where a line may end: how many seen characters stand before, and the span."""
    return [
        (_length(text[: found.start()]), found.span())
        for found in _opportunity().finditer(text[:2000])
    ]


def _nearest(breaks: list[tuple[int, tuple[int, int]]], wish: float) -> tuple[int, int]:
    return min(breaks, key=lambda place: abs(place[0] - wish))[1]


def _length(text: str) -> int:
    """Return how many characters a viewer sees; marks upon letters take no room."""
    return sum(not combining(letter) for letter in tag_pattern().sub("", text))
