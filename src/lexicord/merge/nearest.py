"""The old entry whose source is most alike to a new one, found without comparing all pairs.

The words that they share name a few likely ones; the best of these is a bar that the others
must pass, and a higher bar narrows the lengths that the full search has to look at.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, NamedTuple

from lexicord.domain.catalog import State
from lexicord.text.similarity import Candidates, similarity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from lexicord.domain.catalog import Entry
    from lexicord.domain.unit import UnitKey

_WORD = re.compile(r"\w+")
# Rare words are asked first; when so many of their places are counted, the rest adds little.
_LOOKED_AT = 400
_SEEDS = 8
# A long text that shares rare words with a new one and is this much alike is the one meant:
# what is more alike still shares at least as many of its words. Short texts are all compared.
_SURE = 0.8
_LONG = 80
_LEVEL = 1e-9


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
        self._words: dict[str, list[int]] = defaultdict(list)
        for place, source in enumerate(self._sources):
            for word in dict.fromkeys(_WORD.findall(source)):
                self._words[word].append(place)

    def exact(self, source: str) -> Sequence[Entry]:
        """Return the entries with this very source, whatever their context."""
        return self._groups.get(source, ())

    def nearest(
        self, new: Entry, threshold: float, *, near: UnitKey | None, used: set[UnitKey]
    ) -> Nearest | None:
        """Return the most alike entry, at least ``threshold``; None where none is.

        Of entries equally alike the better one is taken: same context, still unused, finished.
        ``near`` is the old entry after which the new one stands, if it is known: its follower
        is a likely one.
        """
        place, score = self._seed(new.source, near)
        if score < _SURE or len(new.source) < _LONG:
            found = self._candidates.best(new.source, max(threshold, score))
            if found is not None and found.score > score + _LEVEL:
                place, score = found
        if score < threshold or not self._sources:
            return None
        group = self._groups[self._sources[place]]
        return Nearest(min(group, key=lambda old: _reluctance(old, new, used)), score)

    def _seed(self, source: str, near: UnitKey | None) -> tuple[int, float]:
        """Return the best of a few likely candidates: a bar that the others must pass."""
        shared: Counter[int] = Counter()
        seen = 0
        for places in sorted(self._occurrences(source), key=len):
            shared.update(places)
            seen += len(places)
            if seen > _LOOKED_AT:
                break
        likely = [place for place, _ in shared.most_common(_SEEDS)] + self._followers(near)
        scored = ((similarity(source, self._sources[place]), -place) for place in set(likely))
        score, place = max(scored, default=(0.0, 0))
        return -place, score

    def _occurrences(self, source: str) -> Iterator[list[int]]:
        for word in dict.fromkeys(_WORD.findall(source)):
            if word in self._words:
                yield self._words[word]

    def _followers(self, near: UnitKey | None) -> list[int]:
        if near is None or near.source not in self._places:
            return []
        place = self._places[near.source]
        return [each for each in (place - 1, place + 1) if 0 <= each < len(self._sources)]


def _reluctance(old: Entry, new: Entry, used: set[UnitKey]) -> tuple[bool, ...]:
    return (
        old.context != new.context,
        (old.plural is None) != (new.plural is None),
        old.key in used,
        old.state is not State.TRANSLATED,
        old.obsolete,
    )
