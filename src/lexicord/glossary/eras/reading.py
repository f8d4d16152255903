"""From what a template took from a text to what it means."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lexicord.domain.era_date import DateStatus
from lexicord.glossary.eras.calendars import ERAS, LATEST_YEAR, Era, gregorian
from lexicord.glossary.eras.decades import decades_of
from lexicord.glossary.eras.numerals import east_asian
from lexicord.glossary.eras.special import Reading, read_special
from lexicord.glossary.eras.value import DateValue, Moment

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from lexicord.glossary.eras.engine import Engine
    from lexicord.glossary.eras.template import Match


@dataclass(frozen=True, slots=True)
class _Parts:
    """The numbers of a date, each list in reading order with one or two members."""

    era_years: tuple[int, ...]
    years: tuple[int, ...]
    months: tuple[int, ...]
    days: tuple[int, ...]


LONGEST_YEAR = 999
"""The highest year of an era younger than ours: 主体1960年 counts in no era."""


def read(match: Match, engine: Engine) -> Reading | None:
    """Return what ``match`` says; None where it is no date after all."""
    return read_special(match, engine.months, engine.foreign) or _ordinary(match, engine)


def _ordinary(match: Match, engine: Engine) -> Reading | None:
    eras = {engine.eras[word].era for word in match.all("era")}
    parts = _parts(match, engine)
    if "vague" in match.slots:
        number = int(match.slots["vague"][0])
        return Reading("juche", None, number, None, DateStatus.AMBIGUOUS, given=False)
    if not _DECADES.isdisjoint(match.slots):
        return _gregorian(decades_of(match, engine), parts, decade=True)
    if "yy" in match.slots:
        return _two_figures(match, parts)
    if eras:
        return _of_era(ERAS[eras.pop()], parts) if len(eras) == 1 else None
    if parts.era_years:
        return Reading("unknown", None, parts.era_years[0], None, DateStatus.AMBIGUOUS, given=False)
    return _gregorian(parts.years, parts, decade=False)


def _two_figures(match: Match, parts: _Parts) -> Reading | None:
    """Read a range whose end is told by its last two figures: 1957-58, 1999/00.

    What may be a month (1957-12) is no such range, but for the next year behind a stroke.
    """
    first, last = int(match.slots["y"][0]), int(match.slots["yy"][0])
    end = first - first % 100 + last + (100 if last < first % 100 else 0)
    next_year = "/" in match.source and end == first + 1
    if end - first > _LONGEST_SHORT_RANGE or (last <= _MONTHS and not next_year):
        return None
    return _gregorian((first, end), parts, decade=False)


_LONGEST_SHORT_RANGE, _MONTHS = 60, 12
_DECADES = frozenset({"dec", "tens", "pair", "named"})


def number(text: str, ordinals: Mapping[str, int]) -> int | None:
    """Return the value of digits, East Asian numerals or ordinal words; None for none."""
    if text.lstrip("-").isdecimal():
        return int(text)
    words = [ordinals.get(word) for word in text.split()]
    if text in ordinals:
        return ordinals[text]
    if words and all(value is not None for value in words):
        return sum(value for value in words if value is not None)
    return east_asian(text)


def _parts(match: Match, engine: Engine) -> _Parts:
    def numbers(*names: str) -> tuple[int, ...]:
        found = (number(text, engine.ordinals) for text in match.all(*names))
        return tuple(value for value in found if value is not None)

    era_years = numbers("n", "nth", "first")
    if "before" in match.slots:
        era_years = tuple(-value for value in era_years)
    months = tuple(engine.months[name] for name in match.all("month")) or numbers("mm")
    return _Parts(era_years, numbers("y"), months, numbers("d", "dth"))


def _of_era(era: Era, parts: _Parts) -> Reading | None:
    if era.key in {"gregorian", "julian"}:
        numbers = parts.era_years or parts.years
        if era.key == "gregorian":
            return _gregorian(numbers, parts, decade=False)
        parts = _Parts(numbers, (), parts.months, parts.days)
    if not parts.era_years or (era.offset > 0 and max(parts.era_years) > LONGEST_YEAR):
        return None
    counted = _counted(era, parts)
    given = _value(parts.years, parts) if parts.years else None
    edtf, status = _verdict(era, parts, counted, given)
    first, last = parts.era_years[0], parts.era_years[-1]
    end = last if len(parts.era_years) > 1 else None
    return Reading(era.calendar, edtf, first, end, status, given is not None)


def _verdict(
    era: Era, parts: _Parts, counted: DateValue | None, given: DateValue | None
) -> tuple[str | None, DateStatus]:
    if counted is None or not counted.exists:
        return None, DateStatus.INVALID
    if not _in_era(era, parts, counted):
        return (given or counted).edtf, DateStatus.OUT_OF_RANGE
    if given is not None and given.edtf != counted.edtf and not _same_years(era, counted, given):
        return f"{counted.edtf}|{given.edtf}", DateStatus.MISMATCH
    return counted.edtf, DateStatus.REVERSED if counted.is_reversed else DateStatus.OK


def _in_era(era: Era, parts: _Parts, counted: DateValue) -> bool:
    backwards = min(parts.era_years) <= 0 and not era.backwards
    if backwards or 0 in parts.era_years:
        return False
    ends = (counted.start, counted.end or counted.start)
    return all(era.covers(end) and (end.year or 0) <= LATEST_YEAR for end in ends)


def _same_years(era: Era, counted: DateValue, given: DateValue) -> bool:
    """Say whether the years agree where the months are those of another calendar."""
    return era.key == "meiji" and counted.start.year == given.start.year


def _gregorian(years: Sequence[int], parts: _Parts, *, decade: bool) -> Reading:
    value = _value(years, parts, decade=decade)
    if not value.exists:
        return Reading("gregorian", None, status=DateStatus.INVALID)
    status = DateStatus.REVERSED if value.is_reversed else DateStatus.OK
    return Reading("gregorian", value.edtf, status=status, given=bool(years))


def _value(years: Sequence[int], parts: _Parts, *, decade: bool = False) -> DateValue:
    ends = [
        Moment(_at(years, place) if years else None, _at(parts.months, place) or 0,
               _at(parts.days, place) or 0, decade)
        for place in (0, -1)
    ]  # fmt: skip
    return _range(ends[0], ends[1], _is_range(years, parts))


def _counted(era: Era, parts: _Parts) -> DateValue | None:
    first, last = (
        gregorian(
            era,
            parts.era_years[place],
            _at(parts.months, place) or 0,
            _at(parts.days, place) or 0,
        )
        for place in (0, -1)
    )
    if first is None or last is None:
        return None
    return _range(first, last, _is_range(parts.era_years, parts))


def _range(first: Moment, last: Moment, is_range: bool) -> DateValue:  # noqa: FBT001 - private
    return DateValue(first, last) if is_range else DateValue(first)


def _is_range(years: Sequence[int], parts: _Parts) -> bool:
    return any(len(numbers) > 1 for numbers in (years, parts.months, parts.days))


def _at(numbers: Sequence[int], place: int) -> int | None:
    return numbers[place] if numbers else None
