"""Croatian: case forms of names."""

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
a f e oj u om oj
o n og/oga om/omu/ome = im om/omu/ome
e n eg/ega em/emu = im em/emu
i m og/oga/eg om/omu/ome/em =/og/oga/eg im om/omu/ome/em
e p ih im/ima = im/ima im/ima
"""
_NOUNS = """
ija f ije iji iju ijom iji
ka f ke ki/ci ku kom ki/ci
ga f ge gi/zi gu gom gi/zi
a f e/a i/ama u/e om/ama i/ama
ost f osti osti ost ošću/osti osti
ije n ija iju = ijem iju
o n a u = om u
e n a/eta u/etu = em/etom u/etu
e p a ama = ama ama
i p a ima e ima ima
ac m ca/aca cu/cima =/ca/ce cem/cima cu/cima
ak m ka ku =/ka kom ku
ar m ra/ara ru/aru =/ra/ara rom/arom/arem ru/aru
0 m a/eva u/evima =/a/eve em/evima u/evima after=cćčđjšž
0 m a u/ima =/a/e om/em/ima u/ima after=bcčćdđfghjklmnprsštvxzž
"""
_PERSONS = """
ija f ije iji iju ijom iji
a f e i u om i
ac m ca cu ca cem cu
ak m ka ku ka kom ku
ski m skog/skoga skom/skome/skomu skog/skoga skim skom/skome
i m ija iju ija ijem iju
o m a u a om u
e m ea eu ea eom eu
0 m a u/ima a/e em/ima u/ima after=cćčđjšž
0 m a u/ima a/e om/em/ima u/ima after=bcčćdđfghjklmnprsštvxzž
"""


@cache
def _grammar() -> Grammar:
    return Grammar(
        read_patterns(_ADJECTIVES),
        read_patterns(_NOUNS),
        read_patterns(_PERSONS),
        links=frozenset({"i", "ili", "te"}),
        fixed=("biro",),
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
