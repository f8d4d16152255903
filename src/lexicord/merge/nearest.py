"""The old entry whose source is most alike to a new one, found without comparing all pairs.

What stands nearby and the words that they share name a few likely ones; the best of these is a
bar that the others must pass. Everything that can pass it is compared: the choice is exact.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from lexicord.domain.catalog import State
from lexicord.merge.numbers import numbers_in
from lexicord.text.similarity import Candidates, Likeness, similarity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from lexicord.domain.catalog import Entry
    from lexicord.domain.unit import UnitKey

_WORD = re.compile(r"\w+")
_GOOD = 0.8
"""A neighbour that is so alike is bar enough: no likely ones are looked for by their words."""

_PLACES = 150
"""Rare words are asked first; after so many places the rest adds little."""

_COMPARED = 6
"""So many likely ones are compared."""


class Nearest(NamedTuple):
    """An old entry and how alike its source is, from 0 to 1."""

    entry: Entry
    score: float


class Memory:
    """The translated entries of an old catalogue, ready to be searched by their sources."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        """Index the entries that hold a translation; the header is none of them."""
        self._groups: dict[str, list[Entry]] = defaultdict(list)
        for entry in entries:
            if entry.source and any(entry.translations):
                self._groups[entry.source].append(entry)
        self._sources = tuple(self._groups)
        self._places = {source: place for place, source in enumerate(self._sources)}
        self._candidates = Candidates(self._sources)

    def exact(self, source: str) -> Sequence[Entry]:
        """Return the entries with this very source, whatever their context."""
        return self._groups.get(source, ())

    def nearest(
        self, new: Entry, threshold: float, *, near: Entry | None, used: set[UnitKey]
    ) -> Nearest | None:
        """Return the most alike entry, at least ``threshold``; None where none is.

        Of entries equally alike the better one is taken: same context, same numbers, still
        unused, finished, nearest to ``near``: the old entry that the unit before was made from.
        """
        beside = None if near is None else self._places.get(near.source)
        found = self._most_alike(new.source, threshold, beside)
        if not found:
            return None
        ties = ((old, each) for each in found for old in self._groups[self._sources[each.place]])
        old, likeness = min(
            ties, key=lambda tie: (*_reluctance(tie[0], new, used), _apart(tie[1].place, beside))
        )
        return Nearest(old, likeness.score)

    def _most_alike(self, source: str, threshold: float, beside: int | None) -> list[Likeness]:
        """Return all that are as alike as the best one, at least ``threshold``.

        A few likely ones set the bar; then everything that can reach it is compared.
        """
        bar = self._best(source, _neighbours(beside, len(self._sources)))
        if bar < _GOOD:
            bar = max(bar, self._best(source, self._sharing_words(source)))
        return self._candidates.closest(source, max(threshold, bar))

    def _best(self, source: str, places: Iterable[int]) -> float:
        return max((similarity(source, self._sources[place]) for place in places), default=0.0)

    def _sharing_words(self, source: str) -> list[int]:
        """Return a few places that share the most rare words."""
        shared: Counter[int] = Counter()
        seen = 0
        for places in sorted(self._occurrences(source), key=len):
            shared.update(places)
            seen += len(places)
            if seen > _PLACES:
                break
        return sorted(shared, key=shared.__getitem__, reverse=True)[:_COMPARED]

    @cached_property
    def _words(self) -> dict[str, list[int]]:
        """The places of each word, looked up only where the neighbours are no help."""
        return _places_of_words(self._sources)

    def _occurrences(self, source: str) -> Iterator[list[int]]:
        for word in dict.fromkeys(_WORD.findall(source)):
            if word in self._words:
                yield self._words[word]


def _places_of_words(sources: Iterable[str]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = defaultdict(list)
    for place, source in enumerate(sources):
        for word in set(_WORD.findall(source)):
            found[word].append(place)
    return found


def _neighbours(place: int | None, count: int) -> list[int]:
    if place is None:
        return []
    return [each for each in (place - 1, place + 1) if 0 <= each < count]


def _apart(place: int, beside: int | None) -> tuple[int, int]:
    """Return how far a place is from behind another; of two equally far the first counts."""
    return (0 if beside is None else abs(place - beside - 1), place)


def _reluctance(old: Entry, new: Entry, used: set[UnitKey]) -> tuple[bool, ...]:
    return (
        old.context != new.context,
        (old.plural is None) != (new.plural is None),
        numbers_in(old.source) != numbers_in(new.source),
        old.key in used,
        old.state is not State.TRANSLATED,
        old.obsolete,
    )
