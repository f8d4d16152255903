from __future__ import annotations

import pytest

from lexicord.domain.locale_tag import LocaleTag
from lexicord.locales.months import months, weekdays


@pytest.mark.parametrize(
    ("language", "in_date", "alone"),
    [("ru", "июля", "июль"), ("en", "July", "July"), ("cs", "července", "červenec")],
)
def test_months_beside_a_day_and_alone(language: str, in_date: str, alone: str) -> None:
    names = months(LocaleTag(language))

    assert names is not None
    assert (names.in_date[6], names.alone[6]) == (in_date, alone)


def test_short_forms_lead_to_the_number_too() -> None:
    names = months(LocaleTag("en"))

    assert names is not None
    assert dict(names.all)["Jul"] == 7


def test_one_language_never_gets_the_months_of_another() -> None:
    """Babel shares tables between languages and fills them in place; we do not."""
    months(LocaleTag("zh", "Hans"))

    spanish = months(LocaleTag("es"))

    assert spanish is not None
    assert spanish.alone[6] == "julio"


def test_weekdays_count_from_monday() -> None:
    names = weekdays(LocaleTag("fr"))

    assert names is not None
    assert dict(names.all)["lundi"] == 0


def test_a_language_that_cldr_does_not_know_has_no_names() -> None:
    assert months(LocaleTag("xx")) is None
    assert weekdays(LocaleTag("xx")) is None
