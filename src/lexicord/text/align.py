"""Which unit of an old text became which of a new one: moved, changed, split or joined."""

from __future__ import annotations

from collections import defaultdict, deque
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from lexicord.text.similarity import Candidates, similarity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_LARGEST_GAP = 2500
"""Pairs that are compared one by one; larger gaps are searched like the whole text."""


@dataclass(frozen=True, slots=True)
class Link:
    """Units that belong together: places in the old and in the new sequence, and how alike.

    One place on each side for a unit that stayed, moved or changed; two in ``new`` where a unit
    was split, two in ``old`` where units were joined.
    """

    old: tuple[int, ...]
    new: tuple[int, ...]
    score: float


def align(
    old: Sequence[str], new: Sequence[str], *, threshold: float = 0.6, joiner: str = " "
) -> list[Link]:
    """Return the links between two sequences of units, ordered by their place in ``new``.

    Equal units are linked first, the first with the first. What is left between two of them is
    compared with what is left between their partners, also two neighbours with one (put
    together with ``joiner``); the rest with all that is left. No unit is in two links, and a
    unit without a partner at least ``threshold`` alike is in none.
    """
    work = _Alignment(old, new, threshold, joiner)
    work.link_equal()
    for old_gap, new_gap in work.gaps():
        work.link_best(work.alike(old_gap, new_gap))
    work.link_best(work.alike_anywhere())
    return sorted(work.links, key=lambda link: link.new)


class _Alignment:
    def __init__(
        self, old: Sequence[str], new: Sequence[str], threshold: float, joiner: str
    ) -> None:
        self._old, self._new = old, new
        self._threshold, self._joiner = threshold, joiner
        self.links: list[Link] = []
        self._taken_old: set[int] = set()
        self._taken_new: set[int] = set()

    def link_equal(self) -> None:
        """Link equal units, the first with the first."""
        places: dict[str, deque[int]] = defaultdict(deque)
        for place, text in enumerate(self._old):
            places[text].append(place)
        for place, text in enumerate(self._new):
            if places[text]:
                self._link(Link((places[text].popleft(),), (place,), 1.0))

    def gaps(self) -> Iterator[tuple[list[int], list[int]]]:
        """Yield what is unlinked between two links that stand in the same order."""
        ends = (((-1,), (-1,)), ((len(self._old),), (len(self._new),)))
        links = [(link.old, link.new) for link in self.links]
        for before, after in pairwise((ends[0], *links, ends[1])):
            olds = range(before[0][-1] + 1, after[0][0])
            news = range(before[1][-1] + 1, after[1][0])
            if 0 < len(olds) * len(news) <= _LARGEST_GAP:
                yield (
                    [place for place in olds if place not in self._taken_old],
                    [place for place in news if place not in self._taken_new],
                )

    def alike(self, olds: list[int], news: list[int]) -> Iterator[Link]:
        """Yield every link that is possible in a gap, with its score."""
        sides: list[tuple[tuple[int, ...], tuple[int, ...]]]
        sides = [((i,), (j,)) for i in olds for j in news]
        sides += [((i,), pair) for i in olds for pair in _neighbours(news)]
        sides += [(pair, (j,)) for pair in _neighbours(olds) for j in news]
        for old, new in sides:
            score = similarity(self._text(self._old, old), self._text(self._new, new))
            yield Link(old, new, score)

    def alike_anywhere(self) -> Iterator[Link]:
        """Yield for every unit that is left the most alike of those that are left."""
        left = [place for place in range(len(self._old)) if place not in self._taken_old]
        candidates = Candidates(self._old[place] for place in left)
        for place, text in enumerate(self._new):
            if place not in self._taken_new:
                best = candidates.best(text, self._threshold)
                if best is not None:
                    yield Link((left[best.place],), (place,), best.score)

    def link_best(self, links: Iterable[Link]) -> None:
        """Take the best links first; of equal ones the first."""
        for link in sorted(links, key=lambda link: -link.score):
            free = self._taken_old.isdisjoint(link.old) and self._taken_new.isdisjoint(link.new)
            if free and link.score >= self._threshold:
                self._link(link)

    def _link(self, link: Link) -> None:
        self.links.append(link)
        self._taken_old.update(link.old)
        self._taken_new.update(link.new)

    def _text(self, side: Sequence[str], places: tuple[int, ...]) -> str:
        return self._joiner.join(side[place] for place in places)


def _neighbours(places: list[int]) -> list[tuple[int, ...]]:
    return [(first, second) for first, second in pairwise(places) if second == first + 1]
