"""Italian: names do not change; plurals of common terms are listed in the glossary."""

from __future__ import annotations

from lexicord.glossary.inflection.rules import Inflection

RULES = Inflection()
