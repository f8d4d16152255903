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
    titles="د أ ا ص ف م ب ت ع ج ق أ.د د.م ر س ط تلفون ج.م.ع ش مج ك",
    abbreviations="إلخ الخ ه م ق.م د.ت ص.ب",
)
