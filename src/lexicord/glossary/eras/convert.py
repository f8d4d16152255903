"""From one calendar into another: a Gregorian value as a calendar counts it, and back."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lexicord.domain.errors import InputError
from lexicord.domain.finding import Message
from lexicord.glossary.eras.arithmetic.days import from_gregorian, to_gregorian, to_julian
from lexicord.glossary.eras.arithmetic.reckoning import RECKONINGS
from lexicord.glossary.eras.calendars import ERAS, Era, era_year, gregorian
from lexicord.glossary.eras.edtf import parse_edtf
from lexicord.glossary.eras.value import LENGTHS, DateValue, Moment, is_leap

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lexicord.glossary.eras.arithmetic.days import Day

CALENDARS = (*dict.fromkeys(era.calendar for era in ERAS.values()), *RECKONINGS)
"""Every calendar that can be converted from and into."""

_WRITTEN = re.compile(
    r"(?:(?P<era>[a-z_]+) )?(?P<year>-?\d+)(?:-(?P<month>\d+)(?:-(?P<day>\d+))?)?"
)


@dataclass(frozen=True, slots=True)
class CalendarDate:
    """A date as one calendar counts it.

    ``era`` is the key of the era (``showa``), the calendar's own name where it has just one.
    Years before an era that counts backwards are negative (``-1`` is 民國前1年). ``month`` is a
    number in the calendar's own order (Hebrew years begin with Tishri, and number 6 of a leap
    year is the first Adar); ``month`` and ``day`` are 0 where they are not known.
    """

    calendar: str
    era: str
    year: int
    month: int = 0
    day: int = 0

    def __str__(self) -> str:
        """Write it plainly, as ``parse_calendar_date`` reads it: ``49-07-15``, ``showa 35``."""
        parts = "-".join(
            [str(self.year), *(f"{part:02d}" for part in (self.month, self.day) if part)]
        )
        return parts if self.era == self.calendar else f"{self.era} {parts}"


def convert(value: str | DateValue, calendar: str) -> tuple[CalendarDate, ...]:
    """Return a Gregorian value (EDTF) as ``calendar`` counts it: one date, or two for a range.

    A year or month that the calendar divides elsewhere becomes the range from its first day to
    its last. Raises InputError where the value is no date, names no year, or lies outside of
    the calendar, and for a calendar that is not known.
    """
    date = parse_edtf(value) if isinstance(value, str) else value
    ends = (date.start, date.end or date.start)
    if not all(end.dated for end in ends):
        reason = Message.of("{date} names no year, so no calendar can count it", date=date.edtf)
        raise InputError(reason)
    first = _counted(_bounds(ends[0])[0] if _divides(ends[0], calendar) else ends[0], calendar)
    last = _counted(_bounds(ends[1])[1] if _divides(ends[1], calendar) else ends[1], calendar)
    return (first,) if first == last and date.end is None else (first, last)


def gregorian_value(date: CalendarDate) -> DateValue:
    """Return the Gregorian value of a date of any calendar.

    A year or month of a calendar that divides time otherwise becomes the range from its first
    day to its last. Raises InputError where the calendar has no such date.
    """
    if date.calendar in RECKONINGS:
        found = _by_days(RECKONINGS[date.calendar].days(date.year, date.month, date.day))
    else:
        found = _in_era(ERAS[date.era], date)
    if found is None:
        reason = Message.of(
            "the calendar {calendar} has no {date}", calendar=date.calendar, date=date
        )
        raise InputError(reason)
    return found


def parse_calendar_date(text: str, calendar: str) -> CalendarDate:
    """Read a date as ``CalendarDate`` writes itself: ``49-07-15``, ``35``, ``showa 35-7``.

    Raises InputError where the text is no such date, or does not name the era of a calendar
    that has several.
    """
    found, eras = _WRITTEN.fullmatch(text.strip().lower()), _eras(calendar)
    if found is None:
        reason = Message.of(
            "{text!r} is no date of a calendar; write it like 49, 49-07 or 49-07-15", text=text
        )
        raise InputError(reason)
    era = found["era"] or (eras[0] if len(eras) == 1 else "")
    if era not in eras:
        reason = Message.of(
            "{text!r} must begin with one of the eras {names}", text=text, names=", ".join(eras)
        )
        raise InputError(reason)
    year, month, day = (int(found[name] or 0) for name in ("year", "month", "day"))
    return CalendarDate(calendar, era, year, month, day)


def _eras(calendar: str) -> tuple[str, ...]:
    if calendar not in CALENDARS:
        reason = Message.of(
            "the calendar {calendar!r} is not known; there are {names}",
            calendar=calendar,
            names=", ".join(CALENDARS),
        )
        raise InputError(reason)
    return tuple(key for key, era in ERAS.items() if era.calendar == calendar) or (calendar,)


def _by_days(days: tuple[int, int] | None) -> DateValue | None:
    if days is None:
        return None
    first, last = (Moment(*to_gregorian(number)) for number in days)
    return DateValue(first, last if last != first else None)


def _in_era(era: Era, date: CalendarDate) -> DateValue | None:
    if date.year == 0 or (date.year < 0 and not era.backwards):
        return None
    moment = gregorian(era, date.year, date.month, date.day)
    if moment is None or not moment.exists or not era.covers(moment):
        return None
    return DateValue(moment)


def _divides(moment: Moment, calendar: str) -> bool:
    """Say whether what the moment leaves open is split by the years or months of a calendar."""
    if moment.day:
        return False
    if calendar in RECKONINGS or calendar == "julian" or moment.decade:
        return True
    if calendar == "buddhist" and not moment.month:
        return moment.year is not None and moment.year <= _THAI_APRIL_END
    return len({era.key for era in _covering(calendar, *_bounds(moment))}) > 1


_THAI_APRIL_END = 1940


def _bounds(moment: Moment) -> tuple[Moment, Moment]:
    """Return the first and the last day of the month, year or decade that a moment names."""
    year = moment.year or 0
    first, last = moment.month or 1, moment.month or 12
    end = year + 9 * moment.decade
    length = LENGTHS[last - 1] - (last == _FEBRUARY and not is_leap(end))
    return Moment(year, first, 1), Moment(end, last, length)


_FEBRUARY = 2


def _covering(calendar: str, *moments: Moment) -> Iterator[Era]:
    for moment in moments:
        yield from (
            era
            for era in ERAS.values()
            if era.calendar == calendar and era_year(era, moment) is not None
        )


def _counted(moment: Moment, calendar: str) -> CalendarDate:
    parts = _own_days(moment, calendar)
    if parts is not None:
        return CalendarDate(calendar, calendar, *parts)
    for key in reversed(_eras(calendar)):
        year = era_year(ERAS[key], moment) if key in ERAS else None
        if year is not None:
            return _in_meiji(key, CalendarDate(calendar, key, year, moment.month, moment.day))
    reason = Message.of(
        "the calendar {calendar} does not reach {date}", calendar=calendar, date=moment.edtf
    )
    raise InputError(reason)


def _own_days(moment: Moment, calendar: str) -> Day | None:
    """Return year, month and day where a calendar has months of its own."""
    number = from_gregorian(moment.year or 0, moment.month, moment.day)
    if calendar == "julian":
        return to_julian(number)
    return RECKONINGS[calendar].date(number) if calendar in RECKONINGS else None


def _in_meiji(key: str, date: CalendarDate) -> CalendarDate:
    """Refuse days of the first five Meiji years, whose months were lunisolar."""
    if key == "meiji" and date.year < _SOLAR_MEIJI and date.month:
        reason = Message.of(
            "the months of Meiji 1 to 5 were lunisolar; only their years are converted"
        )
        raise InputError(reason)
    return date


_SOLAR_MEIJI = 6
