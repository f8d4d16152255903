"""Every day from 1800 to 2100 in every calendar: no gap, and equal to other implementations.

The first and the last day of each month and a sample of the others are taken;
``LEXICORD_TEST_EVERY=1`` takes all days (some minutes). convertdate and PyICU are asked where
they are installed.
"""

from __future__ import annotations

import datetime as dt
import os
from typing import TYPE_CHECKING

import pytest

from lexicord.domain.errors import InputError
from lexicord.glossary.eras.arithmetic.days import from_gregorian
from lexicord.glossary.eras.convert import CALENDARS, CalendarDate, convert, gregorian_value
from lexicord.glossary.eras.detect import find_dates
from lexicord.glossary.eras.render import render_date

if TYPE_CHECKING:
    from collections.abc import Iterator

EVERY = int(os.environ.get("LEXICORD_TEST_EVERY", "97"))
FIRST, LAST = dt.date(1800, 1, 1), dt.date(2100, 12, 31)
LOCALES = [
    *("ar", "cs", "de", "en", "es", "fa", "fr", "he", "hu", "it", "ja", "ko-KP", "ko-KR", "nl"),
    *("pl", "pt", "ru", "th", "tr", "uk", "vi", "zh-Hans", "zh-Hant"),
]
WRITTEN = ["juche", "gregorian", "japanese", "roc", "buddhist", "dangi"]


def _days(first: dt.date = FIRST, last: dt.date = LAST) -> Iterator[dt.date]:
    for number in range(first.toordinal(), last.toordinal() + 1):
        day = dt.date.fromordinal(number)
        if number % EVERY == 0 or day.day == 1 or (day + dt.timedelta(1)).day == 1:
            yield day


def _counted(day: dt.date, calendar: str) -> CalendarDate | None:
    try:
        [found] = convert(day.isoformat(), calendar)
    except InputError:
        return None
    return found


@pytest.mark.parametrize("calendar", CALENDARS)
def test_every_day_is_one_day_and_the_next_the_next(calendar: str) -> None:
    for day in _days(last=LAST - dt.timedelta(1)):
        here, there = _counted(day, calendar), _counted(day + dt.timedelta(1), calendar)
        if here is None or there is None:
            continue
        assert gregorian_value(here).edtf == day.isoformat()
        follows = (there.year, there.month, there.day) == (here.year, here.month, here.day + 1)
        assert follows or there.day == 1 or there.era != here.era


REACHED = {"juche": 1912, "korean_empire": 1800, "manchukuo": 1932, "japanese": 1873}
ENDED = {"korean_empire": 1910, "manchukuo": 1944, "french_republican": 1805}


@pytest.mark.parametrize("calendar", CALENDARS)
def test_no_day_is_left_out_while_a_calendar_lasts(calendar: str) -> None:
    first = dt.date(REACHED.get(calendar, 1800) + (calendar == "manchukuo"), 1, 1)
    last = dt.date(ENDED.get(calendar, 2101) - 1, 12, 31)

    assert [day for day in _days(first, last) if _counted(day, calendar) is None] == []


def _values() -> Iterator[str]:
    """Give days, months and years from 1912 on, as many as the size of the run allows."""
    days = list(_days(dt.date(1912, 1, 1)))
    thin = days if EVERY == 1 else days[:: 4 * EVERY]
    ends = (day for day in thin if day.day == 1 or (day + dt.timedelta(1)).day == 1)
    yield from (day.isoformat() for day in ends)
    yield from dict.fromkeys(day.isoformat()[:7] for day in thin)
    yield from dict.fromkeys(str(day.year) for day in thin)


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("calendar", WRITTEN)
def test_what_is_written_is_read_back(locale: str, calendar: str) -> None:
    for value in _values():
        text = render_date(value, locale, calendar=calendar)
        assert [date.edtf for date in find_dates(text, locale)] == [value], text


CONVERTDATE = {"hijri": "islamic"}


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("calendar", ["persian", "indian_civil", "julian", "hijri"])
def test_days_agree_with_convertdate(calendar: str) -> None:
    # Its Persian leap years are not the observed ones before 1900; ICU is asked for those.
    first = dt.date(1900, 1, 1) if calendar == "persian" else FIRST
    module = pytest.importorskip(f"convertdate.{CONVERTDATE.get(calendar, calendar)}")
    for day in _days(first):
        found = _counted(day, calendar)
        assert found is not None
        there = tuple(module.from_gregorian(day.year, day.month, day.day))
        assert (found.year, found.month, found.day) == there


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_hebrew_days_agree_with_convertdate() -> None:
    module = pytest.importorskip("convertdate.hebrew")
    for day in _days():
        found = _counted(day, "hebrew")
        assert found is not None
        year, month, number = module.from_gregorian(day.year, day.month, day.day)
        from_tishri = (month - 7) % (13 if module.leap(year) else 12) + 1
        assert (found.year, found.month, found.day) == (year, from_tishri, number)


ICU_ERAS = {232: "meiji", 233: "taisho", 234: "showa", 235: "heisei", 236: "reiwa"}


@pytest.mark.parametrize("calendar", ["japanese", "roc", "buddhist", "persian"])
def test_days_agree_with_icu(calendar: str) -> None:
    icu = pytest.importorskip("icu")
    there = icu.Calendar.createInstance(
        icu.TimeZone.createTimeZone("UTC"), icu.Locale(f"en@calendar={calendar}")
    )
    first = {"buddhist": dt.date(1941, 1, 1), "japanese": dt.date(1873, 1, 1)}.get(calendar, FIRST)
    for day in _days(first):
        there.setTime(
            (from_gregorian(day.year, day.month, day.day) - 2440587.5 + 0.5) * 86400.0 - 43200
        )
        found = _counted(day, calendar)
        assert found is not None
        year, era = there.get(icu.UCalendarDateFields.YEAR), there.get(icu.UCalendarDateFields.ERA)
        if calendar == "japanese":
            assert found.era == ICU_ERAS[era], day
        wanted = -year if calendar == "roc" and era == 0 else year
        assert (found.year, found.day) == (wanted, there.get(icu.UCalendarDateFields.DATE)), day
