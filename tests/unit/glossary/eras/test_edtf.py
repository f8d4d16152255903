from __future__ import annotations

import pytest

from lexicord.domain.errors import InputError
from lexicord.glossary.eras.edtf import parse_edtf, readings

VALUES = [
    "1960",
    "1960-07",
    "1960-07-15",
    "195X",
    "XXXX-03-26",
    "1956/1958",
    "-0660",
    "XX5X",
    "1960/..",
    "../1960-07",
    "1912~",
    "1956~/1958~",
    "195X~",
]


@pytest.mark.parametrize("text", VALUES)
def test_values_come_back_as_they_were(text: str) -> None:
    assert parse_edtf(text).edtf == text


@pytest.mark.parametrize("text", ["", "60", "1960-7", "next year", "1956/58"])
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(InputError, match="write it like"):
        parse_edtf(text)


def test_a_day_that_does_not_exist_is_refused() -> None:
    with pytest.raises(InputError, match="no such day as 1959-02-29"):
        parse_edtf("1959-02-29")


def test_the_readings_of_a_date_whose_years_disagree() -> None:
    assert [value.edtf for value in readings("1960|1961")] == ["1960", "1961"]
    assert readings(None) == ()
