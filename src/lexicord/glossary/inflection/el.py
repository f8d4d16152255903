"""Greek: case forms of names; adjectives and the head stand first."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from lexicord.glossary.inflection.endings import by_endings
from lexicord.glossary.inflection.rules import Inflection
from lexicord.glossary.inflection.slavic import read_patterns, word_forms

if TYPE_CHECKING:
    from lexicord.glossary.inflection.slavic import Pattern

_ENDINGS = """
μα n ματος/μάτων μα μα/ματα μα μα
ος m ου/ους/ων ο/ου ο/ε/ους ο ο
ός m ού/ών ό/ού ό/έ/ούς ό ό
ης m η/ών η η/ες/ή η η
ής m ή/ών ή ή/ές ή ή
ας m α/ων α α/ες α α
άς m ά ά ά ά ά
ού f ούς ού ού ού ού
η f ης/ων/εων/ας η/ην η/ην/ες/εις η/ην η
ή f ής/ών ή/ήν ή/ήν/ές ή ή
α f ας/ων/ών/ος α/αν α/αν/ες α α
ά f άς/ών ά ά/ές ά ά
ο n ου/ων ο ο/α ο ο
ό n ού/ών ό ό/ά ό ό
ι n ιού/ιών ι ι/ια ι ι
ί n ιού/ιών ί ί/ιά ί ί
"""


@cache
def _patterns() -> tuple[Pattern, ...]:
    return read_patterns(_ENDINGS)


RULES = Inflection(
    forms=lambda text, _kind: by_endings(_patterns(), text, head_last=False),
    cut=3,
    within=lambda word: word_forms(_patterns(), word),
)
