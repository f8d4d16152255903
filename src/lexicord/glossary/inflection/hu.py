"""Hungarian: case endings; a final a or e is lengthened before them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.glossary.inflection.rules import Inflection

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lexicord.glossary.inflection.rules import Tagged

_ENDINGS = (
    "nak|nek|ban|ben|ba|be|ból|ből|on|en|ön|n|ra|re|ról|ről|hoz|hez|höz|tól|től|nál|nél|val|vel"
    "|ig|ért|ként|t|ot|at|et|öt|ja|je|é|k|ok|ak|ek"
)
_LONG = {"a": "á", "e": "é"}


def _forms(text: str, _kind: str) -> Iterator[Tagged]:
    if text[-1] in _LONG:
        for ending in _ENDINGS.split("|"):
            yield ending, text[:-1] + _LONG[text[-1]] + ending
    elif text[-1].isalpha():
        for ending in ("al", "el"):
            yield "val", f"{text}{text[-1]}{ending}"


RULES = Inflection(forms=_forms, tails=f"-?(?:{_ENDINGS})", cut=1)
