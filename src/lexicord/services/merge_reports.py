"""What the use cases about merging and comparing return: see ``services.reports``."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING

from lexicord.domain.catalog import Entry
from lexicord.merge.identity import Identity, identified

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lexicord.domain.unit import UnitKey
    from lexicord.merge.changes import Change
    from lexicord.merge.changes import MergeReport as Changes

# What an entry says beside its key and its place in the file.
_FIELDS = tuple(
    field.name for field in fields(Entry) if field.name not in ("source", "context", "line")
)


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of an entry before and after, by its name in `domain.catalog.Entry`."""

    name: str
    before: object
    after: object


@dataclass(frozen=True, slots=True)
class UnitChange:
    """What happened to one entry.

    ``kind`` says the gravest thing that happened (``added``, ``text``, ``state``, ``details``
    ...); ``before`` and ``after`` are the texts, one for each plural form; ``fields`` are all
    the fields that differ, so that they lead from the entry before to the one after.
    ``set_aside`` are texts that gave way to another one. ``number`` tells entries with the same
    key apart, 0 unless a file has doubles.
    """

    key: UnitKey
    kind: str
    before: tuple[str, ...]
    after: tuple[str, ...]
    set_aside: tuple[str, ...] = ()
    fields: tuple[FieldChange, ...] = ()
    number: int = 0


@dataclass(frozen=True, slots=True)
class UnitConflict:
    """One text that both sides changed to different ones; ours stays until a person decides.

    ``name`` is the header field where the entry is the header, else "".
    """

    key: UnitKey
    name: str
    form: int
    base: str
    ours: str
    theirs: str


@dataclass(frozen=True, slots=True)
class MergeReport:
    """A returned file after the merge; with ``dry_run`` nothing was written.

    ``base`` names what the file was compared with: its stamp, or the path that was given.
    ``conflict_path`` is the file beside the catalogue that keeps both texts, "" without any.
    ``order`` names all entries where they stand in another order than before, or where some
    came or went; it is empty otherwise.
    """

    path: str
    returned: str
    base: str
    changes: tuple[UnitChange, ...]
    conflicts: tuple[UnitConflict, ...]
    conflict_path: str
    dry_run: bool
    written: bool
    order: tuple[Identity, ...] = ()

    def applied_to(self, before: Sequence[Entry]) -> tuple[Entry, ...]:
        """Return the entries after the merge, from those before it and this report alone."""
        return applied(before, self.changes, self.order)


@dataclass(frozen=True, slots=True)
class ResolveReport:
    """Conflicts of one catalogue that were settled, and how many still wait for a person."""

    path: str
    conflict_path: str
    settled: tuple[UnitChange, ...]
    left: int
    dry_run: bool
    written: bool


@dataclass(frozen=True, slots=True)
class ResolveReports:
    """Every catalogue that had conflicts."""

    catalogs: tuple[ResolveReport, ...]


@dataclass(frozen=True, slots=True)
class DiffReport:
    """How the catalogue ``after`` differs from ``before`` in meaning."""

    before: str
    after: str
    changes: tuple[UnitChange, ...]


@dataclass(frozen=True, slots=True)
class SinceReport:
    """How each catalogue differs from what it was at a revision.

    ``commit`` is the full name of the commit. A catalogue that was not there then counts as
    empty; so does one that is not there now.
    """

    revision: str
    commit: str
    catalogs: tuple[DiffReport, ...]


def unit_change(change: Change) -> UnitChange:
    """Return a change with every field that differs."""
    before, after = change.before, change.after
    return UnitChange(
        change.identity.key,
        change.kind.value,
        before.translations if before else (),
        after.translations if after else (),
        change.set_aside,
        tuple(_field_changes(before, after)),
        change.identity.number,
    )


def unit_changes(report: Changes) -> tuple[UnitChange, ...]:
    """Return every change of a merge or a comparison."""
    return tuple(map(unit_change, report.changes))


def new_order(before: Iterable[Entry], after: Sequence[Identity]) -> tuple[Identity, ...]:
    """Return the order after, nothing where that is the order before."""
    return () if list(identified(before)) == list(after) else tuple(after)


def applied(
    before: Sequence[Entry], changes: Iterable[UnitChange], order: Sequence[Identity] = ()
) -> tuple[Entry, ...]:
    """Return the entries that the changes make of ``before``, in the order given (if any)."""
    held = identified(before)
    for change in changes:
        identity = Identity(change.key, change.number)
        if change.kind == "removed":
            del held[identity]
            continue
        entry = held.get(identity) or Entry(change.key.source, change.key.context)
        values = {field.name: field.after for field in change.fields}
        held[identity] = replace(entry, **values)  # type: ignore[arg-type]  # by their names
    return tuple(held[identity] for identity in order or held)


def _field_changes(before: Entry | None, after: Entry | None) -> Iterable[FieldChange]:
    blank = Entry("")
    for name in _FIELDS:
        old = getattr(before or blank, name)
        new = getattr(after or blank, name)
        if old != new:
            yield FieldChange(name, old, new)
