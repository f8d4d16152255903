from __future__ import annotations

from lexicord.domain.locale_tag import LocaleTag
from lexicord.locales.library import babel_module, locale_data


def test_data_of_the_nearest_parent() -> None:
    data = locale_data(LocaleTag.parse("vi-KP"))

    assert data is not None
    assert data["languages"]["vi"] == "Tiếng Việt"


def test_nothing_for_an_unknown_language() -> None:
    assert locale_data(LocaleTag("xx")) is None


def test_a_module_is_imported_once() -> None:
    assert babel_module("babel") is babel_module("babel")
