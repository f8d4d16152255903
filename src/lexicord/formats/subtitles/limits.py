"""How much text fits into a cue, told to translators and kept to where lines are wrapped."""

from __future__ import annotations

import re
from functools import cache
from itertools import accumulate
from typing import TYPE_CHECKING
from unicodedata import combining, east_asian_width

from lexicord.formats.inline.tags import tags

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
    """Return a text of one line that is wider than the limit on two lines of like width.

    Lines are broken at spaces, in Chinese and Japanese also behind a mark of punctuation. A
    text that was given lines by its translator keeps them.
    """
    width = 2 * _WIDE_WIDTH if locale.language in _WIDE else _WIDTH
    before = _columns(text)
    if "\n" in text or before[-1] <= width:
        return text
    breaks = (found.span() for found in _opportunity().finditer(text))
    places = [(abs(2 * before[start] - before[-1]), start, end) for start, end in breaks]
    if not places:
        return text
    _, start, end = min(places)
    return f"{text[:start]}\n{text[end:]}"


@cache
def _opportunity() -> re.Pattern[str]:
    return re.compile(r"(?<=[^\s])[ \u3000]+(?=[^\s])|(?<=[、。，！？；：…])(?=[\w「『《“])")


def _columns(text: str) -> list[int]:
    """Return how wide a text is seen up to each of its characters, and all of it at last.

    Letters of East Asian width take two columns, marks upon letters and tags none.
    """
    hidden = {at for tag in tags(text) for at in range(tag.start, tag.end)}
    widths = (0 if at in hidden else _width(letter) for at, letter in enumerate(text))
    return list(accumulate(widths, initial=0))


def _width(letter: str) -> int:
    if combining(letter):
        return 0
    return 2 if east_asian_width(letter) in "WF" else 1
