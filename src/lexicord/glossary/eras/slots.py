"""What each slot of a template takes, in one language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.glossary.eras.languages.common import CYCLE
from lexicord.glossary.eras.numerals import YEAR
from lexicord.glossary.eras.tries import alternatives
from lexicord.text.normalize import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.glossary.eras.language import DateLanguage

_DIGITS = "[0-9]"
_ONLY = f"(?!{_DIGITS})"


def slots_of(
    language: DateLanguage,
    locale: LocaleTag,
    eras: Iterable[str],
    names: Iterable[str],
    ordinals: Iterable[str],
) -> dict[str, str]:
    """Return the patterns of numbers, and of the folded words of a language."""
    letter = r"(?![^\W_])" if language.spaced else ""
    every = f"|{numerals_of(language)}" if numerals_of(language) else ""
    other = f"|{language.numerals}" if language.numerals else ""
    year = f"|{YEAR}" if language.numerals else ""
    word = alternatives(ordinals)
    years = alternatives(fold(word, locale).caseless for word in language.years.values())
    return {
        "era": alternatives(eras),
        "n": f"(?:(?<= )-)?{_DIGITS}{{1,4}}{_ONLY}{every}",
        "y": f"{_DIGITS}{{4}}{_ONLY}{year}",
        "yy": f"{_DIGITS}{{2}}{_ONLY}",
        "month": f"(?:{alternatives(names)}){letter}",
        "mm": f"(?<!{_DIGITS}){_DIGITS}{{1,2}}{_ONLY}{other}",
        "d": f"(?<!{_DIGITS}){_DIGITS}{{1,2}}{_ONLY}{other}",
        "nth": f"(?:{word})(?: (?:{word})){{0,2}}{letter}",
        "dth": f"(?:{word})(?: (?:{word})){{0,2}}{letter}",
        "year": f"(?:{years}){letter}",
        **_decades(language, locale),
    }


def _decades(language: DateLanguage, locale: LocaleTag) -> dict[str, str]:
    """Return the slots of decades: whole, by their tens alone, or by name."""
    tens = "|[二三四五六七八九]十|[이삼사오육륙칠팔구]십" if language.numerals else ""
    stems = alternatives(fold(word, locale).caseless for word in language.decades)
    tail = fold(language.decade_tail, locale).caseless
    return {
        "dec": f"{_DIGITS}{{3}}0{_ONLY}",
        "tens": f"(?<!{_DIGITS})[2-9]0{_ONLY}{tens}",
        "pair": "[二三四五六七八九]{2}十",
        "named": f"(?:{stems}){tail}",
        "cent": f"(?<!{_DIGITS}){_DIGITS}{{2}}{_ONLY}|[ivx]{{1,5}}(?=e?(?![^\\W_]))"
        "|[一二]?十[一二三四五六七八九]?",
    }


def special_slots(names: Iterable[str], foreign: Iterable[str]) -> dict[str, str]:
    """Return the patterns of what only some languages write; the words are folded."""
    letters = r"[א-ת]{1,4}['\"]?[א-ת]?(?![א-ת])"
    month = f"(?:{alternatives(names)})(?![^\\W_])"
    return {
        "before": "前|전",
        "first": "元|원",
        "vague": f"{_DIGITS}{{1,3}}0{_ONLY}",
        "cycle": CYCLE,
        "alias": month,
        "foreign": f"(?:{alternatives(foreign)})(?![^\\W_])",
        "fday": f"{_DIGITS}{{1,2}}{_ONLY}|{letters}",
        "fyear": f"{_DIGITS}{{1,4}}{_ONLY}|[ivx]{{1,4}}(?![^\\W_])|{letters}",
        "oldday": f"{_DIGITS}{{1,2}}",
        "oldmonth": month,
        "hijri": f"{_DIGITS}{{3,4}}{_ONLY}",
        "persian": f"{_DIGITS}{{4}}{_ONLY}",
        "burmese": f"1[23]{_DIGITS}{{2}}{_ONLY}",
    }


def numerals_of(language: DateLanguage) -> str:
    """Return the pattern of numbers without digits, those by accident included."""
    return "|".join(part for part in (language.numerals, language.slip_numerals) if part)
