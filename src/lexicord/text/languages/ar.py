"""Arabic."""

from __future__ import annotations

from lexicord.text.languages.base import Language

LANGUAGE = Language(
    "ar",
    folding=(
        *((alef, "ا") for alef in "أإآٱ"),
        ("ى", "ي"),
        ("ی", "ي"),  # Persian letters typed for the Arabic ones
        ("ک", "ك"),
    ),
)
