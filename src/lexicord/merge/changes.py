"""What a merge changed: applied to the state before, it gives the state after."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from lexicord.domain.catalog import State
from lexicord.merge.identity import Identity, identified, same

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from lexicord.domain.catalog import Entry


class ChangeKind(StrEnum):
    """What happened to a unit, gravest first."""

    REMOVED = "removed"
    EMPTIED = "emptied"
    OBSOLETE = "obsolete"
    FUZZY = "fuzzy"
    TEXT = "text"
    STATE = "state"
    ADDED = "added"
    REVIVED = "revived"
    DETAILS = "details"


@dataclass(frozen=True, slots=True)
class Change:
    """A unit before and after; ``set_aside`` are texts that gave way to a finished one."""

    identity: Identity
    before: Entry | None
    after: Entry | None
    set_aside: tuple[str, ...] = ()

    @property
    def kind(self) -> ChangeKind:
        """The gravest thing that happened to the unit."""
        if self.before is None:
            return ChangeKind.ADDED
        if self.after is None:
            return ChangeKind.REMOVED
        if self.before.obsolete != self.after.obsolete:
            return ChangeKind.OBSOLETE if self.after.obsolete else ChangeKind.REVIVED
        return _kind_of_edit(self.before, self.after)


@dataclass(frozen=True, slots=True)
class MergeReport:
    """Every unit that changed, and the order in which all units stand afterwards."""

    changes: tuple[Change, ...]
    order: tuple[Identity, ...]

    def applied_to(self, before: Sequence[Entry]) -> tuple[Entry, ...]:
        """Return the entries after the merge, from the entries before it."""
        held: dict[Identity, Entry | None] = dict(identified(before))
        held.update({change.identity: change.after for change in self.changes})
        entries = (held.get(identity) for identity in self.order)
        return tuple(entry for entry in entries if entry is not None)


def reported(
    before: Mapping[Identity, Entry],
    after: Mapping[Identity, Entry],
    set_aside: Mapping[Identity, tuple[str, ...]],
) -> MergeReport:
    """Compare two states of a catalogue, unit by unit."""
    changes = (
        Change(identity, before.get(identity), after.get(identity), set_aside.get(identity, ()))
        for identity in dict.fromkeys((*after, *before))
        if identity in set_aside or not same(before.get(identity), after.get(identity))
    )
    return MergeReport(tuple(changes), tuple(after))


def _kind_of_edit(before: Entry, after: Entry) -> ChangeKind:
    if before.state is not State.UNTRANSLATED and after.state is State.UNTRANSLATED:
        return ChangeKind.EMPTIED
    if before.state is State.TRANSLATED and after.state is State.FUZZY:
        return ChangeKind.FUZZY
    if before.translations != after.translations:
        return ChangeKind.TEXT
    return ChangeKind.DETAILS if before.state is after.state else ChangeKind.STATE
