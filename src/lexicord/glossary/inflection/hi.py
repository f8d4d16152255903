"""Hindi: names keep their form; postpositions are words of their own."""

from __future__ import annotations

from lexicord.glossary.inflection.rules import Inflection

RULES = Inflection()
