"""Declension by the endings of words, for languages where the order tells what changes.

A table is data, as in `lexicord.glossary.inflection.slavic`: an ending of the plain form, its
gender, and its five cases. The head of a name stands at its end (Latvian ``Korejas Darba
partija``) or at its start (Greek ``Εργατικό Κόμμα Κορέας``); the words around it that agree with
it change with it, and nobody can tell how many do. So one word changes, or two, or all of them:
forms that no one writes are no other names.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.glossary.inflection.slavic import CASES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lexicord.glossary.inflection.rules import Tagged
    from lexicord.glossary.inflection.slavic import Pattern

_Rows = dict[int, dict[str, tuple[str, ...]]]


def by_endings(patterns: Sequence[Pattern], text: str, *, head_last: bool) -> Iterator[Tagged]:
    """Yield the forms of a name whose head is its last or its first word."""
    words = text.split(" ")
    places = range(len(words) - 1, -1, -1) if head_last else range(len(words))
    rows: _Rows = {}
    gender = ""
    for place in places:
        found = _by(patterns, words[place], gender)
        if found is None:
            return
        gender, rows[place] = found
        yield from _forms(words, rows)


def _by(
    patterns: Sequence[Pattern], word: str, gender: str
) -> tuple[str, dict[str, tuple[str, ...]]] | None:
    """Return the gender and the forms of a word, None where none agrees with ``gender``."""
    if not word.isalpha() or (len(word) > 1 and word.isupper()):
        return None
    for pattern in patterns:
        forms = pattern.forms(word)
        if forms is not None and gender in {"", pattern.gender}:
            return pattern.gender, forms
    return None


def _forms(words: Sequence[str], rows: _Rows) -> Iterator[Tagged]:
    for case in CASES:
        for choice in range(max(len(forms[case]) for forms in rows.values())):
            shown = list(words)
            for place, forms in rows.items():
                shown[place] = forms[case][min(choice, len(forms[case]) - 1)]
            yield case, " ".join(shown)
