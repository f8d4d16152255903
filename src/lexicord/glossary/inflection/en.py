"""English: possessives behind every name, plurals of common terms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.glossary.inflection.rules import Inflection, is_common

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lexicord.glossary.inflection.rules import Tagged

_SIBILANTS = ("s", "x", "z", "ch", "sh")


def _forms(text: str, kind: str) -> Iterator[Tagged]:
    if not is_common(text, kind) or not text[-1].isalpha():
        return
    if text.endswith("y") and text[-2:-1] not in set("aeiou"):
        yield "pl", f"{text[:-1]}ies"
    elif text.endswith(_SIBILANTS):
        yield "pl", f"{text}es"
    else:
        yield "pl", f"{text}s"


RULES = Inflection(forms=_forms, tails="'s|'", cut=1)
