"""Czech: case forms of names."""

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
á f é é ou ou é
é n ého ému = ým ém
ý m ého ému =/ého ým ém
í m ího ímu =/ího ím ím
é p ých ým = ými ých
"""
# Alternatives hold the plural as well, for names of peoples and families, and the vocative.
_NOUNS = """
ea f eje/ey eji/ei/ee eu ejí/eou eji/ei
ka f ky/ek ce/kám ku/ko kou/kami ce/kách
ha f hy/h ze/hám hu/ho hou/hami ze/hách
ga f gy ze gu gou ze
ra f ry/r ře/rám ru/ro rou/rami ře/rách
ja f ji/je ji ju/jo jou ji
ša f ši še/ši šu/šo šou še/ši
a f y/0 ě/e/ám u/o ou/ami ě/e/ách
ice p ic icím = icemi icích
ce f ce ci ci cí ci
ce p ců/c cům = i cích
e f e i i í i
ě f ě i i í i
e p 0/í ím = emi ích
ě p í ím = ěmi ích
ost f osti osti ost ostí osti
eň f ně/ni ni = ní ni
0 f i/e i = í i after=cčďjňřšťžvslz
í n í í = ím í
um n a u = em u
o n a u = em u/ě/e
e n ete/e eti/i = etem/em eti/i
y p 0/ů ám/ům = ami/y ách/ech
ek m ku/ka/ků ku/kovi/kům =/ka/ky/ci kem/ky ku/kovi/cích
ec m ce/ců ci/covi/cům =/ce/ci cem/ci ci/covi/cích
el m la/lu lu/lovi =/la lem lu/lovi/le
en m na/nu nu/novi =/na nem nu/novi/ně
an m ana/anu/anů anu/anovi/anům =/ana/ané/any anem/any anu/anovi/anech
us m u/a u/ovi =/a em u/ovi
os m u/a u/ovi =/a em u/ovi
0 m u/a/e/ů u/ovi/i/ům =/a/e/y/i em/y/i u/ě/e/ovi/i/ech/ích after=bcčdďfghjklmnňpqrřsštťvwxzž
"""
_PERSONS = """
ka f ky/ků ce/kovi/kům ku/ko/kové kou/ky ce/kovi/cích
ga f gy/gů ze/govi gu/go/gové gou ze/govi
ha f hy/hů ze/hovi hu/ho/hové hou ze/hovi
ra f ry/rů ře/rovi ru/ro/rové rou ře/rovi
ja f ji/je/jů ji/jovi ju/jo/jové jou ji/jovi
ša f ši/šů še/ši/šovi šu/šo/šové šou še/ši/šovi
a f y/ů ě/e/ovi u/o/ové ou ě/e/ovi
ý m ého/ých ému/ým ého/é/í ým/ými ém/ých
á f é é ou ou é
sky m ského skému ského ským ském
ski m ského/skiho skému/skimu ského/skiho ským/skim ském/skim
y m yho ymu yho ym ym
i m iho imu iho im im
í m ího ímu ího ím ím
e m e/a/eho ovi/emu e/a/eho/ové em ovi/em
o m a ovi a/ové em ovi
ek m ka/ků kovi/ku/kům ka/ky/ci/kové/ku kem/ky kovi/ku/cích
ec m ce/ců covi/ci/cům ce/ci/cové/če cem/ci covi/ci/cích
el m la/lů lovi/lu la/ly/lové lem/ly lovi/lu
us m a ovi a em ovi
os m a/ose ovi/osovi a/ose em/osem ovi/osovi
0 m a/e/ů ovi/u/i/ům a/e/y/ové/i em/y/i ovi/u/i/ech/ích after=bcčdďfghjklmnňpqrřsštťvwxzž
"""


@cache
def _grammar() -> Grammar:
    return Grammar(
        read_patterns(_ADJECTIVES),
        read_patterns(_NOUNS),
        read_patterns(_PERSONS),
        links=frozenset({"a", "nebo"}),
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
