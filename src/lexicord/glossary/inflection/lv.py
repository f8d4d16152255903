"""Latvian: case forms of names; the head stands last, and persons change in every word."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from lexicord.glossary.inflection.endings import by_endings
from lexicord.glossary.inflection.rules import Inflection
from lexicord.glossary.inflection.slavic import read_patterns, word_forms

if TYPE_CHECKING:
    from lexicord.glossary.inflection.slavic import Pattern

_ENDINGS = """
ums m uma umam umu umu umā
nis m ņa nim ni ni nī
lis m ļa lim li li lī
dis m ža dim di di dī
tis m ša/ta tim ti ti tī
sis m ša sim si si sī
is m a/ja/ļa im i i ī
us m us um u u ū
šs m ša šam šu šu šā
ais m ā ajam o o ajā
s m a/s am/ij/ai u/i u/i ā/ī
š m ša šam šu šu šā
a f as ai u u ā
ā f ās ajai o o ajā
e f es ei i i ē
i p u iem us iem os
as p u ām as ām ās
es p u/ju ēm es ēm ēs
o m o o o o o
u m u u u u u
"""


@cache
def _patterns() -> tuple[Pattern, ...]:
    return read_patterns(_ENDINGS)


RULES = Inflection(
    forms=lambda text, _kind: by_endings(_patterns(), text, head_last=True),
    cut=4,
    within=lambda word: word_forms(_patterns(), word),
)
