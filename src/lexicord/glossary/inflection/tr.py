"""Turkish: case and possessive endings; behind an apostrophe every ending is free."""

from __future__ import annotations

from lexicord.glossary.inflection.rules import Inflection

_CASES = (
    "n?[ıiuü]n|[ny]?[ae]|n?[dt][ae]n?|[ny]?[ıiuü]|l[ae]|l[ae]r(?:[ıi](?:n[ıi]n)?)?|yl[ae]|c[ae]"
)

RULES = Inflection(tails=f"(?:{_CASES})")
