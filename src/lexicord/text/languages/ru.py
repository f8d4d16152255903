"""Russian."""

from __future__ import annotations

from lexicord.text.languages.base import Language

LANGUAGE = Language(
    "ru",
    folding=(("ё", "е"), ("Ё", "Е"), ("\u0301", "")),  # the last marks stress in dictionaries
)
