"""Every day from 1800 to 2100 in every calendar: no gap, and equal to other implementations.

A sample of the days is taken; ``LEXICORD_TEST_EVERY=1`` takes them all. convertdate and PyICU
are asked where they are installed.
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
FIRST, LAST = dt.date(1800, 1, 1), dt.date(2059, 12, 31)
LOCALES = [
    *("ar", "cs", "de", "en", "es", "fa", "fr", "he", "hu", "it", "ja", "ko-KP", "ko-KR", "nl"),
    *("pl", "pt", "ru", "th", "tr", "uk", "vi", "zh-Hans", "zh-Hant"),
]


def _days(first: dt.date = FIRST, last: dt.date = LAST) -> Iterator[dt.date]:
    return map(dt.date.fromordinal, range(first.toordinal(), last.toordinal() + 1, EVERY))


def _counted(day: dt.date, calendar: str) -> CalendarDate | None:
    try:
        [found] = convert(day.isoformat(), calendar)
    except InputError:
        return None
    return found


@pytest.mark.parametrize("calendar", CALENDARS)
def test_every_day_is_one_day_and_the_next_the_next(calendar: str) -> None:
    for day in _days():
        here, there = _counted(day, calendar), _counted(day + dt.timedelta(1), calendar)
        if here is None or there is None:
            continue
        assert gregorian_value(here).edtf == day.isoformat()
        follows = (there.year, there.month, there.day) == (here.year, here.month, here.day + 1)
        assert follows or there.day == 1 or there.era != here.era


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("calendar", ["juche", "gregorian", "japanese", "roc", "buddhist", "dangi"])
def test_what_is_written_is_read_back(locale: str, calendar: str) -> None:
    for day in map(dt.date.fromordinal, range(694000, 751000, 7 * EVERY)):
        for value in (day.isoformat(), day.isoformat()[:7], str(day.year)):
            text = render_date(value, locale, calendar=calendar)
            assert [date.edtf for date in find_dates(text, locale)] == [value], text


CONVERTDATE = {"hijri": "islamic"}


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("calendar", ["persian", "indian_civil", "julian", "hijri"])
def test_days_agree_with_convertdate(calendar: str) -> None:
    module = pytest.importorskip(f"convertdate.{CONVERTDATE.get(calendar, calendar)}")
    for day in _days(dt.date(1900, 1, 1)):
        found = _counted(day, calendar)
        assert found is not None
        there = tuple(module.from_gregorian(day.year, day.month, day.day))
        assert (found.year, found.month, found.day) == there


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_hebrew_days_agree_with_convertdate() -> None:
    module = pytest.importorskip("convertdate.hebrew")
    for day in _days(dt.date(1900, 1, 1)):
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
    first = dt.date(1941, 1, 1) if calendar == "buddhist" else dt.date(1873, 1, 1)
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
