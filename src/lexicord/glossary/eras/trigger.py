"""Whether a text can hold a date at all, and where: asked before anything else is done to it.

Nearly all dates have figures, so a text without any is mostly done with after one look. The
few without (*the first year of Juche*, 主体元年) need a word for their number beside the word of
an era, a month or a year; those words are looked for in the text as it is, unless it holds
signs that folding would take away or put together.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lexicord.glossary.eras.foreign import FOREIGN_MONTHS
from lexicord.glossary.eras.numerals import YEAR
from lexicord.glossary.eras.template import alternatives
from lexicord.text.normalize import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.glossary.eras.language import DateLanguage

REACH = 64
"""No date has its first number further from its beginning than this."""

_DIGIT = re.compile(r"\d")
_DIGITS = re.compile(r"[0-9]+")
_BRANCHES = "자축인묘진사오미신유술해子丑寅卯辰巳午未申酉戌亥"
_HAN_DIGITS = "〇零○一二三四五六七八九十百千廿卅两兩壱弐参拾元正"
_HANGUL_DIGITS = "영공일이삼사오육륙칠팔구십백천원"
_HAN_RAW = re.compile(f"[年月년월]|[{_HAN_DIGITS}][.]|{YEAR}")
_HAN_ANCHOR = re.compile(
    f"[0-9]+|[{_HAN_DIGITS}{_HANGUL_DIGITS}](?= ?[년월年月])|[{_HAN_DIGITS}](?=[.])"
    f"|[{_BRANCHES}](?=[年년])|{YEAR}"
)
_HEBREW_ANCHOR = re.compile("[0-9]+|[א-ת]+")
# Marks, invisible signs, line breaks, the dotted I that falls apart in lower case, and letters
# in parts or in other widths and shapes.
_ODD = re.compile(
    r"[\x00-\x08\n-\r\x1c-\x1f\x85\xad\u0130\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061c\u0640"
    r"\u064b-\u065f\u0670\u06d6-\u06ed\u1100-\u11ff\u180b-\u180f\u1ab0-\u1aff\u1dc0-\u1dff"
    r"\u200b-\u200f\u2028-\u202e\u2060-\u206f\u20d0-\u20ff\u2e80-\u2fdf\u302a-\u302f\u3099\u309a"
    r"\u3130-\u318f\ua960-\ua97f\ud7b0-\ud7ff\uf900-\uffff\U0001d000-\U0010ffff]"
)
_LETTERS = [chr(code) for code in range(0x41, 0x700) if chr(code).isalpha() and code != 0x130]


@dataclass(frozen=True, slots=True)
class Trigger:
    """What the dates of one language cannot do without.

    ``cues`` are groups of parts of words, folded and in lower case; one of each group stands in
    every date without figures. There are no groups where a language has no such dates.
    ``variants`` are the letters that folding exchanges, and for what. ``raw`` does the same for
    scripts without spaces. ``figures`` and ``spelled`` find the numbers that dates are built
    around, in a folded text without and with cues.
    """

    cues: tuple[tuple[str, ...], ...]
    variants: tuple[tuple[str, str], ...]
    raw: re.Pattern[str] | None
    figures: re.Pattern[str]
    spelled: re.Pattern[str]

    def possible(self, text: str) -> bool:
        """Say whether an unfolded text can hold a date; False is certain, True is not."""
        if _DIGIT.search(text):
            return True
        if self.raw is not None:
            return self.raw.search(text) is not None or self.odd(text)
        if not self.cues:
            return False
        lowered = text.lower()
        for variant, letter in self.variants:
            lowered = lowered.replace(variant, letter)
        return self._cued(lowered) or self.odd(text)

    @staticmethod
    def odd(text: str) -> bool:
        """Say whether a text holds signs that folding drops, joins, parts or reshapes."""
        return _ODD.search(text) is not None

    def anchors(self, caseless: str) -> Iterator[int]:
        """Return the places of the numbers of a folded text that a date can be built around."""
        pattern = self.spelled if self._cued(caseless) else self.figures
        return (found.start() for found in pattern.finditer(caseless))

    def _cued(self, lowered: str) -> bool:
        return bool(self.cues) and all(any(cue in lowered for cue in group) for group in self.cues)


def trigger(
    language: DateLanguage, locale: LocaleTag, ordinals: Iterable[str], beside: Iterable[str]
) -> Trigger:
    """Return the trigger of a language.

    ``ordinals`` are its folded words for numbers, ``beside`` the words one of which stands in
    every date with such a number.
    """
    if not language.spaced:
        return Trigger((), (), _HAN_RAW, _HAN_ANCHOR, _HAN_ANCHOR)
    if language.code == "he":
        names = (name for name, (calendar, _) in FOREIGN_MONTHS.items() if calendar == "hebrew")
        return Trigger((_cores(names),), _variants(locale), None, _DIGITS, _HEBREW_ANCHOR)
    words = tuple(ordinals)
    if not words:
        return Trigger((), (), None, _DIGITS, _DIGITS)
    groups = sorted((_cores(words), _cores(beside)), key=len)
    spelled = re.compile(f"[0-9]+|{alternatives(words)}")
    return Trigger(tuple(groups), _variants(locale), None, _DIGITS, spelled)


def _cores(words: Iterable[str]) -> tuple[str, ...]:
    """Return the longest part of each phrase; parts that hold another part are not needed."""
    parts = {max(re.split(r"[^\w.]+", word), key=len) for word in words}
    kept: list[str] = []
    for part in sorted(parts, key=lambda part: (len(part), part)):
        if not any(shorter in part for shorter in kept):
            kept.append(part)
    return tuple(kept)


def _variants(locale: LocaleTag) -> tuple[tuple[str, str], ...]:
    """Return the letters that fold to others than themselves in lower case."""
    pairs = ((letter.lower(), fold(letter, locale).caseless) for letter in _LETTERS)
    return tuple(sorted({(one, other) for one, other in pairs if one != other and other.isalpha()}))
