"""The table of languages: one line each, loaded when first asked for."""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module

from lexicord.domain.locale_tag import LocaleTag
from lexicord.text.languages.base import Language

_TABLE = {
    "ar": "lexicord.text.languages.ar",
    "az": "lexicord.text.languages.tr",
    "de-CH": "lexicord.text.languages.de_ch",
    "de-LI": "lexicord.text.languages.de_ch",
    "fa": "lexicord.text.languages.fa",
    "ja": "lexicord.text.languages.ja",
    "km": "lexicord.text.languages.km",
    "lo": "lexicord.text.languages.lo",
    "my": "lexicord.text.languages.my",
    "ro": "lexicord.text.languages.ro",
    "ru": "lexicord.text.languages.ru",
    "th": "lexicord.text.languages.th",
    "tr": "lexicord.text.languages.tr",
    "uk": "lexicord.text.languages.uk",
    "vi": "lexicord.text.languages.vi",
    "yue": "lexicord.text.languages.yue",
    "zh": "lexicord.text.languages.zh",
}


@lru_cache(maxsize=512)
def language(locale: LocaleTag | str) -> Language:
    """Return the rules of a locale, of its nearest parent, or the general ones."""
    for name in LocaleTag.parse(locale).lookup:
        if name in _TABLE:
            rules = import_module(_TABLE[name]).LANGUAGE
            assert isinstance(rules, Language)
            return rules
    return Language(LocaleTag.parse(locale).language)


def languages() -> tuple[str, ...]:
    """Return the names of the locales that have rules of their own."""
    return tuple(_TABLE)
