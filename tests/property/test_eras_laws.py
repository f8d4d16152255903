"""Laws of dates: there and back, day by day, and the growth of the search."""

from __future__ import annotations

import datetime as dt
import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lexicord.glossary.eras.arithmetic import days
from lexicord.glossary.eras.calendars import ERAS, era_year, gregorian
from lexicord.glossary.eras.compare import Change, compare_dates
from lexicord.glossary.eras.detect import find_dates
from lexicord.glossary.eras.edtf import parse_edtf
from lexicord.glossary.eras.render import render_date
from lexicord.glossary.eras.value import DateValue, Moment

LOCALES = [
    *("ar", "cs", "de", "en", "es", "fa", "fr", "he", "hu", "it", "ja", "ko-KP", "ko-KR", "nl"),
    *("pl", "pt", "ru", "th", "tr", "uk", "vi", "zh-Hans", "zh-Hant"),
]
OFFSET_ERAS = sorted(set(ERAS) - {"meiji", "gregorian", "julian"})
DAYS = st.dates(dt.date(1912, 1, 1), dt.date(2059, 12, 31))
LAWS = settings(max_examples=60, deadline=None)


@LAWS
@given(DAYS, st.sampled_from(LOCALES))
def test_a_rendered_day_is_read_back(day: dt.date, locale: str) -> None:
    [found] = find_dates(render_date(day.isoformat(), locale), locale)

    assert found.edtf == day.isoformat()
    assert found.era_year == day.year - 1911


@LAWS
@given(DAYS, st.sampled_from(OFFSET_ERAS))
def test_an_era_year_leads_back_to_its_day(day: dt.date, key: str) -> None:
    moment, era = Moment(day.year, day.month, day.day), ERAS[key]

    number = era_year(era, moment)

    assert number is None or gregorian(era, number, day.month, day.day) == moment


@LAWS
@given(DAYS, DAYS, st.sampled_from(LOCALES), st.sampled_from(LOCALES))
def test_equal_values_agree_and_others_never(
    day: dt.date, other: dt.date, here: str, there: str
) -> None:
    source = find_dates(render_date(day.isoformat(), here), here)
    target = find_dates(render_date(other.isoformat(), there), there)

    changes = [difference.change for difference in compare_dates(source, target)]

    assert changes == ([] if day == other else [Change.CHANGED])


@LAWS
@given(st.dates(dt.date(1800, 1, 1), dt.date(2100, 12, 31)))
def test_day_numbers_agree_with_the_standard_library(day: dt.date) -> None:
    number = day.toordinal() + 1721425

    assert days.from_gregorian(day.year, day.month, day.day) == number
    assert days.to_gregorian(number) == (day.year, day.month, day.day)
    assert days.from_julian(*days.to_julian(number)) == number


@LAWS
@given(DAYS, DAYS)
def test_ranges_come_back(first: dt.date, last: dt.date) -> None:
    value = parse_edtf(f"{first}/{last}")

    assert value == DateValue(
        Moment(first.year, first.month, first.day), Moment(last.year, last.month, last.day)
    )
    assert value.is_reversed == (last < first)


@LAWS
@given(st.text("Juche주체年年월月日 ()-.,49１1960元四", max_size=40), st.sampled_from(LOCALES))
def test_any_text_can_be_searched(text: str, locale: str) -> None:
    found = find_dates(text, locale)

    assert all(0 <= date.start < date.end <= len(text) for date in found)
    assert all(one.end <= two.start for one, two in pairwise(found))


@pytest.mark.parametrize("piece", ["1", "Juche ", "from May to ", "(1960 ", "49 года "])
def test_hostile_texts_cost_no_more_than_their_length(piece: str) -> None:
    def cost(times: int) -> float:
        start = time.process_time()
        find_dates(piece * times, "ru" if "года" in piece else "en")
        return time.process_time() - start

    cost(10)
    small = min(cost(1000) for _ in range(3))

    assert min(cost(4000) for _ in range(3)) < 10 * small + 0.05
