from __future__ import annotations

import pytest

from lexicord.glossary.numerals import find_ordinal, number_after, number_before


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "3rd Congress", 3),
        ("en", "Third Congress", 3),
        ("en", "XII Congress", 12),
        ("en", "XLI Congress", 41),
        ("ru", "IX съезд", 9),
        ("ru", "девятый съезд", 9),
        ("ru", "12-й съезд", 12),
        ("de", "III. Parteitag", 3),
        ("de", "der dritte Parteitag", 3),
        ("fr", "IIIe congrès", 3),
        ("es", "tercer congreso", 3),
        ("zh", "第十二次代表大会", 12),
        ("zh", "第二十一次代表大会", 21),
        ("ko", "제3차대회", 3),
        ("ja", "第3回大会", 3),
        ("ar", "المؤتمر الثالث", 3),
        ("vi", "Đại hội lần thứ ba", 3),
        ("sw", "3rd", 3),
    ],
)
def test_ordinals_in_any_notation_have_one_value(language: str, text: str, value: int) -> None:
    found = find_ordinal(text, language)

    assert found is not None
    assert found.value == value


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "March 26 Movement"),
        ("fr", "L'Humanité"),
        ("vi", "Đảng hai"),
        ("es", "La Voz de Corea"),
        ("fr", "Le Monde"),
        ("pl", "Lili Vera Ivo"),
        ("sw", "Xavi Lee"),
        ("zh", "第一二三次"),
        ("zh", "第二二十次"),
    ],
)
def test_other_numbers_are_part_of_the_name(language: str, text: str) -> None:
    assert find_ordinal(text, language) is None


def test_numbers_are_read_on_either_side() -> None:
    assert number_before("its 3rd Congress", 7, "en") == (4, 3)
    assert number_after("المؤتمر الثالث", 8, "ar") == (14, 3)


def test_where_no_number_stands_there_is_none() -> None:
    assert number_before("its Congress", 3, "en") is None
    assert number_after("المؤتمر العام", 8, "ar") is None
    assert number_before("第一二次", 3, "zh") is None
    assert number_after("一二次", 0, "zh") is None
