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
        return Nearness(frozenset(), _within(words, whole=language.spaced))
    parts = {_longest(word): word for word in (*words.eras, *words.months)}
    heads = frozenset(part[:_HEAD] for part in parts if len(part) > _SHORT)
    return Nearness(heads, _beside([word for part, word in parts.items() if len(part) <= _SHORT]))


def _within(words: Words, *, whole: bool) -> re.Pattern[str]:
    """Compile what finds the words inside of others; months end with a word where ``whole``."""
    end = r"(?![^\W\d_])" if whole else ""
    return re.compile(f"{alternatives(cores(words.eras))}|{alternatives(words.months)}{end}")


def _beside(short: list[str]) -> re.Pattern[str] | None:
    """Compile what finds very short words: those without a dot only right beside a figure."""
    dotted = alternatives(word for word in short if "." in word)
    tight = alternatives(word for word in short if "." not in word)
    return re.compile(rf"{dotted}|{tight}(?= ?\d)|\d ?{tight}") if short else None


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
