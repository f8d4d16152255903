"""Indonesian: particles behind names."""

from __future__ import annotations

from lexicord.glossary.inflection.rules import Inflection

RULES = Inflection(tails="-?(?:nya|lah|kah|pun)")
