"""Common terms in forms that no paradigm gave: words that differ in their endings alone.

Asked only where a term is missing, and only about common terms: a glossary often lists them in
a form of a text (``kontextových modelů``) from which no other form can be made. Names are never
compared so: their endings tell one from another (``Jan`` and ``Jana``).
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from lexicord.glossary.hit import FULL
from lexicord.glossary.inflection.registry import inflection
from lexicord.glossary.inflection.rules import is_common
from lexicord.glossary.view import view

if TYPE_CHECKING:
    from lexicord.glossary.hit import TermHit
    from lexicord.glossary.question import Question

_SHORTEST = 3


def has_other_form(question: Question, asking: TermHit) -> bool:
    """Say whether the target has a common term in another grammatical form.

    What is written small in the source is common, however the glossary begins its rendering.
    """
    concept, locale = asking.concept, question.target_locale
    small = concept.kind == "term" and asking.rendering.text.islower()
    endings = inflection(locale.language).endings()
    terms = [
        view(rendering.text, locale).key
        for rendering in concept.in_locale(locale)
        if rendering.standing in FULL and (small or is_common(rendering.text, concept.kind))
    ]
    if not endings or not terms:
        return False
    words = _words(view(question.target, locale).key)
    return any(_stands(_words(term), words, endings) for term in terms)


def _words(key: str) -> list[str]:
    return _pattern().findall(key)


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(r"\w+")


def _stands(term: list[str], words: list[str], endings: frozenset[str]) -> bool:
    return any(
        all(
            same_but_ending(own, word, endings)
            for own, word in zip(term, words[at : at + len(term)], strict=True)
        )
        for at in range(len(words) - len(term) + 1)
    )


def same_but_ending(one: str, other: str, endings: frozenset[str]) -> bool:
    """Say whether two words are one stem with two endings of the language.

    The stem has at least three letters and at least half of the longer word.
    """
    if one == other:
        return True
    shared = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        shared += 1
    least = max(_SHORTEST, max(len(one), len(other)) / 2)
    return any(
        one[cut:] in endings and other[cut:] in endings
        for cut in range(shared, 0, -1)
        if cut >= least
    )
