from __future__ import annotations

import pytest

from lexicord.glossary.eras.plainer import plainer


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("on page 5", "on page 5"),
        ("in\n  May 5", "in May 5"),
        ("em Março\nde 1960", "em Março de 1960"),
        ("Ja-\nnuary 5", None),
        ("Janu\u00adary", None),
        ("عـــام", "عام"),
        ("主体49（1960）年", "主体49（1960）年"),
        ("Ｍａｙ", None),
        ("e\u0301te\u0301", None),
    ],
)
def test_only_what_words_do_not_need_is_taken_away(text: str, expected: str | None) -> None:
    assert plainer(text) == expected
