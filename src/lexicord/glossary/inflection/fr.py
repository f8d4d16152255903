"""French: plurals of common terms."""

from __future__ import annotations

from lexicord.glossary.inflection.romance import in_plural, plural
from lexicord.glossary.inflection.rules import Inflection

_ENDINGS = frozenset({"", "s", "x", "e", "es", "al", "aux", "ale", "ales"})

RULES = Inflection(
    forms=lambda text, kind: plural(text, kind, consonant="s"),
    within=in_plural,
    endings=lambda: _ENDINGS,
)
