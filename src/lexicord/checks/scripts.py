"""The scripts that languages are written in."""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lexicord.domain.locale_tag import LocaleTag

# ISO 15924 codes by how Unicode begins the names of the letters.
_STARTS = (
    ("LATIN", "Latn"),
    ("CYRILLIC", "Cyrl"),
    ("GREEK", "Grek"),
    ("ARABIC", "Arab"),
    ("HEBREW", "Hebr"),
    ("HANGUL", "Hang"),
    ("CJK", "Hani"),
    ("HIRAGANA", "Kana"),
    ("KATAKANA", "Kana"),
    ("DEVANAGARI", "Deva"),
    ("BENGALI", "Beng"),
    ("TAMIL", "Taml"),
    ("THAI", "Thai"),
    ("LAO", "Laoo"),
    ("KHMER", "Khmr"),
    ("MYANMAR", "Mymr"),
    ("ARMENIAN", "Armn"),
    ("GEORGIAN", "Geor"),
    ("ETHIOPIC", "Ethi"),
)
_LANGUAGES = {
    "Cyrl": "ru uk be bg mk sr kk ky mn tg tt ba cv os ce",
    "Grek": "el",
    "Arab": "ar fa ur ps ckb sd ug",
    "Hebr": "he yi",
    "Deva": "hi mr ne sa",
    "Beng": "bn as",
    "Taml": "ta",
    "Thai": "th",
    "Laoo": "lo",
    "Khmr": "km",
    "Mymr": "my",
    "Armn": "hy",
    "Geor": "ka",
    "Ethi": "am ti",
}
_SEVERAL = {
    "ko": frozenset({"Hang", "Hani"}),
    "ja": frozenset({"Hani", "Kana"}),
    "zh": frozenset({"Hani"}),
    "yue": frozenset({"Hani"}),
}
_TAGS = {"Hans": "Hani", "Hant": "Hani", "Jpan": "Kana", "Kore": "Hang"}


@lru_cache(maxsize=8192)
def script_of(letter: str) -> str:
    """Return the script of a letter, an empty text for what is no letter of a known script."""
    if not letter.isalpha():
        return ""
    name = unicodedata.name(letter, "")
    return next((script for start, script in _STARTS if name.startswith(start)), "")


@cache
def scripts_of(locale: LocaleTag) -> frozenset[str]:
    """Return the scripts that texts of the locale are written in; Latin where nothing is known."""
    if locale.language in _SEVERAL:
        return _SEVERAL[locale.language]
    if locale.script:
        return frozenset({_TAGS.get(locale.script, locale.script)})
    known = (script for script, codes in _LANGUAGES.items() if locale.language in codes.split())
    return frozenset({next(known, "Latn")})
