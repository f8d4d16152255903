"""Declension of Slavic names: adjectives and the head noun change, what they govern stays.

In ``Трудовая партия Кореи`` the first two words decline together and ``Кореи`` is a genitive
in every case. A grammar is data: endings of the plain form with their other cases.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lexicord.glossary.inflection.rules import Tagged

CASES = ("gen", "dat", "acc", "ins", "loc")
_PERSONS = frozenset({"person"})
_STYLED = frozenset({"styled_name"})
_MOST_ADJECTIVES = 4
_NUMBER = re.compile(r"[0-9IVXL]+(?:-\w{1,3})?\.?")


@dataclass(frozen=True, slots=True)
class Pattern:
    """One ending of the plain form and the endings of `CASES`; ``/`` parts alternatives.

    ``gender`` is ``m``, ``f``, ``n`` or ``p`` (plural) and joins adjectives to their noun.
    ``after`` restricts the pattern to stems that end in one of its letters.
    """

    ending: str
    gender: str
    cases: str
    after: str = ""

    def forms(self, word: str) -> dict[str, tuple[str, ...]] | None:
        """Return the forms of ``word`` by case, None where the pattern does not fit."""
        stem = word.removesuffix(self.ending)
        if not word.endswith(self.ending) or not stem or not stem[-1].isalpha():
            return None
        if self.after and stem[-1].lower() not in self.after:
            return None
        return {
            case: tuple(_joined(stem, word, ending) for ending in endings.split("/"))
            for case, endings in zip(CASES, self.cases.split(), strict=True)
        }


def _joined(stem: str, word: str, ending: str) -> str:
    """``=`` is the plain form; each ``<`` takes one more letter off the stem."""
    if ending == "=":
        return word
    taken = len(ending) - len(ending.lstrip("<"))
    return stem[: len(stem) - taken] + ending.lstrip("<").replace("0", "")


@dataclass(frozen=True, slots=True)
class Grammar:
    """The declensions of one language; the first pattern that fits a word counts.

    ``links`` are the words that may stand between adjectives (``и``), ``fixed`` the endings of
    nouns that never change.
    """

    adjectives: tuple[Pattern, ...]
    nouns: tuple[Pattern, ...]
    persons: tuple[Pattern, ...]
    links: frozenset[str] = frozenset()
    fixed: tuple[str, ...] = ()


def read_patterns(table: str) -> tuple[Pattern, ...]:
    """Read patterns, one a line: ending, gender, five cases, and ``after=letters``."""
    patterns = []
    for line in table.strip().splitlines():
        ending, gender, *rest = line.split()
        after = rest.pop().removeprefix("after=") if rest[-1].startswith("after=") else ""
        patterns.append(Pattern(ending.replace("0", ""), gender, " ".join(rest), after))
    return tuple(patterns)


def all_endings(grammar: Grammar) -> frozenset[str]:
    """Return every ending of the adjectives and nouns of a language."""
    patterns = (*grammar.adjectives, *grammar.nouns)
    cases = (ending for each in patterns for ending in re.split("[/ ]", each.cases))
    return frozenset(each.strip("=<").replace("0", "") for each in cases) | {
        each.ending for each in patterns
    }


def every_form(grammar: Grammar, word: str) -> Iterator[str]:
    """Yield every form that a word of a name may take, whatever stands beside it."""
    patterns = (*grammar.adjectives, *grammar.nouns, *grammar.persons)
    for part in {word, word.strip(",")}:
        yield from word_forms(patterns, part)
    first, hyphen, last = word.rpartition("-")
    for one in word_forms(patterns, first) if hyphen else ():
        yield from (f"{one}-{other}" for other in word_forms(patterns, last))


def word_forms(patterns: Sequence[Pattern], word: str) -> Iterator[str]:
    """Yield every form that some pattern gives a word, of whatever gender."""
    for pattern in patterns:
        forms = pattern.forms(word) or {}
        yield from (form for alike in forms.values() for form in alike)


def decline(grammar: Grammar, text: str, kind: str) -> Iterator[Tagged]:
    """Yield the case forms of a name."""
    words = re.split(r"(\s+)", text)
    changing = _changing(grammar, words[::2], kind)
    for case in CASES if changing else ():
        for choice in range(max(len(forms[case]) for forms in changing.values())):
            shown = list(words)
            for place, forms in changing.items():
                shown[place * 2] = forms[case][min(choice, len(forms[case]) - 1)]
            yield case, "".join(shown)


def _changing(
    grammar: Grammar, words: Sequence[str], kind: str
) -> dict[int, dict[str, tuple[str, ...]]]:
    """Return which words change, by their place, and their forms."""
    if kind in _PERSONS:
        return _person(grammar, words, 0)
    phrase = _phrase(grammar, words)
    if kind == "term" and len(words) == 1 and words[0].istitle():
        return _merged(phrase, _person(grammar, words, 0))
    if kind in _STYLED and phrase and len(words) - max(phrase) > 2:
        phrase |= _person(grammar, words, max(phrase) + 1)
    return phrase


def _merged(
    one: dict[int, dict[str, tuple[str, ...]]], other: dict[int, dict[str, tuple[str, ...]]]
) -> dict[int, dict[str, tuple[str, ...]]]:
    """Put the forms of two readings together: a name may be a noun or somebody's name."""
    return {
        place: {
            case: (*one.get(place, {}).get(case, ()), *other.get(place, {}).get(case, ()))
            for case in CASES
        }
        for place in {**one, **other}
    }


