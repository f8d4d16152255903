"""In which order the merged units stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.merge.conflicts import Side

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from lexicord.merge.identity import Identity


def merged_order(
    base: Sequence[Identity],
    ours: Sequence[Identity],
    theirs: Sequence[Identity],
    newer: Side | None,
) -> list[Identity]:
    """Return all identities of ours and theirs in one order; order is never a conflict.

    Who changed the order alone gives it; otherwise the side with the later template, else ours.
    The units of the other side stand behind their predecessors there.
    """
    if list(ours) == list(base):
        return woven(theirs, ours)
    if list(theirs) == list(base) or newer is not Side.THEIRS:
        return woven(ours, theirs)
    return woven(theirs, ours)


def woven(spine: Sequence[Identity], others: Sequence[Identity]) -> list[Identity]:
    """Return ``spine`` with what only ``others`` has, each behind its predecessor there."""
    held = set(spine)
    order: list[Identity] = []
    followers = _followers(held, others)
    for identity in (None, *spine):
        if identity is not None:
            order.append(identity)
        order += followers.get(identity, ())
    return order


def _followers(
    held: Collection[Identity], others: Sequence[Identity]
) -> dict[Identity | None, list[Identity]]:
    """Return the units that only ``others`` has, under the unit that they follow."""
    followers: dict[Identity | None, list[Identity]] = {}
    anchor: Identity | None = None
    for identity in others:
        if identity in held:
            anchor = identity
        else:
            followers.setdefault(anchor, []).append(identity)
    return followers
