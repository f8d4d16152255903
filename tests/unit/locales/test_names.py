from __future__ import annotations

import pytest

from lexicord.domain.locale_tag import LocaleTag
from lexicord.locales.names import display_name, own_name


@pytest.mark.parametrize(
    ("locale", "name"),
    [
        ("ru", "Russian"),
        ("ko-KP", "Korean (North Korea)"),
        ("zh-Hans", "Simplified Chinese"),
        ("zh-Hans-SG", "Simplified Chinese (Singapore)"),
        ("sr@latin", "Serbian (Latin)"),
        ("ru-XX", "Russian (XX)"),
        ("xx", "xx"),
    ],
)
def test_the_narrowest_name_and_the_rest_in_parentheses(locale: str, name: str) -> None:
    assert display_name(LocaleTag.parse(locale)) == name


def test_names_in_another_language() -> None:
    assert display_name(LocaleTag("ko"), LocaleTag("fr")) == "coréen"


def test_english_speaks_for_a_language_without_names() -> None:
    assert display_name(LocaleTag("ko"), LocaleTag("xx")) == "Korean"


@pytest.mark.parametrize(("language", "name"), [("ru", "русский"), ("ja", "日本語")])
def test_every_language_names_itself(language: str, name: str) -> None:
    assert own_name(LocaleTag(language)) == name
