"""Russian: case forms of names. Checked against the declension tables of school grammars."""

from __future__ import annotations

from functools import cache

from lexicord.glossary.inflection.rules import Inflection
from lexicord.glossary.inflection.slavic import (
    Grammar,
    all_endings,
    decline,
    every_form,
    read_patterns,
)

_ADJECTIVES = """
ая f ой ой ую ой/ою ой after=бвгдзклмнпрстфх
ая f ей ей ую ей/ею ей
яя f ей ей юю ей/ею ей
ое n ого ому = ым ом after=бвдзлмнпрстф
ое n ого ому = им ом
ее n его ему = им ем
ые p ых ым =/ых ыми ых
ие p их им =/их ими их
ый m ого ому =/ого ым ом
ой m ого ому =/ого ым/им ом
ий m ого ому =/ого им ом after=кгх
ий m его ему =/его им ем
"""
_NOUNS = """
ия f ии ии ию ией ии
мя n мени мени = менем мени
я f и е ю ей е after=бвгджзйклнпрстфхцчшщаеоуюь
а f и е у ой е after=кгх
а f и е у ей е after=жшчщц
а f ы е у ой/ою е
ость f ости ости ость остью ости
тель m теля телю =/теля телем теле
арь m аря арю =/аря арем аре
ь f и и = ью и
ие n ия ию = ием ии
о n а у = ом е
е n а у = ем е after=щцж
ье n ья ью = ьем ье
ии p ий иям =/ий иями иях
еи p ей еям =/ей еями еях
ы p ов/0 ам =/ов/0 ами ах
и p ов/ей/0 ам/ям =/ов/ей/0 ами/ями ах/ях
ий m ия ию =/ия ием ии
й m я ю =/я ем е
ец m ца цу =/ца цом/цем це
0 m а у =/а ем/ом е after=жшчщц
0 m а у =/а ом е after=бвгдзклмнпрстфх
"""
_PERSONS = """
ия f ии ии ию ией ии
а f и е у ой е after=кгхжшчщ
а f ы е у ой е
я f и е ю ей е after=бвгджзйклнпрстфхцчшщаеоуюь
ий m ого ому ого им ом after=кг
ов m ова ову ова овым ове
ев m ева еву ева евым еве
ин m ина ину ина иным/ином ине
й m я ю я ем е
ь m я ю я ем е
0 m а у а ом/ем е after=бвгдзклмнпрстфхжшчщц
"""


@cache
def _grammar() -> Grammar:
    return Grammar(
        read_patterns(_ADJECTIVES),
        read_patterns(_NOUNS),
        read_patterns(_PERSONS),
        links=frozenset({"и", "или"}),
        fixed=("бюро", "чучхе", "чучхэ"),
    )


@cache
def _endings() -> frozenset[str]:
    return all_endings(_grammar())


RULES = Inflection(
    forms=lambda text, kind: decline(_grammar(), text, kind),
    endings=_endings,
    cut=3,
    within=lambda word: every_form(_grammar(), word),
)
