from __future__ import annotations

import pytest

from lexicord.glossary.eras.calendars import ERAS, era_year, gregorian, sexagenary
from lexicord.glossary.eras.value import Moment


@pytest.mark.parametrize(
    ("key", "number", "year"),
    [
        ("juche", 1, 1912),
        ("juche", 49, 1960),
        ("roc", 49, 1960),
        ("roc", -1, 1911),
        ("showa", 35, 1960),
        ("koki", 2620, 1960),
        ("dangi", 4293, 1960),
        ("buddhist", 2503, 1960),
        ("kangde", 7, 1940),
        ("yunghui", 4, 1910),
        ("gwangmu", 9, 1905),
        ("gaeguk", 503, 1894),
    ],
)
def test_a_year_there_and_back(key: str, number: int, year: int) -> None:
    era = ERAS[key]

    assert gregorian(era, number) == Moment(year)
    assert era_year(era, Moment(year)) == number


@pytest.mark.parametrize(
    ("day", "old", "new"),
    [
        ((1912, 7, 30), "meiji", "taisho"),
        ((1926, 12, 25), "taisho", "showa"),
        ((1989, 1, 8), "showa", "heisei"),
        ((2019, 5, 1), "heisei", "reiwa"),
    ],
)
def test_japanese_eras_change_on_a_day(day: tuple[int, int, int], old: str, new: str) -> None:
    year, month, date = day
    first, eve = Moment(*day), Moment(year, month, date - 1) if date > 1 else Moment(year, 4, 30)

    assert [ERAS[era].covers(first) for era in (old, new)] == [False, True]
    assert [ERAS[era].covers(eve) for era in (old, new)] == [True, False]


@pytest.mark.parametrize(
    ("month", "number", "moment"),
    [
        (1, 2480, Moment(1938, 1)),
        (4, 2480, Moment(1937, 4)),
        (1, 2484, Moment(1941, 1)),
        (2, 2483, None),
    ],
)
def test_the_thai_year_began_in_april(month: int, number: int, moment: Moment | None) -> None:
    assert gregorian(ERAS["buddhist"], number, month) == moment
    if moment is not None:
        assert era_year(ERAS["buddhist"], moment) == number


def test_early_meiji_months_are_lunisolar() -> None:
    assert gregorian(ERAS["meiji"], 5, 12, 2) == Moment(1872, 12, 31)
    assert gregorian(ERAS["meiji"], 6, 1, 1) == Moment(1873, 1, 1)


def test_the_julian_calendar_was_thirteen_days_behind() -> None:
    assert gregorian(ERAS["julian"], 1917, 10, 25) == Moment(1917, 11, 7)
    assert gregorian(ERAS["julian"], 1917) == Moment(1917)


def test_no_era_year_outside_of_the_era() -> None:
    assert era_year(ERAS["juche"], Moment(1911)) is None
    assert era_year(ERAS["juche"], Moment(None, 4, 15)) is None
    assert era_year(ERAS["dangi"], Moment(-2500)) is None


def test_years_that_share_a_name_of_the_cycle() -> None:
    assert sexagenary(37) == (1900, 1960, 2020)
    assert sexagenary(36) == (1959, 2019)


def test_an_era_before_its_first_year_has_no_number() -> None:
    assert era_year(ERAS["koki"], Moment(1)) == 661
