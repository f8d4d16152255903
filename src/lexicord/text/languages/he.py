"""Hebrew."""

from __future__ import annotations

from lexicord.text.languages.base import Language

LANGUAGE = Language(
    "he",
    titles="ד\"ר פרופ' גב' מס' עמ' ר' רח' טל' ע' ס'",
    abbreviations="וכו' וגו' בע\"מ",
)
