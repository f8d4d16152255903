"""Spanish: plurals of common terms."""

from __future__ import annotations

from lexicord.glossary.inflection.romance import in_plural, plural
from lexicord.glossary.inflection.rules import Inflection

RULES = Inflection(
    forms=lambda text, kind: plural(text, kind, consonant="es"),
    within=in_plural,
)
