"""What a merge leaves to a person, with both texts, and how the decision is applied."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from lexicord.merge.header import fields_of, with_fields
from lexicord.merge.identity import Identity, identified

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lexicord.domain.catalog import Entry

WHOLE = -1
"""The number of a conflict about all forms at once: the sides have not the same number of them."""


class Side(StrEnum):
    """The two versions that a merge brings together."""

    OURS = "ours"
    THEIRS = "theirs"


@dataclass(frozen=True, slots=True)
class Conflict:
    """One text of one unit that both sides changed to different values.

    The merged catalogue holds ours. ``number`` is the plural form (0 for a unit without
    plural), or WHOLE, which shows one form a line; ``name`` is the field where the unit is the
    header. ``base``, ``ours`` and ``theirs`` are the units as each version has them, comments
    and states included.
    """

    identity: Identity
    base: Entry | None
    ours: Entry
    theirs: Entry
    number: int = 0
    name: str = ""

    @property
    def our_text(self) -> str:
        """What stands in the merged catalogue now."""
        return self._text(self.ours)

    @property
    def their_text(self) -> str:
        """What would stand there if the decision is for theirs."""
        return self._text(self.theirs)

    def _text(self, entry: Entry) -> str:
        if self.name:
            return fields_of(entry).get(self.name, "")
        if self.number == WHOLE:
            return "\n".join(entry.translations)
        return entry.translations[self.number]


def resolved(
    entries: Sequence[Entry], decisions: Iterable[tuple[Conflict, Side]]
) -> tuple[Entry, ...]:
    """Return the merged entries with the decisions applied.

    A decision for ours changes nothing, since ours stands there already; one about a unit that
    is no longer in ``entries`` has no effect.
    """
    held = identified(entries)
    for conflict, side in decisions:
        entry = held.get(conflict.identity)
        if side is Side.THEIRS and entry is not None:
            held[conflict.identity] = _with_theirs(entry, conflict)
    return tuple(held.values())


def _with_theirs(entry: Entry, conflict: Conflict) -> Entry:
    if conflict.name:
        return with_fields(entry, {**fields_of(entry), conflict.name: conflict.their_text})
    if conflict.number == WHOLE or len(entry.translations) <= conflict.number:
        return replace(entry, translations=conflict.theirs.translations)
    forms = list(entry.translations)
    forms[conflict.number] = conflict.their_text
    return replace(entry, translations=tuple(forms))
