"""The table of languages: one line each, loaded when first asked for."""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module

from lexicord.domain.locale_tag import LocaleTag
from lexicord.text.languages.base import Language

_TABLE = {
    "am": "lexicord.text.languages.am",
    "ar": "lexicord.text.languages.ar",
    "az": "lexicord.text.languages.az",
    "bg": "lexicord.text.languages.bg",
    "bs": "lexicord.text.languages.hr",
    "cs": "lexicord.text.languages.cs",
    "da": "lexicord.text.languages.da",
    "de": "lexicord.text.languages.de",
    "de-CH": "lexicord.text.languages.de_ch",
    "de-LI": "lexicord.text.languages.de_ch",
    "el": "lexicord.text.languages.el",
    "en": "lexicord.text.languages.en",
    "es": "lexicord.text.languages.es",
    "et": "lexicord.text.languages.et",
    "fa": "lexicord.text.languages.fa",
    "fi": "lexicord.text.languages.fi",
    "fr": "lexicord.text.languages.fr",
    "he": "lexicord.text.languages.he",
    "hi": "lexicord.text.languages.hi",
    "hr": "lexicord.text.languages.hr",
    "hu": "lexicord.text.languages.hu",
    "hy": "lexicord.text.languages.hy",
    "it": "lexicord.text.languages.it",
    "ja": "lexicord.text.languages.ja",
    "kk": "lexicord.text.languages.kk",
    "km": "lexicord.text.languages.km",
    "ko": "lexicord.text.languages.ko",
    "lo": "lexicord.text.languages.lo",
    "lt": "lexicord.text.languages.lt",
    "lv": "lexicord.text.languages.lv",
    "ml": "lexicord.text.languages.ml",
    "mr": "lexicord.text.languages.mr",
    "my": "lexicord.text.languages.my",
    "nb": "lexicord.text.languages.nb",
    "nl": "lexicord.text.languages.nl",
    "nn": "lexicord.text.languages.nb",
    "no": "lexicord.text.languages.nb",
    "pl": "lexicord.text.languages.pl",
    "pt": "lexicord.text.languages.pt",
    "ro": "lexicord.text.languages.ro",
    "ru": "lexicord.text.languages.ru",
    "sk": "lexicord.text.languages.sk",
    "sl": "lexicord.text.languages.sl",
    "sv": "lexicord.text.languages.sv",
    "th": "lexicord.text.languages.th",
    "tr": "lexicord.text.languages.tr",
    "uk": "lexicord.text.languages.uk",
    "ur": "lexicord.text.languages.ur",
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
