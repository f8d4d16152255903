"""The old entry whose source is most alike to a new one, found without comparing all pairs.

The words that they share name a few likely ones; the best of these is a bar that the others
must pass, and a higher bar narrows the lengths that the full search has to look at.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, NamedTuple

from lexicord.domain.catalog import State
from lexicord.merge.numbers import numbers_in
from lexicord.text.similarity import Candidates, Likeness, similarity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from lexicord.domain.catalog import Entry
    from lexicord.domain.unit import UnitKey

_WORD = re.compile(r"\w+")
_LEVEL = 1e-9
# A long text of which an old one shares rare words and is alike to this degree is the one meant;
# the degree is lower where more words were asked. Short texts are always compared with the rest.
_LONG = 80


class _Effort(NamedTuple):
    """Rare words are asked first; after so many places the rest adds little.

    So many texts are compared; one that is ``sure`` ends the search.
    """

    places: int
    compared: int
    sure: float


_SHORT_TEXT = (_Effort(150, 6, 1.1),)
_LONG_TEXT = (_Effort(150, 6, 0.9), _Effort(2000, 64, 0.8))
# Then the texts nearest in length are compared, up to so many letters: smaller catalogues are
# searched whole. What shares no words is alike by accident, and that among texts of one length.
_LETTERS = 800_000


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
        self._words = _places_of_words(self._sources)

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
        """Return all that are as alike as the best one, at least ``threshold``."""
        likely: Iterable[int] = _neighbours(beside, len(self._sources))
        seeds: list[Likeness] = []
        for effort in _efforts(source):
            seeds = self._seeds(source, effort, likely)
            if any(each.score >= max(effort.sure, threshold) for each in seeds):
                return seeds
            likely = [each.place for each in seeds]
        return self._compared(source, max([threshold, *(each.score for each in seeds)]), seeds)

    def _compared(self, source: str, bar: float, seeds: Iterable[Likeness]) -> list[Likeness]:
        """Return the best of all that reach the bar, with the seeds that are as good."""
        found = self._candidates.closest(source, bar, limit=_LETTERS // max(len(source), 1))
        known = {each.place for each in found}
        best = found[0].score if found else bar
        missed = (seed for seed in seeds if seed.place not in known and seed.score >= best)
        return [*found, *missed]

    def _seeds(self, source: str, effort: _Effort, more: Iterable[int]) -> list[Likeness]:
        """Return the best of a few likely candidates, all that are equally alike."""
        shared: Counter[int] = Counter()
        seen = 0
        for places in sorted(self._occurrences(source), key=len):
            shared.update(places)
            seen += len(places)
            if seen > effort.places:
                break
        ranked = sorted(shared, key=shared.__getitem__, reverse=True)
        likely = {*ranked[: effort.compared], *more}
        scored = [Likeness(each, similarity(source, self._sources[each])) for each in likely]
        best = max((each.score for each in scored), default=0.0)
        return sorted(each for each in scored if each.score > best - _LEVEL)

    def _occurrences(self, source: str) -> Iterator[list[int]]:
        for word in dict.fromkeys(_WORD.findall(source)):
            if word in self._words:
                yield self._words[word]


def _efforts(source: str) -> tuple[_Effort, ...]:
    return _LONG_TEXT if len(source) >= _LONG else _SHORT_TEXT


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
