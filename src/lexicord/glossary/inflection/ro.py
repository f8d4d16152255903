"""Romanian: the articles and genitives of names; the head stands first."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from lexicord.glossary.inflection.endings import by_endings
from lexicord.glossary.inflection.rules import Inflection
from lexicord.glossary.inflection.slavic import read_patterns, word_forms

if TYPE_CHECKING:
    from lexicord.glossary.inflection.slavic import Pattern

_ENDINGS = """
eană f ene/enei ene/enei eana eana eana
ul m ului ului ul/0 ul ul
ele p elor elor ele/e ele ele
le p lor lor le le le
ea f ei/elei ei ea ea ea
ia f iei iei ia/ie ia ia
a f ei/ii/i ei/ii/i a/ă a a
ă f e/ei/a e/ei a a a
ie f iei/ii iei/ii ia ia ia
e f ei/ii/elui ei/ii/elui ea/ele e e
u m ului ului ul/ului u u
0 m ului/i ului/ilor ul/i ul/ii ul after=bcdfghjklmnprsștțvxz
"""


@cache
def _patterns() -> tuple[Pattern, ...]:
    return read_patterns(_ENDINGS)


RULES = Inflection(
    forms=lambda text, _kind: by_endings(_patterns(), text, head_last=False),
    cut=3,
    within=lambda word: word_forms(_patterns(), word),
)
