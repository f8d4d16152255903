"""Tests of the way from one calendar into another."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lexicord.domain.errors import InputError
from lexicord.glossary.eras.convert import (
    CALENDARS,
    CalendarDate,
    convert,
    gregorian_value,
    parse_calendar_date,
)

AFTER_ALL_EPOCHS = st.dates(dt.date(1900, 1, 1), dt.date(2055, 12, 31))
OF_ALL_TIMES = sorted(set(CALENDARS) - {"korean_empire", "manchukuo", "french_republican", "juche"})


@pytest.mark.parametrize(
    ("value", "calendar", "written"),
    [
        ("1960-07-15", "juche", "49-07-15"),
        ("1960", "juche", "49"),
        ("1956/1958", "juche", "45, 47"),
        ("195X", "juche", "39-01-01, 48-12-31"),
        ("1911", "roc", "-1"),
        ("1960-07", "japanese", "showa 35-07"),
        ("1912", "japanese", "meiji 45-01-01, taisho 1-12-31"),
        ("1870", "japanese", "meiji 3"),
        ("1989-01", "japanese", "showa 64-01-01, heisei 1-01-31"),
        ("1938-02", "buddhist", "2480-02"),
        ("1940", "buddhist", "2482-01-01, 2483-12-31"),
        ("1941", "buddhist", "2484"),
        ("1917-11-07", "julian", "1917-10-25"),
        ("1960-07-15/1960-08", "persian", "1339-04-24, 1339-06-09"),
        ("1960-07-15", "persian", "1339-04-24"),
        ("1960-07-15", "hijri", "1380-01-20"),
        ("1960-07-15", "hebrew", "5720-10-20"),
        ("1960-02", "persian", "1338-11-11, 1338-12-09"),
        ("1794-07-27", "french_republican", "2-11-09"),
    ],
)
def test_a_value_in_a_calendar(value: str, calendar: str, written: str) -> None:
    assert ", ".join(map(str, convert(value, calendar))) == written


@settings(max_examples=60, deadline=None)
@given(AFTER_ALL_EPOCHS, st.sampled_from(OF_ALL_TIMES))
def test_every_day_comes_back(day: dt.date, calendar: str) -> None:
    [found] = convert(day.isoformat(), calendar)

    assert gregorian_value(found).edtf == day.isoformat()
    assert parse_calendar_date(str(found), calendar) == found


@pytest.mark.parametrize(
    ("date", "value"),
    [
        (CalendarDate("persian", "persian", 1339), "1960-03-21/1961-03-20"),
        (CalendarDate("persian", "persian", 1339, 4), "1960-06-22/1960-07-22"),
        (CalendarDate("japanese", "showa", 35), "1960"),
        (CalendarDate("buddhist", "buddhist", 2480, 1), "1938-01"),
    ],
)
def test_a_year_of_a_calendar(date: CalendarDate, value: str) -> None:
    assert gregorian_value(date).edtf == value


@pytest.mark.parametrize(
    "date",
    [
        CalendarDate("juche", "juche", 0),
        CalendarDate("juche", "juche", -1),
        CalendarDate("juche", "juche", 49, 2, 30),
        CalendarDate("japanese", "showa", 64, 2),
        CalendarDate("buddhist", "buddhist", 2483, 1),
        CalendarDate("persian", "persian", 0),
        CalendarDate("persian", "persian", 1339, 0, 5),
        CalendarDate("persian", "persian", 1339, 13),
        CalendarDate("persian", "persian", 1339, 12, 30),
        CalendarDate("french_republican", "french_republican", 15),
    ],
)
def test_dates_that_no_calendar_has(date: CalendarDate) -> None:
    with pytest.raises(InputError, match="has no"):
        gregorian_value(date)


@pytest.mark.parametrize(
    ("value", "calendar", "reason"),
    [
        ("1911", "juche", "does not reach 1911"),
        ("0500-01-01", "hijri", "does not reach"),
        ("XXXX-03-26", "juche", "names no year"),
        ("XX5X", "juche", "names no year"),
        ("1960", "martian", "is not known"),
        ("1870-05", "japanese", "lunisolar"),
        ("yesterday", "juche", "is no date"),
    ],
)
def test_values_that_a_calendar_cannot_count(value: str, calendar: str, reason: str) -> None:
    with pytest.raises(InputError, match=reason):
        convert(value, calendar)


@pytest.mark.parametrize(
    ("text", "calendar", "reason"),
    [
        ("35-07", "japanese", "must begin with one of"),
        ("juche 35", "japanese", "must begin with one of"),
        ("1960/07", "juche", "no date of a calendar"),
        ("49", "martian", "is not known"),
    ],
)
def test_texts_that_are_no_date_of_a_calendar(text: str, calendar: str, reason: str) -> None:
    with pytest.raises(InputError, match=reason):
        parse_calendar_date(text, calendar)
