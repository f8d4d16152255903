"""A language's date data, compiled once: where a date may begin, and what it may look like."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, TypeVar

from lexicord.glossary.eras.beginnings import beginnings
from lexicord.glossary.eras.compiled import Known, Loose, Strict
from lexicord.glossary.eras.foreign import FOREIGN_MONTHS
from lexicord.glossary.eras.language import WRAPPING, DateLanguage, EraWord, Quality
from lexicord.glossary.eras.languages.common import COMMON_VARIANTS, CYCLE, SPACED_VARIANTS
from lexicord.glossary.eras.languages.registry import date_language
from lexicord.glossary.eras.nearness import Words
from lexicord.glossary.eras.slots import numerals_of, slots_of, special_slots
from lexicord.glossary.eras.template import expand
from lexicord.glossary.eras.tries import alternatives, beginning_words
from lexicord.glossary.eras.trigger import Trigger, trigger
from lexicord.locales.months import months
from lexicord.text.normalize import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from lexicord.domain.locale_tag import LocaleTag


T = TypeVar("T")

_LITERALS = re.compile(r"<([^<>{}]*[|][^<>{}]*)>")


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
    decades: Mapping[str, int]
    cues: re.Pattern[str]
    counted: re.Pattern[str]
    year_after: re.Pattern[str]
    after: re.Pattern[str]
    suffix: re.Pattern[str]
    tens: re.Pattern[str]
    known: Known = field(default_factory=Known)


@cache
def engine(locale: LocaleTag) -> Engine:
    """Return the compiled data for ``locale``."""
    language = date_language(locale)
    eras = {_fold(word.text, locale): word for word in language.eras}
    every = _set_apart(language, locale) | eras
    names = _month_names(language, locale)
    ordinals = _by_folded(language.ordinals, locale)
    foreign = _by_folded(FOREIGN_MONTHS, locale)
    tens = _by_folded(language.decades, locale)
    decade_words = [_fold(word, locale) for word in language.decade_words]
    slots = slots_of(language, locale, every, names, ordinals) | special_slots(names, foreign)
    sources = _sources(language, locale)
    distinct = dict.fromkeys(source for _, source in sources)
    words = Words(
        (*eras, *decade_words),
        (*names, *(foreign if _uses(distinct, "{foreign}") else ())),
        (*eras, *(names if _uses(distinct, "{dth}") else ())),
    )
    return Engine(
        language=language,
        locale=locale,
        trigger=trigger(language, locale, ordinals, words),
        starts=_starts(language, locale, (*every, *names, *ordinals, *tens, *decade_words)),
        likely=beginnings(distinct, slots),
        loose=Loose(distinct, slots),
        strict=Strict(sources, slots),
        bare=_bare(language, locale),
        eras=every,
        months=names,
        ordinals=ordinals,
        foreign=foreign,
        decades=tens,
        cues=_context(language.year_cues, " ?$"),
        counted=_context(language.counted, " ?$"),
        year_after=_context(language.year_after, ""),
        after=_context(language.not_before, ""),
        suffix=_context(language.suffix, r"(?![^\W\d_])"),
        tens=_context(language.tens_before or "(?:)", "$"),
    )


def _set_apart(language: DateLanguage, locale: LocaleTag) -> dict[str, EraWord]:
    """Return the words of the Juche era as they stand where their letters are set apart."""
    words = (word for word in language.eras if word.era == "juche" and word.text.isalpha())
    return {" ".join(_fold(word.text, locale)): _slip(word) for word in words}


def _by_folded(values: Mapping[str, T], locale: LocaleTag) -> dict[str, T]:
    return {_fold(word, locale): value for word, value in values.items()}


def _uses(sources: Iterable[str], slot: str) -> bool:
    return any(slot in source for source in sources)


def _starts(language: DateLanguage, locale: LocaleTag, words: Iterable[str]) -> re.Pattern[str]:
    known = (*words, *(_fold(word, locale) for word in language.starts))
    alone = language.spaced and not language.left_open
    words = beginning_words(known) if alone else alternatives(known)
    parts = (r"[0-9](?<![0-9].)", words, "" if language.spaced else CYCLE, numerals_of(language))
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
    """Give the house forms; those that join or qualify whole dates are found by the dates."""
    return (form for shape, form in language.house.items() if shape not in WRAPPING)


def _expanded(form: str, language: DateLanguage, locale: LocaleTag) -> str:
    macros = {name: _fold(macro, locale) for name, macro in language.macros.items()}
    return _LITERALS.sub(_longest_first, expand(_fold(form, locale), macros))


def _slip(word: EraWord) -> EraWord:
    """Return the word of an era as it stands where its letters are set apart."""
    return EraWord(" ".join(word.text), word.era, Quality.SLIP, word.alone)


def _longest_first(choice: re.Match[str]) -> str:
    """Put the longest of several plain words first: the first that fits is taken."""
    return f"<{'|'.join(sorted(choice[1].split('|'), key=len, reverse=True))}>"


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
