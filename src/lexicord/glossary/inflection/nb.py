"""Norwegian: genitive s behind names, articles behind their head."""

from __future__ import annotations

from lexicord.glossary.inflection.rules import Inflection

RULES = Inflection(tails="(?:'|:)?(?:s|ens?|ets?|as?|enes?)|'")
