from __future__ import annotations

import pytest

from lexicord.glossary.validity import covers, is_interval


@pytest.mark.parametrize(
    ("valid", "year", "inside"),
    [
        ("1946/1949", 1946, True),
        ("1946/1949", 1949, True),
        ("1946/1949", 1950, False),
        ("../1980", 1950, True),
        ("../1980", 1981, False),
        ("1997/..", 2024, True),
        ("1997/", 1996, False),
        ("1960", 1960, True),
        ("1960", 1961, False),
        ("1946-08-28/1949-06-30", 1948, True),
        ("long ago", 1948, False),
    ],
)
def test_intervals_hold_both_their_ends(valid: str, year: int, inside: bool) -> None:  # noqa: FBT001 - a column of the table
    assert covers(valid, year) is inside


@pytest.mark.parametrize("text", ["1946/1949", "1946", "../1980", "1946-08/1949-06-30"])
def test_years_and_days_make_intervals(text: str) -> None:
    assert is_interval(text)


@pytest.mark.parametrize("text", ["", "..", "/", "until 1949", "46/49"])
def test_other_words_make_none(text: str) -> None:
    assert not is_interval(text)
