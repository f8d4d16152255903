"""A language's date data, compiled once: where a date may begin, and what it may look like."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from lexicord.glossary.eras.beginnings import beginnings
from lexicord.glossary.eras.compiled import Known, Loose, Strict
from lexicord.glossary.eras.foreign import FOREIGN_MONTHS
from lexicord.glossary.eras.language import DateLanguage, EraWord, Quality
from lexicord.glossary.eras.languages.common import COMMON_VARIANTS, CYCLE, SPACED_VARIANTS
from lexicord.glossary.eras.languages.registry import date_language
from lexicord.glossary.eras.nearness import Words
from lexicord.glossary.eras.numerals import YEAR
from lexicord.glossary.eras.template import expand
from lexicord.glossary.eras.tries import alternatives, beginning_words
from lexicord.glossary.eras.trigger import Trigger, trigger
from lexicord.locales.months import months
from lexicord.text.normalize import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from lexicord.domain.locale_tag import LocaleTag

_DIGITS = "[0-9]"


@dataclass(frozen=True, slots=True)
class Engine:
    """Everything needed to find dates in one language; keys are folded and in lower case.

    ``known`` remembers the readings and forms of dates that were met before.
    ``trigger`` tells whether a text can hold dates and around which numbers, ``starts`` where
    one may begin, and ``likely`` where that is worth a trial. ``loose`` are the templates to
    match there, ``strict`` the same by quality, to tell how well a date is written.
    """

    language: DateLanguage
    locale: LocaleTag
    trigger: Trigger
    starts: re.Pattern[str]
    likely: re.Pattern[str]
    loose: Loose
    strict: Strict
    bare: frozenset[str]
    eras: Mapping[str, EraWord]
    months: Mapping[str, int]
    ordinals: Mapping[str, int]
    foreign: Mapping[str, tuple[str, str]]
    cues: re.Pattern[str]
    counted: re.Pattern[str]
    after: re.Pattern[str]
    known: Known = field(default_factory=Known)


@cache
def engine(locale: LocaleTag) -> Engine:
    """Return the compiled data for ``locale``."""
    language = date_language(locale)
    eras = {_fold(word.text, locale): word for word in language.eras}
    names = _month_names(language, locale)
    ordinals = {_fold(word, locale): value for word, value in language.ordinals.items()}
    foreign = {_fold(name, locale): month for name, month in FOREIGN_MONTHS.items()}
    slots = _slots(language, locale, eras, names, ordinals) | _special_slots(names, foreign)
    sources = _sources(language, locale)
    distinct = dict.fromkeys(source for _, source in sources)
    days, strange = (any(slot in source for source in distinct) for slot in ("{dth}", "{foreign}"))
    words = Words(
        tuple(eras),
        (*names, *(foreign if strange else ())),
        (*eras, *(names if days else ())),
    )
    return Engine(
        language=language,
        locale=locale,
        trigger=trigger(language, locale, ordinals, words),
        starts=_starts(language, locale, (*eras, *names, *ordinals)),
        likely=beginnings(distinct, slots),
        loose=Loose(distinct, slots),
        strict=Strict(sources, slots),
        bare=_bare(language, locale),
        eras=eras,
        months=names,
        ordinals=ordinals,
        foreign=foreign,
        cues=_context(language.year_cues, " ?$"),
        counted=_context(language.counted, " ?$"),
        after=_context(language.not_before, ""),
    )


def _starts(language: DateLanguage, locale: LocaleTag, words: Iterable[str]) -> re.Pattern[str]:
    known = (*words, *(_fold(word, locale) for word in language.starts))
    alone = language.spaced and not language.left_open
    words = beginning_words(known) if alone else alternatives(known)
    parts = (r"[0-9](?<![0-9].)", words, "" if language.spaced else CYCLE, _numerals(language))
    return re.compile("|".join(part for part in parts if part), re.DOTALL)


def _context(pattern: str, end: str) -> re.Pattern[str]:
    """Compile what stands around a date; a language without such a pattern never meets it."""
    return re.compile(f"(?:{pattern or '(?!)'}){end}")


def _bare(language: DateLanguage, locale: LocaleTag) -> frozenset[str]:
    """Return the forms that give the era year alone."""
    forms = [language.house[shape] for shape in ("bare", "bare_day") if shape in language.house]
    return frozenset(_expanded(form, language, locale) for form in forms)


def _sources(language: DateLanguage, locale: LocaleTag) -> tuple[tuple[Quality, str], ...]:
    """Return the expanded templates, the better ones first."""
    listed = (
        *((Quality.HOUSE, form) for form in (*_house(language), *language.also)),
        *((Quality.VARIANT, form) for form in (*language.variants, *COMMON_VARIANTS)),
        *((Quality.VARIANT, form) for form in SPACED_VARIANTS if language.spaced),
        *((Quality.SLIP, form) for form in language.slips),
    )
    return tuple((quality, _expanded(form, language, locale)) for quality, form in listed)


def _house(language: DateLanguage) -> Iterator[str]:
    """Give the house forms; a range of two whole dates is found as two dates."""
    return (form for shape, form in language.house.items() if shape != "join")


def _expanded(form: str, language: DateLanguage, locale: LocaleTag) -> str:
    macros = {name: _fold(macro, locale) for name, macro in language.macros.items()}
    return expand(_fold(form, locale), macros)


def _slots(
    language: DateLanguage,
    locale: LocaleTag,
    eras: Iterable[str],
    names: Iterable[str],
    ordinals: Iterable[str],
) -> dict[str, str]:
    letter = r"(?![^\W_])" if language.spaced else ""
    every = f"|{_numerals(language)}" if _numerals(language) else ""
    other = f"|{language.numerals}" if language.numerals else ""
    year = f"|{YEAR}" if language.numerals else ""
    word = alternatives(ordinals)
    return {
        "era": alternatives(eras),
        "n": f"(?:(?<= )-)?{_DIGITS}{{1,4}}(?!{_DIGITS}){every}",
        "y": f"{_DIGITS}{{4}}(?!{_DIGITS}){year}",
        "dec": f"{_DIGITS}{{3}}0(?!{_DIGITS})",
        "month": f"(?:{alternatives(names)}){letter}",
        "mm": f"(?<!{_DIGITS}){_DIGITS}{{1,2}}(?!{_DIGITS}){other}",
        "d": f"(?<!{_DIGITS}){_DIGITS}{{1,2}}(?!{_DIGITS}){other}",
        "nth": f"(?:{word})(?: (?:{word})){{0,2}}{letter}",
        "dth": f"(?:{word})(?: (?:{word})){{0,2}}{letter}",
        "year": f"(?:{alternatives(_fold(w, locale) for w in language.years.values())}){letter}",
    }


def _special_slots(names: Iterable[str], foreign: Iterable[str]) -> dict[str, str]:
    letters = r"[א-ת]{1,4}['\"]?[א-ת]?(?![א-ת])"
    return {
        "before": "前|전",
        "first": "元|원",
        "vague": f"{_DIGITS}{{2,3}}0(?!{_DIGITS})",
        "cycle": CYCLE,
        "alias": f"(?:{alternatives(names)})(?![^\\W_])",
        "foreign": f"(?:{alternatives(foreign)})(?![^\\W_])",
        "fday": f"{_DIGITS}{{1,2}}(?!{_DIGITS})|{letters}",
        "fyear": f"{_DIGITS}{{1,4}}(?!{_DIGITS})|[ivx]{{1,4}}(?![^\\W_])|{letters}",
        "oldday": f"{_DIGITS}{{1,2}}",
        "oldmonth": f"(?:{alternatives(names)})(?![^\\W_])",
        "hijri": f"{_DIGITS}{{3,4}}(?!{_DIGITS})",
        "persian": f"{_DIGITS}{{4}}(?!{_DIGITS})",
        "burmese": f"1[23]{_DIGITS}{{2}}(?!{_DIGITS})",
    }


def _numerals(language: DateLanguage) -> str:
    return "|".join(part for part in (language.numerals, language.slip_numerals) if part)


def _month_names(language: DateLanguage, locale: LocaleTag) -> dict[str, int]:
    known = months(locale) if language.spaced else None
    cases = (zip(names, range(1, 13), strict=True) for names in language.month_cases.values())
    listed = (
        *(known.all if known else ()),
        *(pair for case in cases for pair in case),
        *language.months.items(),
    )
    return {
        _fold(name, locale).rstrip("."): number for name, number in listed if not name.isdigit()
    }


def _fold(text: str, locale: LocaleTag) -> str:
    return fold(text, locale).caseless
