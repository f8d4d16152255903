"""Lithuanian: case forms of names; the head stands last, and persons change in every word."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from lexicord.glossary.inflection.endings import by_endings
from lexicord.glossary.inflection.rules import Inflection
from lexicord.glossary.inflection.slavic import read_patterns, word_forms

if TYPE_CHECKING:
    from lexicord.glossary.inflection.slavic import Pattern

_ENDINGS = """
tis m čio/ties čiui/čiai tį čiu/timi tyje
dis m džio/dies džiui/džiai dį džiu/dimi dyje
ius m iaus iui ių iumi iuje
us m aus ui ų umi uje
ias m io iui ią iu yje/ije
jas m jo jui ją ju juje
as m o ui ą u e
ys m io iui į iu yje
is m io/ies iui/iai į iu/imi yje
ė f ės ei ę e ėje
ia f ios iai ią ia ioje
a f os ai ą a oje
ai p ų ams us ais uose
iai p ių iams ius iais iuose
os p ų oms as omis ose
ės p ių ėms es ėmis ėse
"""


@cache
def _patterns() -> tuple[Pattern, ...]:
    return read_patterns(_ENDINGS)


RULES = Inflection(
    forms=lambda text, _kind: by_endings(_patterns(), text, head_last=True),
    cut=3,
    within=lambda word: word_forms(_patterns(), word),
)
