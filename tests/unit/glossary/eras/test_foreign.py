from __future__ import annotations

import pytest

from lexicord.domain.era_date import DateStatus
from lexicord.glossary.eras.detect import find_dates
from lexicord.glossary.eras.foreign import foreign_day, foreign_year, hebrew_number
from lexicord.glossary.eras.value import Moment


def test_days_of_other_calendars() -> None:
    assert foreign_day("persian", 1339, "4", 24) == Moment(1960, 7, 15)
    assert foreign_day("persian", 1339, "4", 32) is None
    assert foreign_day("hebrew", 5720, "tammuz", 20) == Moment(1960, 7, 15)
    assert foreign_day("hebrew", 5720, "tammuz", 31) is None


@pytest.mark.parametrize(
    ("calendar", "year", "edtf"),
    [
        ("persian", 1339, "1960-03/1961-03"),
        ("hijri", 1380, "1960-06/1961-06"),
        ("hebrew", 5720, "1959-10/1960-09"),
        ("burmese", 1322, "1960-04/1961-04"),
    ],
)
def test_a_year_of_another_calendar_is_known_by_its_months(
    calendar: str, year: int, edtf: str
) -> None:
    assert foreign_year(calendar, year).edtf == edtf


def test_hebrew_letters_are_numbers() -> None:
    assert hebrew_number('תש"כ') == 720


@pytest.mark.parametrize(
    ("text", "locale", "edtf", "status"),
    [
        ("1380هـ", "ar", "1960-06/1961-06", DateStatus.OK),
        ("1380هـ / 1960م", "ar", "1960", DateStatus.OK),
        ("1380هـ / 1959م", "ar", "1960-06/1961-06|1959", DateStatus.MISMATCH),
        ("۳۲ تیر ۱۳۳۹", "fa", None, DateStatus.INVALID),
        ("9 thermidor an II", "fr", "1794-07-27", DateStatus.OK),
        ("25 октября (8 ноября) 1917 года", "ru", "1917-11-07|1917-11-08", DateStatus.MISMATCH),
        ("25 октября (31 ноября) 1917 года", "ru", None, DateStatus.INVALID),
        ("庚子年", "zh", "1900|1960|2020", DateStatus.AMBIGUOUS),
    ],
)
def test_dates_of_other_calendars_in_texts(
    text: str, locale: str, edtf: str | None, status: DateStatus
) -> None:
    [date] = find_dates(text, locale)

    assert (date.edtf, date.status) == (edtf, status)
