from __future__ import annotations

import pytest

from lexicord.glossary.eras.numerals import east_asian, is_positional, roman


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("四十九", 49),
        ("四九", 49),
        ("十五", 15),
        ("百五", 105),
        ("四二九三", 4293),
        ("千九百六十", 1960),
        ("廿三", 23),
        ("元", 1),
        ("正", 1),
        ("사십구", 49),
        ("원", 1),
        ("四x", None),
        ("", None),
    ],
)
def test_numbers_in_east_asian_numerals(text: str, value: int | None) -> None:
    assert east_asian(text) == value


def test_numbers_written_place_by_place() -> None:
    assert is_positional("四九")
    assert not is_positional("四十九")
    assert not is_positional("四")


@pytest.mark.parametrize(
    ("text", "value"), [("ii", 2), ("iv", 4), ("xix", 19), ("mcmlx", 1960), ("iix", None)]
)
def test_roman_numerals(text: str, value: int | None) -> None:
    assert roman(text) == value
