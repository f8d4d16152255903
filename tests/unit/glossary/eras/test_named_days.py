from __future__ import annotations

import pytest

from lexicord.domain.locale_tag import LocaleTag
from lexicord.glossary.eras.named_days import named_days
from lexicord.text.normalize import fold


@pytest.mark.parametrize(
    ("text", "locale", "days"),
    [
        ("7.4공동성명", "ko-KP", {(7, 4)}),
        ("9·9절", "ko-KP", {(9, 9)}),
        ("六一五宣言", "zh-Hans", {(6, 15)}),
        ("3月26日運動", "ja", {(3, 26)}),
        ("the March 26 Movement", "en", {(3, 26)}),
        ("el Movimiento 26 de Marzo", "es", {(3, 26)}),
        ("3.1%", "en", set()),
        ("13.45", "en", set()),
        ("1.2.3", "en", set()),
        ("no day at all", "en", set()),
    ],
)
def test_days_in_names_are_told_however_they_are_written(
    text: str, locale: str, days: set[tuple[int, int]]
) -> None:
    tag = LocaleTag(*locale.split("-")[:1])

    assert named_days(fold(text, tag), tag) == days
