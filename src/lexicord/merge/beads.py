"""Which sentences of a translation render which of its source, where their numbers differ.

After Gale and Church, "A program for aligning sentences in bilingual corpora" (1993): a long
sentence is rendered by a long one, so that the lengths alone tell most; what one sentence was cut
into, or several were joined to, is a bead. Numbers that stand on both sides tell more.
"""

from __future__ import annotations

from collections import Counter
from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from lexicord.merge.numbers import numbers_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_COSTS = {(1, 1): 0.0, (1, 2): 3.0, (2, 1): 3.0, (1, 3): 6.0, (3, 1): 6.0}
"""What a bead of so many sentences of the source and of the translation costs by itself."""

_VARIANCE = 6.8
"""How much the lengths of translations vary, by letter of the source (Gale and Church)."""

_NUMBER_LOST = 4.0


class Bead(NamedTuple):
    """A stretch of sentences of the source and the stretch that renders it."""

    sources: range
    targets: range


class _Row(NamedTuple):
    cost: float
    beads: tuple[Bead, ...]


def beads(sources: Sequence[str], targets: Sequence[str]) -> tuple[Bead, ...]:
    """Return the beads from first to last, each sentence in one of them.

    None where one side has so many more sentences that no row of beads of up to three sentences
    can be strung.
    """
    ratio = max(sum(map(len, targets)), 1) / max(sum(map(len, sources)), 1)
    best: dict[tuple[int, int], _Row] = {(0, 0): _Row(0.0, ())}
    for end, stop in product(range(1, len(sources) + 1), range(1, len(targets) + 1)):
        rows = [
            _Row(row.cost + _cost(bead, sources, targets, ratio), (*row.beads, bead))
            for bead in _ending_at(end, stop)
            if (row := best.get((bead.sources.start, bead.targets.start)))
        ]
        if rows:
            best[end, stop] = min(rows, key=lambda row: row.cost)
    return best.get((len(sources), len(targets)), _Row(0.0, ())).beads


def _ending_at(end: int, stop: int) -> Iterator[Bead]:
    for wide, long in _COSTS:
        if wide <= end and long <= stop:
            yield Bead(range(end - wide, end), range(stop - long, stop))


def _cost(bead: Bead, sources: Sequence[str], targets: Sequence[str], ratio: float) -> float:
    source = " ".join(sources[place] for place in bead.sources)
    target = " ".join(targets[place] for place in bead.targets)
    expected = len(source) * ratio
    length = (len(target) - expected) ** 2 / (_VARIANCE * max(expected, 1.0)) / 2
    ours, theirs = Counter(numbers_in(source)), Counter(numbers_in(target))
    numbers = ((ours - theirs) | (theirs - ours)).total()
    return _COSTS[len(bead.sources), len(bead.targets)] + length + numbers * _NUMBER_LOST
