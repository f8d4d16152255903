"""How much a short form tells by itself."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from lexicord.domain.term import Standing
from lexicord.glossary.scripts import Script, script

if TYPE_CHECKING:
    from lexicord.glossary.hit import TermHit

_ARTICLES = frozenset("the el la los las le les l' der die das o a os as il lo gli i het de".split())
_TELLING_LETTERS = 5
_TELLING_WORDS = 3
_CLOSED_UP = frozenset({Script.HAN, Script.HANGUL, Script.KATAKANA, Script.HIRAGANA})


class Shortness(StrEnum):
    """COMMON words (``the Party``, ``党``), SOME (``劳动党``), TELLING (``당중앙위원회``)."""

    COMMON = "common"
    SOME = "some"
    TELLING = "telling"


def shortness(hit: TermHit) -> Shortness:
    """Say how much the rendering of ``hit`` tells to who has not read the full name."""
    words = [word for word in hit.rendering.text.lower().split() if word not in _ARTICLES]
    letters = "".join(words)
    if script(letters[:1]) in _CLOSED_UP:
        if len(letters) == 1:
            return Shortness.COMMON
        return Shortness.TELLING if len(letters) >= _TELLING_LETTERS else Shortness.SOME
    if hit.rendering.standing is Standing.ABBREVIATION:
        return Shortness.TELLING if len(words) > 1 else Shortness.SOME
    if hit.own_number is not None or len(words) >= _TELLING_WORDS:
        return Shortness.TELLING
    return Shortness.COMMON if len(words) == 1 else Shortness.SOME
