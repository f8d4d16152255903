"""Names that stand inside each other: the longest one counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.domain.term import Standing
from lexicord.glossary.hit import Fit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lexicord.glossary.placing import Place


def outermost(found: list[Place]) -> Iterator[tuple[Place, list[Place]]]:
    """Yield the longest places in reading order, each with what lies inside it.

    What lies inside two of them, or across their ends, is left out. Names of two concepts at
    the very same place are both there.
    """
    if len(found) == 1:
        yield found[0], []
        return
    found.sort(key=_rank)
    owner: list[int] = [-1] * max((each.end for each in found), default=0)
    kept: list[tuple[Place, list[Place]]] = []
    for each in found:
        at_start, at_end = owner[each.start], owner[each.end - 1]
        if at_start == at_end == -1:
            owner[each.start : each.end] = [len(kept)] * (each.end - each.start)
            kept.append((each, []))
        elif at_start == at_end:
            _nest(kept, at_start, each)
    yield from sorted(kept, key=lambda pair: pair[0][:2])


def _rank(each: Place) -> tuple[int, int, bool, bool, int, int]:
    """Sort the longest first; of two readings of one place the one that `_weight` prefers."""
    return each.start - each.end, each.start, *_weight(each)


def _nest(kept: list[tuple[Place, list[Place]]], position: int, each: Place) -> None:
    outer, nested = kept[position]
    if outer[:2] != each[:2]:
        nested.append(each)
    elif not any(_covers(other, each) for other, _ in kept if other.start == each.start):
        kept.append((each, nested))


def _covers(one: Place, other: Place) -> bool:
    """Say whether a reading makes another one of the same place superfluous.

    One reading of a concept is enough, and where a concept has the very number that stands
    there, no other concept is meant.
    """
    own = one.number is not None and one.number == one.surface.number
    return one.surface.concept.id == other.surface.concept.id or (
        own and other.number != other.surface.number
    )


def _weight(each: Place) -> tuple[bool, bool, int, int]:
    """Of two readings of one place: the one with its own number, then the better written one.

    What is written in the very capitals of an admitted or a refused rendering is that one.
    """
    other = each.number != each.surface.number
    standing = each.surface.rendering.standing
    return other, each.respaced, _FITS[each.fit], _STANDINGS[standing]


_FITS = {each: rank for rank, each in enumerate(Fit)}
_STANDINGS = {each: rank for rank, each in enumerate(Standing)}
