"""Tests of the days of the week beside dates."""

from __future__ import annotations

import datetime as dt

import pytest

from lexicord.domain.era_date import FoundDate
from lexicord.domain.locale_tag import LocaleTag
from lexicord.glossary.eras.detect import find_dates
from lexicord.glossary.eras.weekday import misfits, weekday_name, weekday_of
from lexicord.text.normalize import fold


def _words(text: str, locale: str) -> list[str]:
    tag = LocaleTag(locale)
    found = misfits(fold(text, tag), find_dates(text, tag), tag)
    return [misfit.span.of(text) for misfit in found]


@pytest.mark.parametrize(
    ("text", "locale", "wrong"),
    [
        ("Thursday, July 15, 1960", "en", ["Thursday"]),
        ("Friday the 15 July 1960", "en", []),
        ("15 July 1960 (Fri)", "en", []),
        ("15 July 1960 (Sat.)", "en", ["Sat"]),
        ("in July 1960, Monday", "en", []),
        ("on Monday, July 15", "en", []),
        ("Monday, February 30, 1960", "en", []),
        ("15 July 1960, Saturday 16 July 1960", "en", []),
        ("15. července 1960 ve čtvrtek", "cs", ["čtvrtek"]),
        ("主体49(1960)年7月15日星期一", "zh", ["星期一"]),
        ("1960年\n7月15日(月)", "ja", ["月"]),
        ("15/07/1960", "xx", []),
    ],
)
def test_days_of_the_week_that_do_not_fit(text: str, locale: str, wrong: list[str]) -> None:
    assert _words(text, locale) == wrong


@pytest.mark.parametrize("day", [dt.date(1873, 1, 1), dt.date(1960, 2, 29), dt.date(2026, 11, 23)])
def test_the_day_of_the_week(day: dt.date) -> None:
    date = FoundDate(0, 0, "gregorian", None, day.isoformat())

    assert weekday_of(date) == day.weekday()


def test_a_language_without_names_has_numbers() -> None:
    assert weekday_name(0, LocaleTag("xx")) == "1"
    assert weekday_name(0, LocaleTag("de")) == "Montag"
