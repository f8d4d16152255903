"""How much a short form tells by itself."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from lexicord.domain.term import Standing
from lexicord.glossary.scripts import Script, script

if TYPE_CHECKING:
    from lexicord.domain.term import Rendering
    from lexicord.glossary.hit import TermHit

_ARTICLES = frozenset(
    {"the", "el", "la", "los", "las", "le", "les", "der", "die", "das", "il", "lo"}
)
_TELLING_LETTERS = 5
_TELLING_WORDS = 3
_CLOSED_UP = frozenset({Script.HAN, Script.HANGUL, Script.KATAKANA, Script.HIRAGANA})


class Shortness(StrEnum):
    """COMMON words (``the Party``, ``党``), SOME (``劳动党``), TELLING (``당중앙위원회``)."""

    COMMON = "common"
    SOME = "some"
    TELLING = "telling"


def is_common_word(rendering: Rendering) -> bool:
    """Say whether a short form is a word that every text is full of (``당``, ``the Party``)."""
    return (
        rendering.standing is Standing.SHORT
        and _telling(rendering, numbered=False) is Shortness.COMMON
    )


def shortness(hit: TermHit) -> Shortness:
    """Say how much the rendering of ``hit`` tells to who has not read the full name."""
    return _telling(hit.rendering, numbered=hit.own_number is not None)


def _telling(rendering: Rendering, *, numbered: bool) -> Shortness:
    words = [word for word in rendering.text.lower().split() if word not in _ARTICLES]
    letters = "".join(words)
    if script(letters[:1]) in _CLOSED_UP:
        return _by_count(len(letters), _TELLING_LETTERS)
    if rendering.standing is Standing.ABBREVIATION:
        return Shortness.TELLING if len(words) > 1 else Shortness.SOME
    return Shortness.TELLING if numbered else _by_count(len(words), _TELLING_WORDS)


def _by_count(count: int, enough: int) -> Shortness:
    if count == 1:
        return Shortness.COMMON
    return Shortness.TELLING if count >= enough else Shortness.SOME
