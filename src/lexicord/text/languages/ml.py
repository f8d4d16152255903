"""Malayalam."""

from __future__ import annotations

from lexicord.text.languages.base import Language

LANGUAGE = Language(
    "ml",
    titles="ഡോ മി പ്രൊ ശ്രീ കെ പി എം",
)
