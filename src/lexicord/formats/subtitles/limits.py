"""How much text fits into a cue, told to translators and kept to where lines are wrapped."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING
from unicodedata import combining, east_asian_width

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
    """Return a text of one line that is wider than the limit on two lines of like width.

    Lines are broken at spaces, in Chinese and Japanese also behind a mark of punctuation. A
    text that was given lines by its translator keeps them.
    """
    width = 2 * _WIDE_WIDTH if locale.language in _WIDE else _WIDTH
    length = _columns(text)
    if "\n" in text or length <= width:
        return text
    places = [
        (abs(_columns(text[:start]) - length / 2), start, end) for start, end in _breaks(text)
    ]
    if not places:
        return text
    _, start, end = min(places)
    return f"{text[:start]}\n{text[end:]}"


@cache
def _opportunity() -> re.Pattern[str]:
    return re.compile(r"(?<=[^\s])[ \u3000]+(?=[^\s])|(?<=[、。，！？；：…])(?=[\w「『《“])")


def _breaks(text: str) -> list[tuple[int, int]]:
    """Return the spans that a line break may stand for; a text longer than a page has none."""
    return [found.span() for found in _opportunity().finditer(text)] if len(text) < 2000 else []


def _columns(text: str) -> int:
    """Return how wide a text is seen; letters of East Asian width take two columns."""
    seen = [letter for letter in tag_pattern().sub("", text) if not combining(letter)]
    return len(seen) + sum(east_asian_width(letter) in "WF" for letter in seen)
