from __future__ import annotations

import pytest

from lexicord.domain.locale_tag import LocaleTag
from lexicord.locales.numbers import ENGLISH_SIGNS, NumberSigns, number_signs


@pytest.mark.parametrize(
    ("language", "signs"),
    [
        ("en", ENGLISH_SIGNS),
        ("de", NumberSigns(",", ".")),
        ("ru", NumberSigns(",", "\N{NO-BREAK SPACE}")),
        ("fr", NumberSigns(",", "\N{NARROW NO-BREAK SPACE}")),
        ("ar", NumberSigns(".", ",")),
        ("xx", ENGLISH_SIGNS),
    ],
)
def test_the_signs_inside_a_number(language: str, signs: NumberSigns) -> None:
    assert number_signs(LocaleTag(language)) == signs
