"""Korean: names do not change; what is joined behind them is in `lexicord.glossary.korean`."""

from __future__ import annotations

from lexicord.glossary.inflection.rules import Inflection

RULES = Inflection()
