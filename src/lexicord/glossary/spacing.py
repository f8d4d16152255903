"""White space inside a name of a language that closes names up."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

# Below this many letters, letters across a space are hardly a name (``한 국가`` is no ``한국``).
_LONG = 4


def respacing(found: Sequence[int], wanted: Sequence[int], length: int) -> bool | None:
    """Say whether a name of ``length`` letters is spaced otherwise than its rendering.

    ``found`` and ``wanted`` are the places of white space. Letters set apart one by one
    (``김 정 은``) are how Korean print sets off the names of leaders, and no slip. None means
    that this is no place where the name stands.
    """
    if found == wanted:
        return False
    added = set(found) - set(wanted)
    missed = set(wanted) - set(found)
    if added and _letter_spaced(added):
        return bool(missed)
    if added and length < _LONG:
        return None
    return bool(added or missed)


def _letter_spaced(added: set[int]) -> bool:
    """Say whether every space has a neighbour one letter away."""
    return all(place - 1 in added or place + 1 in added for place in added)
