from __future__ import annotations

import pytest

from lexicord.text.languages.registry import language


@pytest.mark.parametrize(
    ("locale", "code"),
    [
        ("ko-KP", "ko"),
        ("zh-Hans", "zh"),
        ("de-CH", "de"),
        ("nn", "nb"),
        ("pt_BR", "pt"),
        ("sw", "sw"),
    ],
)
def test_a_locale_gets_the_rules_of_its_nearest_parent(locale: str, code: str) -> None:
    assert language(locale).code == code


@pytest.mark.parametrize(
    ("locale", "joiner"), [("zh-Hant", ""), ("ja", ""), ("ko", " "), ("th", " ")]
)
def test_sentences_are_joined_as_the_language_does(locale: str, joiner: str) -> None:
    assert language(locale).joiner == joiner


def test_switzerland_folds_the_sharp_s_and_shares_the_rest() -> None:
    assert language("de-CH").folding
    assert language("de-CH").titles == language("de").titles
