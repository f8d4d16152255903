"""Persian."""

from __future__ import annotations

from lexicord.text.languages.base import Language

LANGUAGE = Language(
    "fa",
    folding=(("ي", "ی"), ("ى", "ی"), ("ك", "ک")),  # Arabic letters typed for the Persian ones
    titles="دکتر د ص ج ش ک ر.ک ن.ک م ق",
    abbreviations="غیره ق.م ه.ق ه.ش م",
)
