"""Days of the week beside dates, and whether they fit."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from lexicord.domain.era_date import DateStatus
from lexicord.glossary.eras.arithmetic.days import from_gregorian
from lexicord.glossary.eras.edtf import parse_edtf
from lexicord.glossary.eras.languages.registry import date_language
from lexicord.locales.months import weekdays
from lexicord.text.normalize import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from lexicord.domain.era_date import FoundDate
    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.domain.span import Span
    from lexicord.text.normalize import Folded

_WINDOW = 32
_EXACT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
# What may stand between a day of the week and its date.
_BEFORE_GAP = r"[.]?,? ?(?:(?:the|den|dem|der|le|el|il|dne|dnia|ngày) )?$"
_AFTER_GAP = r"[.]?,? ?(?:(?:a|on|in|в|во|у|w|we|v|ve|am|le|el) )?"
_OTHER_NAMES = {"zh": {"星期天": 6, "週日": 6, "週天": 6, "礼拜天": 6, "禮拜天": 6}}
_STEM = 4


@dataclass(frozen=True, slots=True)
class Misfit:
    """A date of one day, a day of the week beside it, and the one that it really was.

    ``written`` and ``right`` count from 0 for Monday; ``span`` is where the name stands.
    """

    date: FoundDate
    span: Span
    written: int
    right: int


@dataclass(frozen=True, slots=True)
class _Names:
    before: re.Pattern[str]
    after: re.Pattern[str]
    numbers: Mapping[str, int]


def misfits(folded: Folded, dates: Iterable[FoundDate], locale: LocaleTag) -> list[Misfit]:
    """Return the days of the week that fit none of the dates that they stand beside.

    Only names right before or after a date that gives year, month and day are judged, short
    names only in parentheses after it.
    """
    beside = [
        Misfit(date, span, written, weekday_of(date))
        for date in dates
        if _EXACT.fullmatch(date.plain or "") and date.status is DateStatus.OK
        for span, written in _names_beside(folded, date, locale)
    ]
    fitting = {each.span for each in beside if each.written == each.right}
    return [each for each in beside if each.span not in fitting]


def weekday_of(date: FoundDate) -> int:
    """Return the day of the week of a date that names a single day, 0 for Monday."""
    day = parse_edtf(date.plain or "").start
    return from_gregorian(day.year or 0, day.month, day.day) % 7


def weekday_name(number: int, locale: LocaleTag) -> str:
    """Return the name of a day of the week; its number from 1 where CLDR knows no name."""
    names = weekdays(locale)
    return names.in_date[number] if names else f"{number + 1}"


def _names_beside(folded: Folded, date: FoundDate, locale: LocaleTag) -> Iterator[tuple[Span, int]]:
    names, (start, end) = _names(locale), _place(folded, date)
    low = max(0, start - _WINDOW)
    before = names.before.search(folded.caseless, low, start)
    after = names.after.match(folded.caseless, end)
    for found in (before, after):
        if found is not None:
            number = names.numbers[found["long"] or found.groupdict()["short"]]
            yield folded.span(*found.span("word" if found["long"] else "short")), number


def _place(folded: Folded, date: FoundDate) -> tuple[int, int]:
    """Return where a date stands in the folded text."""
    if folded.starts is None:
        return date.start, date.end
    inside = [place for place, start in enumerate(folded.starts) if date.start <= start < date.end]
    return inside[0], inside[-1] + 1


@cache
def _names(locale: LocaleTag) -> _Names:
    known = weekdays(locale)
    wide = (
        {_fold(name, locale): number for number, name in enumerate(known.in_date)} if known else {}
    )
    wide |= _OTHER_NAMES.get(locale.language, {})
    every = {_fold(name, locale).rstrip("."): number for name, number in known.all} if known else {}
    spaced = date_language(locale).spaced
    stems = {name[:-1] if len(name) > _STEM and spaced else name: n for name, n in wide.items()}
    tail, edge = (r"\w{0,3}(?!\w)", r"(?<!\w)") if spaced else ("", "")
    long, short = _any(stems), _any(every)
    return _Names(
        re.compile(f"{edge}(?P<word>(?P<long>{long}){tail}){_BEFORE_GAP}"),
        re.compile(
            rf" ?\((?P<short>{short})[.]?\)|(?: ?\(|{_AFTER_GAP})(?P<word>(?P<long>{long}){tail})"
        ),
        stems | every,
    )


def _any(names: Iterable[str]) -> str:
    return "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True)) or "(?!)"


def _fold(text: str, locale: LocaleTag) -> str:
    return fold(text, locale).caseless
