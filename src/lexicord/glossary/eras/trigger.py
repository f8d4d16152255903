"""Whether a text can hold a date at all, and where: asked before anything else is done to it.

A text has numbers far more often than dates. A number is worth a closer look only as a year of
four figures, between the points or strokes of a date in figures, or near a word that dates
have: an era, a month, *year*, a decade. The few dates without figures (*the first year of
Juche*, 主体元年, *the fifties*) are looked for by their words. All of this is asked of the text
as it is, unless it holds signs that folding would take away or put together.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from lexicord.glossary.eras.foreign import FOREIGN_MONTHS
from lexicord.glossary.eras.nearness import Words, cores, nearness
from lexicord.glossary.eras.numerals import HAN_DIGITS, HANGUL_DIGITS, YEAR
from lexicord.glossary.eras.plainer import plainer
from lexicord.glossary.eras.tries import alternatives
from lexicord.text.normalize import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.glossary.eras.language import DateLanguage
    from lexicord.glossary.eras.nearness import Nearness

REACH = 64
"""No date has its first number further from its beginning than this."""

_DIGIT = re.compile(r"\d")
_RUN = re.compile(r"\d+")
_DIGITS = re.compile(r"[0-9]+")
_HEBREW_ANCHOR = re.compile("[0-9]+|[א-ת]+")
_STEMS = "갑을병정무기경신임계甲乙丙丁戊己庚辛壬癸"
_BRANCHES = "자축인묘진사오미신유술해子丑寅卯辰巳午未申酉戌亥"
_LETTERS = [chr(code) for code in range(0x41, 0x700) if chr(code).isalpha() and code != 0x130]


@dataclass(frozen=True, slots=True)
class Trigger:
    """What the dates of one language cannot do without.

    ``figures`` match at the numbers that can be dates by themselves; other numbers need one of
    ``words`` near by. ``cues`` are groups of parts of words, folded and in lower case; one of
    each group stands in every date without figures, unless it holds one of ``named``, the names
    of decades. ``variants`` are the letters that folding exchanges, and for what. ``spelled``
    finds the numbers of dates in a folded text that has cues.
    """

    locale: LocaleTag
    figures: re.Pattern[str]
    words: Nearness | None
    cues: tuple[tuple[str, ...], ...]
    named: tuple[str, ...]
    variants: tuple[tuple[str, str], ...]
    spelled: re.Pattern[str]

    def possible(self, text: str) -> bool:
        """Say whether an unfolded text can hold a date; False is certain, True is not."""
        plain = plainer(text)
        if plain is None:
            plain = fold(text, self.locale).caseless
        if self.words is None:
            return self.figures.search(plain) is not None
        first = _DIGIT.search(plain)
        if first is not None and self.figures.search(plain, first.start()):
            return True
        lowered = self._lowered(plain)
        return self._cued(lowered) or (first is not None and self._numbered(lowered, first.start()))

    def _lowered(self, plain: str) -> str:
        lowered = plain.lower()
        return lowered if plain.isascii() else _replaced(lowered, self.variants)

    def _numbered(self, lowered: str, first: int) -> bool:
        """Say whether a number from ``first`` on has a word of dates beside it."""
        return any(self._near(lowered, run) for run in _RUN.finditer(lowered, first))

    def anchors(self, caseless: str) -> Iterator[int]:
        """Return the places of the numbers of a folded text that a date can be built around."""
        if self.words is None:
            return (found.start() for found in self.spelled.finditer(caseless))
        lowered = self._lowered(caseless)
        if self._cued(lowered):
            return (found.start() for found in self.spelled.finditer(caseless))
        return (found.start() for found in _DIGITS.finditer(lowered) if self._may(lowered, found))

    def _may(self, lowered: str, run: re.Match[str]) -> bool:
        return self.figures.match(lowered, run.start()) is not None or self._near(lowered, run)

    def _near(self, lowered: str, run: re.Match[str]) -> bool:
        assert self.words is not None
        return self.words.holds(lowered, run.start(), run.end())

    def _cued(self, lowered: str) -> bool:
        if self.named and _holds(lowered, self.named):
            return True
        if not self.cues:
            return False
        return _holds(lowered, self.cues[0]) and all(
            _holds(lowered, group) for group in self.cues[1:]
        )


def _replaced(text: str, variants: Iterable[tuple[str, str]]) -> str:
    for variant, letter in variants:
        text = text.replace(variant, letter)
    return text


def _holds(text: str, words: tuple[str, ...]) -> bool:
    for word in words:  # noqa: SIM110 - asked of every text: any() would take twice as long
        if word in text:
            return True
    return False


def trigger(
    language: DateLanguage, locale: LocaleTag, ordinals: Iterable[str], words: Words
) -> Trigger:
    """Return the trigger of a language; ``ordinals`` are its folded words for numbers."""
    if language.numerals:
        sought, anchors = _east_asian("".join(sorted({word[0] for word in words.eras})))
        return Trigger(locale, sought, None, (), (), (), anchors)
    variants = _variants(locale)

    def varied(listed: Iterable[str]) -> tuple[str, ...]:
        return tuple(_replaced(word, variants) for word in listed)

    numbers, names = tuple(ordinals), [fold(word, locale).caseless for word in language.decades]
    groups = [cores(varied(numbers)), cores(varied(words.beside))] if numbers else []
    spelled = re.compile(f"[0-9]+|{alternatives((*numbers, *names))}")
    if language.code == "he":
        months = (name for name, (calendar, _) in FOREIGN_MONTHS.items() if calendar == "hebrew")
        groups, spelled = [cores(months)], _HEBREW_ANCHOR
    return Trigger(
        locale,
        _figures(language.figures),
        nearness(language, Words(varied(words.eras), varied(words.months), ())),
        tuple(sorted(groups, key=len)),
        varied(names),
        variants,
        spelled,
    )


@cache
def _figures(own: str) -> re.Pattern[str]:
    """Return the pattern of numbers that can be dates: years, and figures between points.

    ``own`` is what a language adds. Each part goes on behind the first figure of a number.
    """
    gap = r" ?[./-] ?"
    year = r"(?<=[12])\d{3}(?!\d)"
    between = rf"\d{{0,3}}{gap}\d{{1,2}}{gap}\d"
    return re.compile(rf"\d(?<!\d\d)(?:{year}|{between}|{own or '(?!)'})".replace("[12]", _first()))


def _first() -> str:
    """Return the first figures of the years that we read, in the digits of every script."""
    every = [chr(code) for code in range(0x11000) if chr(code).isdecimal()]
    return f"[{''.join(sign for sign in every if int(sign) in {1, 2})}]"


@cache
def _east_asian(eras: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return the patterns of what dates hold beside numbers, and of the numbers themselves.

    The first is asked of every text and so begins with the rarer signs; the second finds the
    numbers, in figures or not, before what makes them parts of dates. ``eras`` are the first
    letters of the words of eras.
    """
    gap, close, unit = r"\s?", r"[)）\]〕]?", "[년월年月]"
    more = r"[-–—―－~〜～至到から부터()（\[〔]"
    signs = f"\\d{HAN_DIGITS}{HANGUL_DIGITS}元원正前전"
    ends = (f"[{signs}]", rf"[{signs}]\s", rf"[{signs}][)）\]〕]", rf"[{signs}][)）\]〕]\s",
            f"[{_STEMS}][{_BRANCHES}]")  # fmt: skip
    behind = "|".join(f"(?<={end}.)" for end in ends)
    point = rf"{gap}[-.．/]{gap}"
    continued = rf"{gap}{close}(?:{gap}{more}{gap}[\d前{HAN_DIGITS}{eras}]|{point}\d{{1,2}}{point})"
    dotted = rf"[.．](?<=[{HAN_DIGITS}].){gap}[{HAN_DIGITS}\d]"
    return (
        re.compile(rf"{unit}(?:{behind})|\d{continued}|{dotted}|{YEAR}"),
        re.compile(
            rf"\d+(?={gap}{close}{gap}{unit}|{continued})"
            rf"|[{HAN_DIGITS}{HANGUL_DIGITS}元원正](?={gap}{close}{gap}{unit})"
            rf"|[{HAN_DIGITS}](?=[.．]{gap}[{HAN_DIGITS}\d])"
            rf"|[{_STEMS}][{_BRANCHES}](?=[년年])|{YEAR}"
        ),
    )


def _variants(locale: LocaleTag) -> tuple[tuple[str, str], ...]:
    """Return the letters that fold to others than themselves in lower case, and to which.

    Where that befalls an ASCII letter (the Turkish i), both count as that letter.
    """
    pairs = ((letter.lower(), fold(letter, locale).caseless) for letter in _LETTERS)
    listed = {(one, other) for one, other in pairs if one != other and other.isalpha()}
    return tuple(sorted((other, one) if one.isascii() else (one, other) for one, other in listed))
