"""Merging whole catalogues: what every face of the three-way merge shares."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from lexicord.formats.gettext.catalog import Catalog
from lexicord.formats.gettext.header import Header
from lexicord.merge.changes import reported
from lexicord.merge.conflicts import Side, resolved
from lexicord.merge.header import REVISION_DATE, header_of
from lexicord.merge.header_merge import later
from lexicord.merge.identity import identified
from lexicord.merge.three_way import merge
from lexicord.services.base_stamp import FIELD, stamped, unstamped

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lexicord.domain.catalog import Entry
    from lexicord.merge.three_way import MergeOutcome


class Choice(StrEnum):
    """A rule that settles every conflict at once; the newest is the side saved last."""

    OURS = "ours"
    THEIRS = "theirs"
    NEWEST = "newest"


@dataclass(frozen=True, slots=True)
class Versions:
    """Two edited versions of a catalogue, and the version that both came from."""

    base: Catalog
    ours: Catalog
    theirs: Catalog

    def merged(
        self, *, returned: bool = False, blanks: bool = True, choice: Choice | None = None
    ) -> MergeOutcome:
        """Merge unit by unit and field by field; the stamps of bases never conflict.

        ``returned`` and ``blanks`` say what theirs is (see `merge.three_way.merge`). With a
        ``choice`` nothing is left to decide, unless the newest is wanted and neither side says
        when it was saved; the text that was not chosen is in the report.
        """
        sides = [_bare(each).entries.all() for each in (self.base, self.ours, self.theirs)]
        outcome = merge(*sides, returned=returned, blanks=blanks)
        side = self.chosen(choice)
        return outcome if side is None else _decided(outcome, side, sides[1])

    def chosen(self, choice: Choice | None) -> Side | None:
        """Return the side that a rule means, None for no rule or where it cannot tell."""
        if choice is Choice.NEWEST:
            return later(self.ours.header_entry, self.theirs.header_entry, REVISION_DATE)
        return None if choice is None else Side(choice.value)

    def labels(self) -> dict[Side, str]:
        """Say who saved each side, and when, as its header has it."""
        sides = ((Side.OURS, self.ours), (Side.THEIRS, self.theirs))
        return {side: said_by(catalog) for side, catalog in sides}

    def rebuilt(self, entries: Sequence[Entry], *, width: int = 79) -> Catalog:
        """Return our catalogue with exactly these entries, what is left as it was.

        It gets a stamp of its own where one of the sides had one, unless nothing changed.
        Raises InputError where a text does not fit into the charset.
        """
        ours, tail = _bare(self.ours), self._new_tail()
        if not tail and list(entries) == list(ours.entries):
            return self.ours
        header = header_of(entries)
        wanted = Header(header.translation if header else "").charset
        if wanted and wanted.upper() != ours.charset.upper():
            ours = ours.converted(wanted)
        whole = _with_tail(ours.rebuilt(entries, width=width), tail)
        return stamped(whole) if FIELD in whole.header else whole

    def _new_tail(self) -> list[str]:
        """Return the remarks that theirs has gained behind its last entry."""
        known = {*self.base.tail_comments.splitlines(), *self.ours.tail_comments.splitlines()}
        return [line for line in self.theirs.tail_comments.splitlines() if line not in known]


def said_by(catalog: Catalog) -> str:
    """Return who saved a catalogue last and when, "" where its header does not say."""
    header = catalog.header
    parts = (header.get("Last-Translator"), header.get(REVISION_DATE))
    return " ".join(part for part in parts if part)


def _bare(catalog: Catalog) -> Catalog:
    return unstamped(catalog) if FIELD in catalog.header else catalog


def _decided(outcome: MergeOutcome, side: Side, ours: Sequence[Entry]) -> MergeOutcome:
    entries = resolved(outcome.entries, [(conflict, side) for conflict in outcome.conflicts])
    aside = {change.identity: change.set_aside for change in outcome.changes if change.set_aside}
    for conflict in outcome.conflicts:
        loser = conflict.our_text if side is Side.THEIRS else conflict.their_text
        aside[conflict.identity] = (*aside.get(conflict.identity, ()), loser)
    report = reported(identified(ours), identified(entries), aside)
    return replace(outcome, entries=entries, conflicts=(), report=report)


def _with_tail(catalog: Catalog, lines: Sequence[str]) -> Catalog:
    if not lines:
        return catalog
    tail = "".join(f"{line}\n" for line in lines).encode(catalog.codec)
    return Catalog.from_bytes(catalog.to_bytes().rstrip(b"\n") + b"\n\n" + tail)
