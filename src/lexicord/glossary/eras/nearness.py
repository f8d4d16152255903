"""Whether a word of dates stands near a number: asked of most numbers, so it must cost little."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lexicord.glossary.eras.tries import alternatives

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lexicord.glossary.eras.language import DateLanguage

REACH = 32
"""No number of a date is further from a word of it than this, unless its figures tell."""

_HEAD = 4
_SHORT = 2
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Words:
    """The folded words of the dates of a language.

    ``eras`` stand near any number of a date that has no month, ``months`` near any other;
    one of ``beside`` stands in every date with a number in words.
    """

    eras: tuple[str, ...]
    months: tuple[str, ...]
    beside: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Nearness:
    """The words that are looked for near numbers, folded and in lower case.

    ``heads`` are their first letters, by which whole words of a text are told; ``parts`` finds
    words that others may be written together with, and very short ones right beside a figure.
    """

    heads: frozenset[str]
    parts: re.Pattern[str] | None

    def holds(self, lowered: str, start: int, end: int) -> bool:
        """Say whether a word may stand near the number from ``start`` to ``end``."""
        low, high = max(0, start - REACH), end + REACH
        if self.parts is not None and self.parts.search(lowered, low, high):
            return True
        words = _WORD.findall(lowered, low, high)
        return not self.heads.isdisjoint([word[:_HEAD] for word in words])


def nearness(language: DateLanguage, words: Words) -> Nearness:
    """Return what to look for near the numbers of a language."""
    if not language.spaced or language.left_open:
        months = alternatives(words.months) + (r"(?![^\W\d_])" if language.spaced else "")
        return Nearness(frozenset(), re.compile(f"{alternatives(cores(words.eras))}|{months}"))
    parts = {part: word for word in (*words.eras, *words.months) for part in [_longest(word)]}
    heads = {part[:_HEAD] for part in parts if len(part) > _SHORT}
    short = [word for part, word in parts.items() if len(part) <= _SHORT]
    dotted, tight = (alternatives(w for w in short if ("." in w) is dots) for dots in (True, False))
    pattern = re.compile(rf"{dotted}|{tight}(?= ?\d)|\d ?{tight}") if short else None
    return Nearness(frozenset(heads), pattern)


def _longest(phrase: str) -> str:
    words: list[str] = _WORD.findall(phrase)
    return max(words, key=len)


def cores(words: Iterable[str]) -> tuple[str, ...]:
    """Return the longest part of each phrase; parts that hold another part are not needed."""
    parts = {max(re.split(r"[^\w.]+", word), key=len) for word in words}
    kept: list[str] = []
    for part in sorted(parts, key=lambda part: (len(part), part)):
        if not any(shorter in part for shorter in kept):
            kept.append(part)
    return tuple(kept)
