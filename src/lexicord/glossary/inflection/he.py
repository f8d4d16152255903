"""Hebrew: one-letter words are joined in front."""

from __future__ import annotations

from lexicord.glossary.inflection.rules import Inflection

RULES = Inflection(heads="[ושהבכלמ]{1,3}")
