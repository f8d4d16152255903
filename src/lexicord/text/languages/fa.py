"""Persian."""

from __future__ import annotations

from lexicord.text.languages.base import Language

LANGUAGE = Language(
    "fa",
    folding=(("ي", "ی"), ("ى", "ی"), ("ك", "ک")),  # Arabic letters typed for the Persian ones
)
