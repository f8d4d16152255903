from __future__ import annotations

import pytest

from lexicord.domain.era_date import FoundDate
from lexicord.glossary.eras.causes import Cause, likely_cause
from lexicord.glossary.eras.detect import find_dates


@pytest.mark.parametrize(
    ("text", "causes"),
    [
        ("Juche 49 (1961)", (Cause.OFF_BY_ONE,)),
        ("Juche 94 (1960)", (Cause.SWAPPED_DIGITS,)),
        ("Juche 35 (1960)", (Cause.OTHER_ERA,)),
        ("Juche 49 (1980)", ()),
    ],
)
def test_the_slip_behind_two_years(text: str, causes: tuple[Cause, ...]) -> None:
    [date] = find_dates(text, "en")

    assert likely_cause(date) == causes


def test_without_an_era_year_there_is_nothing_to_say() -> None:
    assert likely_cause(FoundDate(0, 4, "gregorian", None, "1960|1961")) == ()


def test_a_date_without_an_era_has_no_cause() -> None:
    [date] = find_dates("25 октября (8 ноября) 1917 года", "ru")

    assert likely_cause(date) == ()
