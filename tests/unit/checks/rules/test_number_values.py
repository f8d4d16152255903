from __future__ import annotations

from decimal import Decimal

import pytest

from lexicord.checks.rules.number_values import answers, figures, find_numbers
from lexicord.domain.locale_tag import LocaleTag
from lexicord.text.normalize import fold


def _first(text: str, locale: str) -> list[Decimal]:
    tag = LocaleTag.parse(locale)
    return [number.values[0] for number in find_numbers(fold(text, tag), tag)]


@pytest.mark.parametrize(
    ("locale", "text", "values"),
    [
        ("en", "1,234.5 tons", ["1234.5"]),
        ("de", "1.234,5 Tonnen", ["1234.5"]),
        ("ru", "1 234,5 тонны", ["1234.5"]),
        ("en", "1.2 million", ["1200000"]),
        ("ko", "120만명", ["1200000"]),
        ("ja", "1億2000万人", ["120000000"]),
        ("zh", "3万人", ["30000"]),
        ("vi", "5 triệu", ["5000000"]),
        ("ar", "٣ ملايين", ["3000000"]),
        ("en", "10.12.2004", ["10", "12", "2004"]),
        ("en", "3 and 4", ["3", "4"]),
        ("xx", "3 million", ["3"]),
    ],
)
def test_the_value_of_a_number(locale: str, text: str, values: list[str]) -> None:
    assert _first(text, locale) == [Decimal(value) for value in values]


def test_a_number_may_have_two_readings() -> None:
    english = LocaleTag("en")

    [number] = find_numbers(fold("1,234", english), english)

    assert number.values == (Decimal(1234), Decimal("1.234"))


def test_hours_after_noon_count_from_midnight_too() -> None:
    english = LocaleTag("en")

    [number] = find_numbers(fold("at 7 p.m.", english), english)

    assert number.values == (Decimal(7), Decimal(19))


@pytest.mark.parametrize(
    ("locale", "text", "value"),
    [
        ("en", "three files", 3),
        ("en", "twenty-five files", 25),
        ("ru", "на третьем съезде", 3),
        ("ru", "III съезд", 3),
        ("fr", "le IIIe Congrès", 3),
        ("zh", "第三次", 3),
        ("ko", "세번째", 3),
        ("ar", "في مؤتمره الثالث", 3),
        ("ar", "وثلاثة", 3),
        ("en", "in July", 7),
        ("en", "in 1950", 20),
        ("en", "in 1950", 50),
    ],
)
def test_what_a_text_can_answer(locale: str, text: str, value: int) -> None:
    tag = LocaleTag.parse(locale)

    folded = fold(text, tag)
    known = figures(folded, find_numbers(folded, tag))

    assert Decimal(value) in answers(folded, tag, known)
