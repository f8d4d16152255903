"""Three-way merging of single values and of lists whose members count one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Sequence

T = TypeVar("T")


def changed_by_one(base: T, ours: T, theirs: T) -> tuple[T] | None:
    """Return the value that follows from the three, or None where both changed it apart.

    The value comes wrapped in a tuple, since None may be a value itself.
    """
    if theirs in (ours, base):
        return (ours,)
    return (theirs,) if ours == base else None


def merged_members(base: Sequence[T], ours: Sequence[T], theirs: Sequence[T]) -> tuple[T, ...]:
    """Return a list in which every addition and every removal of both sides is made.

    Ours gives the order; what theirs adds follows after the member it follows in theirs.
    """
    decided = changed_by_one(tuple(base), tuple(ours), tuple(theirs))
    if decided is not None:
        return decided[0]
    dropped = {member for member in base if member not in ours or member not in theirs}
    result = [member for member in ours if member not in dropped]
    for place, member in enumerate(theirs):
        if member not in base and member not in ours:
            result.insert(_place(result, theirs[:place], theirs[place + 1 :]), member)
    return tuple(result)


def _place(result: Sequence[T], before: Sequence[T], after: Sequence[T]) -> int:
    """Return the place behind the nearest predecessor, else before the nearest successor."""
    for member in reversed(before):
        if member in result:
            return result.index(member) + 1
    return next((result.index(member) for member in after if member in result), len(result))