def _person(
    grammar: Grammar, words: Sequence[str], first: int
) -> dict[int, dict[str, tuple[str, ...]]]:
    """Names of three short words are Korean or Chinese and change at their end alone."""
    places = range(first, len(words))
    eastern = len(places) == 3 and all(len(words[place]) <= 5 for place in places)
    found = {place: _by(grammar.persons, words[place], "*") for place in places[2 * eastern :]}
    return {place: forms for place, forms in found.items() if forms}


def _phrase(grammar: Grammar, words: Sequence[str]) -> dict[int, dict[str, tuple[str, ...]]]:
    """Return the adjectives at the start and the noun they belong to.

    The longest row of adjectives counts that agrees with the word behind it.
    """
    places = [
        place
        for place, word in enumerate(words)
        if word not in grammar.links and not _NUMBER.fullmatch(word)
    ]
    for count in range(min(len(places) - 1, _MOST_ADJECTIVES), -1, -1):
        found = _agreed(grammar, [(place, words[place]) for place in places[: count + 1]])
        if found:
            return found
    return {}


def _agreed(
    grammar: Grammar, phrase: Sequence[tuple[int, str]]
) -> dict[int, dict[str, tuple[str, ...]]]:
    """Return the forms of adjectives and their noun, nothing where they are not that."""
    *adjectives, (place, noun) = phrase
    if _is_fixed(grammar, noun):
        return {}
    if not adjectives:
        return _alone(grammar, place, noun)
    for gender in "mfnp":
        rows = {at: _by(grammar.adjectives, word.strip(","), gender) for at, word in adjectives}
        head = _head(grammar, noun, gender)
        agreed = {at: forms for at, forms in rows.items() if forms}
        if head and len(agreed) == len(rows):
            return {**agreed, place: head}
    return {}


def _alone(grammar: Grammar, place: int, noun: str) -> dict[int, dict[str, tuple[str, ...]]]:
    """Return the forms of a noun that no adjective gives a gender: those of all genders."""
    found = [forms for forms in (_head(grammar, noun, gender) for gender in "mfnp") if forms]
    merged = {
        case: tuple(dict.fromkeys(form for forms in found for form in forms[case]))
        for case in CASES
    }
    return {place: merged} if found else {}


def _head(grammar: Grammar, word: str, gender: str) -> dict[str, tuple[str, ...]] | None:
    """Return the forms of a noun; of two nouns with a hyphen both or the last one change."""
    found = _by(grammar.nouns, word, gender)
    first, hyphen, last = word.rpartition("-")
    leading = _by(grammar.nouns, first, gender) if hyphen and last.islower() else None
    tail = _by(grammar.nouns, last, gender) if leading else None
    if not found or not leading or not tail:
        return found
    return {case: (f"{leading[case][0]}-{tail[case][0]}", *found[case]) for case in CASES}


def _is_fixed(grammar: Grammar, word: str) -> bool:
    return word.endswith(grammar.fixed) or (len(word) > 1 and word.isupper())


@cache
def _by(patterns: tuple[Pattern, ...], word: str, gender: str) -> dict[str, tuple[str, ...]] | None:
    """Return the forms by the first pattern that fits; ``*`` takes any gender."""
    for pattern in patterns:
        forms = pattern.forms(word)
        if forms is not None and gender in {"*", pattern.gender}:
            return forms
    return None
