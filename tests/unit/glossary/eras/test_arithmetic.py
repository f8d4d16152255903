"""Known days of other calendars, from published conversions."""

from __future__ import annotations

import pytest

from lexicord.glossary.eras.arithmetic.days import from_gregorian, to_gregorian, to_julian
from lexicord.glossary.eras.arithmetic.lunar import (
    from_hebrew,
    from_hijri,
    hebrew_months,
    hebrew_new_year,
    hijri_length,
)
from lexicord.glossary.eras.arithmetic.solar import (
    french_republican_length,
    from_french_republican,
    from_indian_civil,
    from_persian,
    indian_civil_length,
    persian_length,
)
from lexicord.glossary.eras.lunisolar import meiji_day
from lexicord.glossary.eras.value import Moment


def test_day_numbers_are_those_of_astronomers() -> None:
    assert from_gregorian(2000, 1, 1) == 2451545
    assert to_julian(from_gregorian(1917, 11, 7)) == (1917, 10, 25)


@pytest.mark.parametrize(
    ("year", "day"),
    [(1339, (1960, 3, 21)), (1399, (2020, 3, 20)), (1400, (2021, 3, 21)), (1403, (2024, 3, 20))],
)
def test_the_persian_year_begins_at_the_equinox(year: int, day: tuple[int, int, int]) -> None:
    assert to_gregorian(from_persian(year, 1, 1)) == day


def test_lengths_of_persian_months() -> None:
    assert [persian_length(1403, month) for month in (1, 7, 12)] == [31, 30, 30]
    assert persian_length(1402, 12) == 29


def test_the_indian_national_calendar() -> None:
    assert to_gregorian(from_indian_civil(1882, 4, 24)) == (1960, 7, 15)
    assert [indian_civil_length(1882, month) for month in (1, 2, 7)] == [31, 31, 30]


@pytest.mark.parametrize(
    ("date", "day"),
    [((1, 1, 1), (1792, 9, 22)), ((2, 11, 9), (1794, 7, 27)), ((8, 2, 18), (1799, 11, 9))],
)
def test_the_republican_calendar(date: tuple[int, int, int], day: tuple[int, int, int]) -> None:
    assert to_gregorian(from_french_republican(*date)) == day


def test_lengths_of_republican_months() -> None:
    assert [french_republican_length(3, month) for month in (1, 13)] == [30, 6]
    assert french_republican_length(4, 13) == 5


def test_the_hijri_year_1380() -> None:
    assert to_gregorian(from_hijri(1380, 1, 1)) == (1960, 6, 26)
    assert to_gregorian(from_hijri(1381, 1, 1)) == (1961, 6, 15)
    assert [hijri_length(1380, month) for month in (1, 2, 12)] == [30, 29, 29]


@pytest.mark.parametrize(
    ("year", "day"), [(5720, (1959, 10, 3)), (5785, (2024, 10, 3)), (5786, (2025, 9, 23))]
)
def test_the_hebrew_new_year(year: int, day: tuple[int, int, int]) -> None:
    assert to_gregorian(hebrew_new_year(year)) == day


@pytest.mark.parametrize("year", range(5700, 5800))
def test_hebrew_months_fill_the_year(year: int) -> None:
    length = hebrew_new_year(year + 1) - hebrew_new_year(year)

    assert sum(days for _, days in hebrew_months(year)) == length
    assert length in {353, 354, 355, 383, 384, 385}


def test_hebrew_days_and_those_that_do_not_exist() -> None:
    number = from_hebrew(5720, "tammuz", 20)

    assert number is not None
    assert to_gregorian(number) == (1960, 7, 15)
    assert from_hebrew(5720, "tammuz", 30) is None
    assert from_hebrew(5720, "adar i", 1) is None


@pytest.mark.parametrize(
    ("date", "moment"),
    [
        ((1, 4, 11), Moment(1868, 5, 3)),
        ((1, 9, 8), Moment(1868, 10, 23)),
        ((4, 7, 14), Moment(1871, 8, 29)),
        ((5, 9, 12), Moment(1872, 10, 14)),
        ((5, 12, 2), Moment(1872, 12, 31)),
        ((5, 12, 3), None),
        ((5, 13, 1), None),
        ((5, 9, 0), Moment(1872, 10)),
    ],
)
def test_dated_events_of_early_meiji(date: tuple[int, int, int], moment: Moment | None) -> None:
    assert meiji_day(*date) == moment
