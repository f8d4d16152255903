"""Serbian: case forms of names, in Cyrillic and in Latin letters.

The endings are those of Croatian, which were checked there; Cyrillic names are declined through
their Latin spelling, letter by letter.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.glossary.inflection import hr
from lexicord.glossary.inflection.rules import Inflection

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lexicord.glossary.inflection.rules import Tagged

_CYRILLIC = "абвгдђежзијклмнопрстћуфхцчш"
_LATIN = "abvgdđežzijklmnoprstćufhcčš"
_DIGRAPHS = (("љ", "lj"), ("њ", "nj"), ("џ", "dž"), ("Љ", "Lj"), ("Њ", "Nj"), ("Џ", "Dž"))


def _forms(text: str, kind: str) -> Iterator[Tagged]:
    latin = _to_latin(text)
    for tag, form in hr.RULES.forms(latin, kind):
        yield tag, form if latin == text else _to_cyrillic(form)


def _to_latin(text: str) -> str:
    for one, two in _DIGRAPHS:
        text = text.replace(one, two)
    return text.translate(str.maketrans(_CYRILLIC + _CYRILLIC.upper(), _LATIN + _LATIN.upper()))


def _to_cyrillic(text: str) -> str:
    for one, two in _DIGRAPHS:
        text = text.replace(two, one)
    return text.translate(str.maketrans(_LATIN + _LATIN.upper(), _CYRILLIC + _CYRILLIC.upper()))


RULES = Inflection(forms=_forms, cut=None)
