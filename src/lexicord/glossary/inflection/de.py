"""German: endings of adjectives, genitives of nouns and of names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lexicord.glossary.inflection.rules import Inflection, is_common

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lexicord.glossary.inflection.rules import Tagged

_ADJECTIVE = re.compile(r"[A-ZÄÖÜa-zäöüß-]{3,}?(e|er|es|en)")
_ENDINGS = ("e", "en", "er", "es", "em")
_NOUN_ENDINGS = ("s", "es", "e", "en", "n")
_LINKS = frozenset({"und", "oder"})
_PLACED = frozenset({"person", "styled_name", "place"})
# Feminine nouns and plurals: nothing is added to them in the singular or in any case.
_UNCHANGED = re.compile(".*(?:ung|ei|heit|keit|schaft|ik|ion|tät|ie|ur|en|armee)")
_NOT_ADJECTIVES = ("ei", "tee", "ister", "rat")
_MOST_ADJECTIVES = 4


def _forms(text: str, kind: str) -> Iterator[Tagged]:
    words = text.split(" ")
    head = _head(words)
    yield from _with_adjectives(words, head)
    if kind in _PLACED and words[-1][-1:].isalpha():
        yield "gen", f"{text}{_genitive(words[-1])}"
    if kind != "person" and _takes_endings(words[head]):
        for changed in _nouns(words, head):
            yield "noun", " ".join(changed)
            yield from _with_adjectives(changed, head)
    if is_common(text, kind) and len(words) == 1:
        yield "pl", f"{text}en"


def _with_adjectives(words: Sequence[str], head: int) -> Iterator[Tagged]:
    for ending in _ENDINGS if head else ():
        yield f"adj.{ending}", " ".join(_agreeing(words, head, ending))


def _head(words: Sequence[str]) -> int:
    """Return the place of the first noun: how many adjectives stand before it."""
    head = 0
    while head < min(len(words) - 1, _MOST_ADJECTIVES):
        word = words[head]
        if word not in _LINKS and not _is_adjective(word, words[head + 1]):
            break
        head += 1
    return head


def _is_adjective(word: str, following: str) -> bool:
    """Say whether a word is an adjective, by its ending and by what comes behind it."""
    if word.endswith(_NOT_ADJECTIVES) or not _ADJECTIVE.fullmatch(word):
        return False
    return following[0].isupper() or following in _LINKS or bool(_ADJECTIVE.fullmatch(following))


def _agreeing(words: Sequence[str], head: int, ending: str) -> list[str]:
    return [
        re.sub("(?:e|er|es|en)$", ending, word) if place < head and word not in _LINKS else word
        for place, word in enumerate(words)
    ]


def _takes_endings(word: str) -> bool:
    return word.isalpha() and not word.isupper() and not _UNCHANGED.fullmatch(word)


def _nouns(words: Sequence[str], head: int) -> Iterator[list[str]]:
    for ending in _NOUN_ENDINGS:
        yield [*words[:head], words[head] + ending, *words[head + 1 :]]


def _genitive(word: str) -> str:
    return "'" if word[-1] in "sßxz" else "s"


def _within(word: str) -> Iterator[str]:
    """Yield the adjective and the noun in all their forms."""
    for ending in (*_ENDINGS, *_NOUN_ENDINGS):
        yield re.sub("(?:e|er|es|en)$", ending, word)
        yield word + ending


RULES = Inflection(forms=_forms, tails="'s|'", cut=2, within=_within)
