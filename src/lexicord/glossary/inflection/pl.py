"""Polish: case forms of names."""

from __future__ import annotations

from functools import cache

from lexicord.glossary.inflection.rules import Inflection
from lexicord.glossary.inflection.slavic import Grammar, decline, read_patterns

_ADJECTIVES = """
a f ej ej ą ą ej
e n ego emu = ym/im ym/im
y m ego emu =/ego ym ym
i m iego iemu =/iego im im
e p ych/ich ym/im = ymi/imi ych/ich
"""
_NOUNS = """
ja f ji ji ję ją ji
ia f ii ii ię ią ii
ka f ki ce kę ką ce
ga f gi dze gę gą dze
ta f ty cie tę tą cie
a f y/i ie/y/i ę ą ie/y/i
ść f ści ści ść ścią ści
um n = = = = =
ie n ia iu = iem iu
o n a u = em u/ie
e n a u = em u
ie p i/0 iom = iami iach
y p ów/0 om = ami ach
i p ów/0 om = ami ach
ek m ku/ka kowi =/ka kiem ku
iec m ca cowi/cu =/ca cem cu
aw m awia awiowi = awiem awiu
0 m u/a owi/u =/a em/iem ie/u after=bcdfghjklłmnprstwzżźćńśó
"""
_PERSONS = """
ka f ki ce kę ką ce
a f y/i ie ę ą ie
i m iego iemu iego im im
y m ego emu ego ym ym
ek m ka kowi ka kiem ku
iec m ca cowi ca cem cu
0 m a owi a em/iem ie/u after=bcdfghjklłmnprstwzżźćńś
"""


@cache
def _grammar() -> Grammar:
    return Grammar(
        read_patterns(_ADJECTIVES),
        read_patterns(_NOUNS),
        read_patterns(_PERSONS),
        links=frozenset({"i", "oraz", "lub"}),
        fixed=("biuro",),
    )


RULES = Inflection(forms=lambda text, kind: decline(_grammar(), text, kind))
