"""Bringing two edited versions of a catalogue together, with the version both came from.

    merge(b, x, x) == merge(b, b, x) == merge(b, x, b) == x

Disjoint edits always merge; order, wrapping and references make no conflict; a conflict is left
exactly where both sides changed one text to different ones of the same state.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lexicord.domain.catalog import State
from lexicord.merge.changes import MergeReport, reported
from lexicord.merge.header import header_of
from lexicord.merge.header_merge import later
from lexicord.merge.identity import Identity, identified
from lexicord.merge.order import merged_order, woven
from lexicord.merge.units import merged_unit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from lexicord.domain.catalog import Entry
    from lexicord.merge.changes import Change
    from lexicord.merge.conflicts import Conflict


@dataclass(frozen=True, slots=True)
class MergeOutcome:
    """The merged entries, what a person must still decide, and everything that changed.

    ``report`` applied to ours gives ``entries``.
    """

    entries: tuple[Entry, ...]
    conflicts: tuple[Conflict, ...]
    report: MergeReport

    @property
    def changes(self) -> tuple[Change, ...]:
        """The units that differ from ours now."""
        return self.report.changes


def merge(
    base: Sequence[Entry],
    ours: Sequence[Entry],
    theirs: Sequence[Entry],
    *,
    returned: bool = False,
    blanks: bool = True,
) -> MergeOutcome:
    """Merge two versions of a catalogue that both came from ``base``.

    ``returned`` says that theirs is a file that came back from a translator: units that it
    lacks, and texts that it leaves blank, count as not touched there. Between two branches of
    one project both are edits like any other. Without ``blanks`` only the texts that theirs
    leaves blank count as not touched.
    """
    known, mine, other = identified(base), identified(ours), identified(theirs)
    if returned or not blanks:
        other = _as_edited(known, other, lacking=returned)
    newer = later(header_of(ours), header_of(theirs))
    order = (
        # Many editors sort a file their own way: what comes back says nothing about order.
        woven(list(mine), list(other))
        if returned
        else merged_order(list(known), list(mine), list(other), newer)
    )
    units = {
        identity: merged_unit(
            identity, known.get(identity), mine.get(identity), other.get(identity), newer
        )
        for identity in order
    }
    after = {each: unit.entry for each, unit in units.items() if unit.entry is not None}
    aside = {each: unit.set_aside for each, unit in units.items() if unit.set_aside}
    conflicts = tuple(conflict for unit in units.values() for conflict in unit.conflicts)
    return MergeOutcome(tuple(after.values()), conflicts, reported(mine, after, aside))


def _as_edited(
    base: Mapping[Identity, Entry], returned: Mapping[Identity, Entry], *, lacking: bool
) -> dict[Identity, Entry]:
    """Return the returned file with what it leaves blank, or is ``lacking``, as it was sent."""
    whole = dict(returned)
    for identity, sent in base.items():
        came = returned.get(identity)
        if came is not None:
            whole[identity] = _unless_blank(sent, came)
        elif lacking:
            whole[identity] = sent
    return whole


def _unless_blank(sent: Entry, came: Entry) -> Entry:
    if came.state is not State.UNTRANSLATED or sent.state is State.UNTRANSLATED:
        return came
    flags = tuple(flag for flag in came.flags if flag != "fuzzy")
    return replace(
        came,
        translations=sent.translations,
        flags=("fuzzy", *flags) if sent.fuzzy else flags,
        previous=sent.previous,
    )
