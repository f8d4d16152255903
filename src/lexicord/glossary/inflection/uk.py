"""Ukrainian: case forms of names."""

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
а f ої ій у ою ій
я f ьої ій ю ьою ій
е n ого ому = им ому/ім
є n ього ьому = ім ьому
ий m ого ому =/ого им ому/ім
ій m ього ьому =/ього ім ьому
і p их им =/их ими их
"""
_NOUNS = """
їв m єва єву =/єва євом єві
ів m ова/іва ову/іву =/ова/іва овом/івом ові/іві
ія f ії ії ію ією ії
ка f ки ці ку кою ці
га f ги зі гу гою зі
а f и і у ою і
я f і і ю ею і
ість f ості ості ість істю ості
ь m я ю =/я ем і
ня n ня ню = ням ні
ття n ття ттю = ттям тті
о n а у = ом і
е n я ю = ем і
ії p ій іям =/ій іями іях
и p ів/0 ам =/ів/0 ами ах
і p ів/ей/0 ам/ям =/ів/0 ами/ями ах/ях
ець m ця цю/цеві =/ця цем ці
0 m у/а у/ові =/а ом і/у/ові after=бвгґдзклмнпрстфхжшчщц
"""
_PERSONS = """
ія f ії ії ію ією ії
а f и і у ою і
я f і і ю ею і
ий m ого ому ого им ому/ім
й m я ю/єві я єм ї/єві
ь m я ю/еві я ем і/еві
0 m а у/ові а ом і/ові after=бвгґдзклмнпрстфхжшчщц
"""


@cache
def _grammar() -> Grammar:
    return Grammar(
        read_patterns(_ADJECTIVES),
        read_patterns(_NOUNS),
        read_patterns(_PERSONS),
        links=frozenset({"і", "й", "та", "або"}),
        fixed=("бюро", "чучхе"),
    )


@cache
def _endings() -> frozenset[str]:
    return all_endings(_grammar())


RULES = Inflection(
    forms=lambda text, kind: decline(_grammar(), text, kind),
    endings=_endings,
    cut=4,
    within=lambda word: every_form(_grammar(), word),
)
