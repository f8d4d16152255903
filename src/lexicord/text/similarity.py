"""How alike two texts are, and which of many are the most alike."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from itertools import compress
from math import ceil
from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz.distance import Indel
from rapidfuzz.process import extract, extractOne

from lexicord.text.letters import LONGEST, SharedLetters

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence


_SLACK = 1e-4
"""What the rounding of fractions may come to: a bound is never drawn tighter than the score."""

_SHELF = 1024
"""Texts that are looked at together; of about the same length, as all are sorted by it."""

_OFTEN = 8
"""After so many searches of a shelf, counting its letters has paid for itself."""


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

    A text that is much shorter or longer cannot be alike enough, nor can one that has too few
    letters in common: only the others are compared, the nearest in length first, and the best
    so far is what the rest must reach.
    """

    def __init__(self, texts: Iterable[str]) -> None:
        """Keep the places of the texts; results refer to them."""
        ordered = sorted(enumerate(texts), key=lambda item: len(item[1]))
        self._shelves = [
            _Shelf(ordered[start : start + _SHELF]) for start in range(0, len(ordered), _SHELF)
        ]

    def best(self, query: str, threshold: float) -> Likeness | None:
        """Return the candidate most alike, at least ``threshold``.

        Of several that are equally alike the shortest counts, and the first of those.
        """
        found = self.closest(query, threshold)
        return found[0] if found else None

    def closest(self, query: str, threshold: float) -> list[Likeness]:
        """Return every candidate that is as alike as the best one, at least ``threshold``.

        The shortest come first, and of one length those that were given first.
        """
        letters = Counter(query) if len(query) <= LONGEST else None
        bar = threshold
        best: list[tuple[float, _Likely]] = []
        for shelf in self._near(len(query), bar):
            likely = shelf.likely(len(query), letters, bar)
            if likely.texts and (score := _best(query, likely.texts, bar)) >= bar:
                bar = score
                best.append((bar, likely))
        hits = [hit for score, likely in best if score == bar for hit in _all(query, likely, bar)]
        return [hit for _, hit in sorted(hits)]

    def _near(self, length: int, bar: float) -> list[_Shelf]:
        """Return the shelves whose texts are not all too short or too long, the likeliest first."""
        shortest, longest = _lengths_within_reach(length, bar)
        near = [shelf for shelf in self._shelves if shelf.reaches(shortest, longest)]
        return sorted(near, key=lambda shelf: shelf.apart(length))


class _Likely(NamedTuple):
    """Texts that may be alike enough, and their places among the candidates."""

    texts: Sequence[str]
    places: Sequence[int]


_NONE = _Likely((), ())


class _Shelf:
    """Candidates of about one length."""

    def __init__(self, texts: Sequence[tuple[int, str]]) -> None:
        self._held = _Likely([text for _, text in texts], [place for place, _ in texts])
        self._lengths = [len(text) for _, text in texts]
        self._shortest, self._longest = self._lengths[0], self._lengths[-1]
        self._shared = SharedLetters(self._held.texts)
        self._searches = 0

    def reaches(self, shortest: int, longest: float) -> bool:
        """Say whether a text here is neither shorter nor longer."""
        return self._longest >= shortest and self._shortest <= longest

    def apart(self, length: int) -> tuple[int, int]:
        """Return by how much the nearest in length differs, and twice how much the middle does."""
        nearest = max(self._shortest - length, length - self._longest, 0)
        return nearest, abs(self._shortest + self._longest - 2 * length)

    def likely(self, length: int, letters: Mapping[str, int] | None, bar: float) -> _Likely:
        """Return the texts that can reach ``bar``."""
        nearest, farthest = _lengths_within_reach(length, bar)
        first = bisect_left(self._lengths, nearest)
        last = bisect_right(self._lengths, farthest, first)
        if first == last:
            return _NONE
        self._searches += 1
        if letters is None or self._searches < _OFTEN:
            return _Likely(self._held.texts[first:last], self._held.places[first:last])
        needed = ceil(bar * (length + self._lengths[first]) / 2 - _SLACK)
        passed = self._shared.at_least(letters, max(needed, 0))[first:last]
        if not passed.strip(b"\0"):
            return _NONE
        texts, places = self._held.texts[first:last], self._held.places[first:last]
        return _Likely(list(compress(texts, passed)), list(compress(places, passed)))


def best_match(query: str, candidates: Sequence[str], threshold: float) -> Likeness | None:
    """Return the candidate most alike to ``query``, at least ``threshold``; None where none is.

    Build ``Candidates`` once where many queries meet the same texts.
    """
    return Candidates(candidates).best(query, threshold)


def _cutoff(bar: float) -> float:
    return max(bar - _SLACK, 0.0)


def _best(query: str, texts: Sequence[str], bar: float) -> float:
    """Return the score of the text most alike, 0 where none reaches the bar."""
    scorer = Indel.normalized_similarity
    found = extractOne(query, texts, scorer=scorer, score_cutoff=_cutoff(bar))
    return found[1] if found else 0.0


def _all(query: str, likely: _Likely, bar: float) -> Iterator[tuple[tuple[int, int], Likeness]]:
    """Yield what reaches the bar, each behind what it is sorted by."""
    scorer = Indel.normalized_similarity
    hits = extract(query, likely.texts, scorer=scorer, score_cutoff=_cutoff(bar), limit=None)
    for text, score, number in hits:
        if score >= bar:
            place = likely.places[number]
            yield (len(text), place), Likeness(place, score)


def _lengths_within_reach(length: int, threshold: float) -> tuple[int, float]:
    """Return the shortest and longest text that can reach the threshold.

    The common part is at most the shorter text, so similarity is at most
    ``2 * shorter / (shorter + longer)``.
    """
    if threshold <= 0:
        return 0, float("inf")
    ratio = threshold / (2 - threshold)
    return ceil(length * ratio - _SLACK), length / ratio + _SLACK
