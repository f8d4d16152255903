from __future__ import annotations

import pytest

from lexicord.domain.era_date import DateForm
from lexicord.domain.errors import InputError
from lexicord.glossary.eras.detect import find_dates
from lexicord.glossary.eras.languages.registry import TABLE
from lexicord.glossary.eras.render import case_in, render_date

OPEN = ["1960/..", "../1960", "1912~", "XX5X"]
VALUES = ["1960", "1960-07", "1960-07-15", "1956/1958", "1959-01/1959-05", "1905-11-17", "195X"]


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "July 15, Juche 49 (1960)"),
        ("ko-KP", "주체49(1960)년 7월 15일"),
        ("zh-Hans", "主体49(1960)年7月15日"),
        ("zh-Hant", "主體49(1960)年7月15日"),
        ("ja", "チュチェ49(1960)年7月15日"),
        ("ru", "15 июля 49 года чучхе (1960)"),
        ("es", "15 de julio del 49 de la era Juche (1960)"),
        ("fr", "15 juillet de l'an 49 du Juche (1960)"),
        ("de", "15. Juli Juche 49 (1960)"),
        ("ar", "15 من تموز/يوليو زوتشيه 49 (1960)"),
        ("vi", "ngày 15 tháng 7 năm Chủ thể 49 (1960)"),
    ],
)
def test_the_house_form_of_a_day(locale: str, text: str) -> None:
    assert render_date("1960-07-15", locale) == text


@pytest.mark.parametrize(
    ("value", "case", "text"),
    [
        ("1960", "prep", "49 году чучхе (1960)"),
        ("1960-07", "prep", "июле 49 года чучхе (1960)"),
        ("1960-07", "gen", "июля 49 года чучхе (1960)"),
        ("1960-07", "", "июль 49 года чучхе (1960)"),
    ],
)
def test_russian_dates_in_the_case_that_is_asked_for(value: str, case: str, text: str) -> None:
    assert render_date(value, "ru", case=case) == text


@pytest.mark.parametrize("value", [*VALUES, "XXXX-04-15"])
@pytest.mark.parametrize("locale", [name for name in TABLE if name != "my"])
def test_what_is_rendered_is_found_again(locale: str, value: str) -> None:
    text = render_date(value, locale)

    found = find_dates(text, locale)

    assert "/".join(str(date.edtf) for date in found) == value
    assert {date.form for date in found} <= {DateForm.CANONICAL, DateForm.GREGORIAN}


def test_other_calendars_and_none() -> None:
    assert render_date("1960", "ja", calendar="japanese") == "昭和35(1960)年"
    assert render_date("1960", "ja", calendar="gregorian") == "1960年"
    assert render_date("1905", "en") == "1905"
    assert render_date("1960", "sw", calendar="manchukuo") == "1960"


def test_a_language_without_the_form_gets_figures() -> None:
    assert render_date("1960-07", "my") == "1960-07"


def test_what_is_no_date_cannot_be_rendered() -> None:
    with pytest.raises(InputError):
        render_date("July", "en")


def test_the_case_that_a_date_stands_in() -> None:
    assert case_in("49 году чучхе (1960)", "ru") in {"dat", "prep"}
    assert case_in("Juche 49 (1960)", "en") == ""


@pytest.mark.parametrize("locale", sorted(set(TABLE) - {"my", "uz"}))
@pytest.mark.parametrize("value", OPEN)
@pytest.mark.parametrize("calendar", ["gregorian", "juche"])
def test_open_and_approximate_dates_are_read_back(value: str, locale: str, calendar: str) -> None:
    text = render_date(value, locale, calendar=calendar)

    assert [date.edtf for date in find_dates(text, locale)] == [value], text
