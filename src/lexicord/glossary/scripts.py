"""Which script a character belongs to, as far as word boundaries ask."""

from __future__ import annotations

import unicodedata
from enum import StrEnum
from functools import lru_cache


class Script(StrEnum):
    """Kinds of characters that differ in how words begin and end."""

    HAN = "han"
    KATAKANA = "katakana"
    HIRAGANA = "hiragana"
    HANGUL = "hangul"
    UNSPACED = "unspaced"
    LETTER = "letter"
    DIGIT = "digit"
    OTHER = "other"


_NAMES = (
    ("CJK", Script.HAN),
    ("IDEOGRAPHIC", Script.HAN),
    ("KATAKANA-HIRAGANA", Script.KATAKANA),
    ("KATAKANA", Script.KATAKANA),
    ("HIRAGANA", Script.HIRAGANA),
    ("HANGUL", Script.HANGUL),
    ("THAI", Script.UNSPACED),
    ("LAO", Script.UNSPACED),
    ("KHMER", Script.UNSPACED),
    ("MYANMAR", Script.UNSPACED),
)


@lru_cache(maxsize=8192)
def script(character: str) -> Script:
    """Return the kind of one character; the empty text (an edge of the text) is OTHER."""
    if not character or not (character.isalnum() or unicodedata.category(character)[0] == "M"):
        return Script.KATAKANA if character == "ー" else Script.OTHER
    if character.isdigit():
        return Script.DIGIT
    name = unicodedata.name(character, "")
    return next((kind for start, kind in _NAMES if name.startswith(start)), Script.LETTER)
