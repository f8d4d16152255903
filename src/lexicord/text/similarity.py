"""How alike two texts are, and which of many is the most alike."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from math import ceil
from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz.distance import Indel
from rapidfuzz.process import extractOne

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


_SLACK = 1e-4
"""What the rounding of fractions may come to: a bound is never drawn tighter than the score."""


class Likeness(NamedTuple):
    """The place of a candidate and how alike it is, from 0 to 1."""

    place: int
    score: float


def similarity(a: str, b: str) -> float:
    """Return 1 for equal texts and 0 for texts that share nothing.

    The measure is one minus the insertions and deletions that turn one into the other, by the
    length of both together: twice their longest common subsequence over that length.
    """
    return Indel.normalized_similarity(a, b)


class Candidates:
    """Texts to compare with, sorted by length once.

    A text that is much shorter or longer cannot be alike enough, so that only those of a
    length within reach are looked at.
    """

    def __init__(self, texts: Iterable[str]) -> None:
        """Keep the places of the texts; results refer to them."""
        ordered = sorted(enumerate(texts), key=lambda item: len(item[1]))
        self._places = [place for place, _ in ordered]
        self._texts = [text for _, text in ordered]
        self._lengths = [len(text) for text in self._texts]

    def best(self, query: str, threshold: float) -> Likeness | None:
        """Return the candidate most alike, at least ``threshold``.

        Of several that are equally alike the shortest counts, and the first of those.
        """
        nearest, farthest = _lengths_within_reach(len(query), threshold)
        first = bisect_left(self._lengths, nearest)
        last = bisect_right(self._lengths, farthest)
        found = extractOne(
            query,
            self._texts[first:last],
            scorer=Indel.normalized_similarity,
            score_cutoff=max(threshold - _SLACK, 0.0),
        )
        if found is None or found[1] < threshold:
            return None
        return Likeness(self._places[first + found[2]], found[1])


def best_match(query: str, candidates: Sequence[str], threshold: float) -> Likeness | None:
    """Return the candidate most alike to ``query``, at least ``threshold``; None where none is.

    Build ``Candidates`` once where many queries meet the same texts.
    """
    return Candidates(candidates).best(query, threshold)


def _lengths_within_reach(length: int, threshold: float) -> tuple[int, float]:
    """Return the shortest and longest text that can reach the threshold.

    The common part is at most the shorter text, so similarity is at most
    ``2 * shorter / (shorter + longer)``.
    """
    if threshold <= 0:
        return 0, float("inf")
    ratio = threshold / (2 - threshold)
    return ceil(length * ratio - _SLACK), length / ratio + _SLACK
