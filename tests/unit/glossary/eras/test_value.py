from __future__ import annotations

import pytest

from lexicord.glossary.eras.value import DateValue, Moment, Open, is_leap


@pytest.mark.parametrize(
    ("moment", "edtf"),
    [
        (Moment(1960), "1960"),
        (Moment(1960, 7), "1960-07"),
        (Moment(1960, 7, 15), "1960-07-15"),
        (Moment(1950, decade=True), "195X"),
        (Moment(None, 3, 26), "XXXX-03-26"),
        (Moment(-660), "-0660"),
        (Moment(50, decade=True), "XX5X"),
        (Moment(1912, approximate=True), "1912~"),
    ],
)
def test_a_moment_is_as_precise_as_the_text(moment: Moment, edtf: str) -> None:
    assert moment.edtf == edtf


@pytest.mark.parametrize(
    ("moment", "exists"),
    [
        (Moment(1960), True),
        (Moment(1960, 2, 29), True),
        (Moment(1959, 2, 29), False),
        (Moment(None, 2, 29), True),
        (Moment(1960, 13), False),
        (Moment(1960, 4, 31), False),
        (Moment(1960, 0, 3), False),
    ],
)
def test_days_that_the_calendar_has(moment: Moment, exists: bool) -> None:  # noqa: FBT001 - a table
    assert moment.exists is exists


def test_a_range_exists_where_both_ends_do() -> None:
    assert DateValue(Moment(1956), Moment(1958)).exists
    assert not DateValue(Moment(1956), Moment(1958, 13)).exists


def test_a_range_that_ends_before_it_begins() -> None:
    assert DateValue(Moment(1958), Moment(1956)).is_reversed
    assert not DateValue(Moment(1956), Moment(1958)).is_reversed
    assert not DateValue(Moment(1956)).is_reversed


def test_ranges_are_written_with_a_slash() -> None:
    assert DateValue(Moment(1959, 1), Moment(1959, 5)).edtf == "1959-01/1959-05"


def test_leap_years() -> None:
    assert [year for year in (1900, 1904, 1959, 2000) if is_leap(year)] == [1904, 2000]


@pytest.mark.parametrize(
    ("side", "edtf"), [(Open.CLOSED, "1960"), (Open.AFTER, "1960/.."), (Open.BEFORE, "../1960")]
)
def test_a_range_may_be_open_on_one_side(side: Open, edtf: str) -> None:
    assert DateValue(Moment(1960), open=side).edtf == edtf
