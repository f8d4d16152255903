"""Thai: names keep their form, and nothing is joined to them."""

from __future__ import annotations

from lexicord.glossary.inflection.rules import Inflection

RULES = Inflection()
