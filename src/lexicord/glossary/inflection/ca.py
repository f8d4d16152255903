"""Catalan: plurals of common terms; elided articles end in an apostrophe and part words."""

from __future__ import annotations

from lexicord.glossary.inflection.romance import in_plural, plural
from lexicord.glossary.inflection.rules import Inflection

RULES = Inflection(
    forms=lambda text, kind: plural(text, kind, consonant="s"),
    within=in_plural,
)
