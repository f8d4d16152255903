from __future__ import annotations

import pytest

from lexicord.glossary.eras.detect import find_dates


@pytest.mark.parametrize(
    ("text", "locale", "edtf"),
    [
        ("1950s", "en", "195X"),
        ("the fifties", "en", "XX5X"),
        ("двадцатые годы", "ru", "XX2X"),
        ("80-х годах XX века", "ru", "198X"),
        ("二十世纪五六十年代", "zh-Hans", "195X/196X"),
        ("20世紀八十年代", "zh-Hant", "198X"),
        ("1950-60年代", "ja", "195X/196X"),
        ("오십년대", "ko", "XX5X"),
        ("années quatre-vingt-dix", "fr", "XX9X"),
        ("ثمانينيات", "ar", "XX8X"),
        ("Achtzigerjahre", "de", "XX8X"),
    ],
)
def test_a_decade_is_as_precise_as_it_is_told(text: str, locale: str, edtf: str) -> None:
    assert [date.edtf for date in find_dates(text, locale)] == [edtf]


@pytest.mark.parametrize("text", ["in his fifties", "60s ago", "fifties"])
def test_an_age_is_no_decade(text: str) -> None:
    assert find_dates(text, "en") == []
