"""Slovene: case forms of names."""

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
a f e i o o i
o n ega emu = im em
e n ega emu = im em
i m ega emu =/ega im em
e p ih im = imi ih
"""
_NOUNS = """
ija f ije iji ijo ijo iji
ka f ke ki ko ko ki
a f e/0 i/am o/e o/ami i/ah
ost f osti osti = ostjo osti
je n ja ju = jem ju
o n a u = om u
e n a/eta u/etu = em/etom u/etu
e p 0 am = ami ah
i p ov om e/= i ih
ec m ca/cev cu/cem =/ca/ce cem/ci cu/cih
ek m ka/kov ku/kom =/ka/ke kom/ki ku/kih
er m ra/erja ru/erju =/ra/erja rom/erjem ru/erju
0 m a/ov/ev u/om/em =/a/e om/em/i u/ih after=bcčdfghjklmnprsštvxzž
"""
_PERSONS = """
ija f ije iji ijo ijo iji
a f e/a i/u o/a o/om i/u
ec m ca cu ca cem cu
ek m ka ku ka kom ku
er m ra/erja ru/erju ra/erja rom/erjem ru/erju
ar m arja arju arja arjem arju
ski m skega skemu skega skim skem
i m ija iju ija ijem iju
o m a/ta u/tu a/ta om/tom u/tu
0 m a u a om/em u after=bcčdfghjklmnprsštvxzž
"""


@cache
def _grammar() -> Grammar:
    return Grammar(
        read_patterns(_ADJECTIVES),
        read_patterns(_NOUNS),
        read_patterns(_PERSONS),
        links=frozenset({"in", "ali", "ter"}),
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
