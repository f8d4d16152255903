"""Romanian."""

from __future__ import annotations

from lexicord.text.languages.base import Language

LANGUAGE = Language(
    "ro",
    folding=(("ş", "ș"), ("Ş", "Ș"), ("ţ", "ț"), ("Ţ", "Ț")),  # cedilla typed for comma
)
