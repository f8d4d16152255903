"""Czech: case forms of names."""

from __future__ import annotations

from functools import cache

from lexicord.glossary.inflection.rules import Inflection
from lexicord.glossary.inflection.slavic import Grammar, decline, read_patterns

_ADJECTIVES = """
á f é é ou ou é
é n ého ému = ým ém
ý m ého ému =/ého ým ém
í m ího ímu =/ího ím ím
é p ých ým = ými ých
"""
_NOUNS = """
ka f ky ce ku kou ce
ha f hy ze hu hou ze
a f y ě/e u ou ě/e
ice p ic icím = icemi icích
ce f ce ci ci cí ci
e f e i i í i
ost f osti osti ost ostí osti
í n í í = ím í
o n a u = em u/ě/e
y p 0/ů ám/ům = ami/y ách/ech
ek m ku/ka ku/kovi =/ka kem ku/kovi
ec m ce ci/covi =/ce cem ci/covi
0 m u/a u/ovi =/a em u/ě/e/ovi after=bcčdďfghjklmnňpqrřsštťvwxzž
"""
_PERSONS = """
ka f ky ce ku kou ce
a f y ě/e u ou ě/e
ý m ého ému ého ým ém
á f é é ou ou é
ek m ka kovi/ku ka kem kovi/ku
ec m ce covi/ci ce cem covi/ci
0 m a ovi/u a em ovi/u after=bcčdďfghjklmnňpqrřsštťvwxzž
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


RULES = Inflection(forms=lambda text, kind: decline(_grammar(), text, kind))
