"""Slovak: case forms of names."""

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
á f ej ej ú ou ej
a f ej ej u ou ej
é n ého ému = ým om
e n eho emu = ym om
ý m ého ému =/ého ým om
y m eho emu =/eho ym om
í m ieho iemu =/ieho ím om
é p ých ým = ými ých
"""
_NOUNS = """
ia f ie ii iu iou ii
ka f ky ke ku kou ke
ca f ce ci cu cou ci
ša f še ši šu šou ši
ňa f ne ni ňu ňou ni
a f y e/i u ou e/i
osť f osti osti osť osťou osti
ie n ia iu = ím í
um n a u = om e/u
o n a u = om e/u
e n a u = om i/e
ice p íc iciam = icami iciach
ce p iec/ov ciam/om = ami ach
y p ov/0 om/ám = ami/mi och/ách
e p í/0 iam = ami iach
ec m ca covi/cu =/ca com ci/covi
ok m ku/ka ku/kovi =/ka kom ku
ek m ku/ka ku/kovi =/ka kom ku
0 f i/e i = ou i after=cčďjňšťžvľ
0 m u/a/ov u/ovi/om =/a/ov om/mi e/i/u/ovi/och after=bcčdďfghjklľmnňprsštťvwxzž
"""
_PERSONS = """
ia f ie ii iu iou ii
ka f ky ke ku kou ke
a f y/u e/ovi u/ov ou/om e/ovi
á f ej ej ú ou ej
ý m ého ému ého ým om
y m yho ymu yho ym ym
i m iho imu iho im im
ec m ca covi ca com covi
ok m ka kovi ka kom kovi
ek m ka kovi ka kom kovi
o m a ovi a om ovi
us m a ovi a om ovi
0 m a/ov ovi/om a/ov om/mi ovi/och after=bcčdďfghjklľmnňprsštťvwxzž
"""


@cache
def _grammar() -> Grammar:
    return Grammar(
        read_patterns(_ADJECTIVES),
        read_patterns(_NOUNS),
        read_patterns(_PERSONS),
        links=frozenset({"a", "alebo"}),
        fixed=("byro",),
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
