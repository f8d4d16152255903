"""The table of languages with dates of their own: one line each, loaded when asked for."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

from lexicord.glossary.eras.language import DateLanguage

if TYPE_CHECKING:
    from lexicord.domain.locale_tag import LocaleTag

_PACKAGE = "lexicord.glossary.eras.languages"

TABLE = {
    "ar": "ar:LANGUAGE",
    "cs": "cs:LANGUAGE",
    "de": "de:LANGUAGE",
    "en": "en:LANGUAGE",
    "es": "es:LANGUAGE",
    "fa": "fa:LANGUAGE",
    "fr": "fr:LANGUAGE",
    "he": "he:LANGUAGE",
    "hu": "hu:LANGUAGE",
    "it": "it:LANGUAGE",
    "ja": "ja:LANGUAGE",
    "ko": "ko:LANGUAGE",
    "my": "my:LANGUAGE",
    "nl": "nl:LANGUAGE",
    "pl": "pl:LANGUAGE",
    "pt": "pt:LANGUAGE",
    "ru": "ru:LANGUAGE",
    "th": "th:LANGUAGE",
    "tr": "tr:LANGUAGE",
    "uk": "uk:LANGUAGE",
    "uz": "uz:LANGUAGE",
    "vi": "vi:LANGUAGE",
    "zh": "zh:SIMPLIFIED",
    "zh-Hant": "zh:TRADITIONAL",
    "zh-HK": "zh:TRADITIONAL",
    "zh-MO": "zh:TRADITIONAL",
    "zh-TW": "zh:TRADITIONAL",
}
"""Language or narrower locale: module and name of its data."""

FALLBACK = "figures:LANGUAGE"


@cache
def date_language(locale: LocaleTag) -> DateLanguage:
    """Return the data of a locale, of its nearest parent, or those that know figures only."""
    place = next((TABLE[name] for name in locale.lookup if name in TABLE), FALLBACK)
    module, name = place.split(":")
    language = getattr(import_module(f"{_PACKAGE}.{module}"), name)
    assert isinstance(language, DateLanguage)
    return language
