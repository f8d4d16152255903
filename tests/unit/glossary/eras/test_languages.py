"""What every language promises: its data compile, and its forms agree with each other."""

from __future__ import annotations

import pytest

from lexicord.domain.locale_tag import LocaleTag
from lexicord.glossary.eras.calendars import ERAS
from lexicord.glossary.eras.engine import engine
from lexicord.glossary.eras.language import words
from lexicord.glossary.eras.languages.registry import TABLE, date_language
from lexicord.glossary.eras.policy import SHAPES


@pytest.mark.parametrize("name", [*TABLE, "sw"])
def test_the_data_of_a_language_compile(name: str) -> None:
    rules = engine(LocaleTag.parse(name))

    assert rules.loose is not None
    assert list(rules.strict)


@pytest.mark.parametrize("name", TABLE)
def test_house_forms_have_known_shapes_and_eras_known_names(name: str) -> None:
    language = date_language(LocaleTag.parse(name))

    assert set(language.house) <= set(SHAPES)
    assert {word.era for word in language.eras} <= set(ERAS)


def test_a_narrower_locale_has_data_of_its_own() -> None:
    assert date_language(LocaleTag.parse("zh-TW")).code == "zh-Hant"
    assert date_language(LocaleTag.parse("zh-SG")).code == "zh"
    assert date_language(LocaleTag.parse("sw")).code == "und"


def test_words_are_split_at_spaces() -> None:
    assert words("a b") == ("a", "b")
