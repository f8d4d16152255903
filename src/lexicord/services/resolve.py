"""Settling what merges left to a person: decisions out of conflict files and marks."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lexicord.domain.catalog import State
from lexicord.domain.errors import ProjectError
from lexicord.domain.finding import Message
from lexicord.domain.unit import UnitKey
from lexicord.merge.changes import Change
from lexicord.merge.conflicts import Side
from lexicord.merge.header import date_in, fields_of, with_fields
from lexicord.merge.identity import Identity, identified
from lexicord.project.file_change import FileChange
from lexicord.services.base_stamp import FIELD, stamped
from lexicord.services.catalogs import catalog_change, read_catalog
from lexicord.services.conflict_file import HEADER_FIELD, conflict_path, labels_of
from lexicord.services.conflict_marks import is_marked, labels_in, settled
from lexicord.services.loose_files import read_loose, read_loose_or_none, save_loose_all
from lexicord.services.merge_reports import ResolveReport, unit_change
from lexicord.services.merging import Choice

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from lexicord.domain.catalog import Entry
    from lexicord.formats.gettext.catalog import Catalog

_HEADER = Identity(UnitKey(None, ""))


@dataclass(frozen=True, slots=True)
class _Outcome:
    """The entries of the catalogue with what was decided, and the conflicts that are left."""

    held: dict[Identity, Entry]
    open_: list[Entry]


def resolve(
    path: Path, *, choice: Choice | None = None, dry_run: bool = False, name: str = ""
) -> ResolveReport:
    """Apply the decisions about the conflicts of one catalogue.

    A unit that a person has finished in the conflict file, or in the catalogue where git marked
    it, is decided: its text is put in and the conflict goes. A ``choice`` decides the others.
    The conflict file goes with its last conflict; both files are saved together. ``name`` is
    what the catalogue is called in the report. Raises LexicordError with nothing changed.
    """
    data = read_loose(path)
    catalog = read_catalog(data, str(path))
    beside = conflict_path(path)
    kept = read_loose_or_none(beside)
    conflicts = None if kept is None else read_catalog(kept, str(beside))
    outcome = _decided(catalog, conflicts, choice)
    changes = []
    after = list(outcome.held.values())
    if after != list(catalog.entries):
        changes.append(catalog_change(path, _saved(catalog, after), data))
    if conflicts is not None and kept is not None:
        changes += _left_over(beside, conflicts, kept, outcome.open_)
    if not dry_run:
        save_loose_all(changes, command="merge --resolve")
    before = identified(catalog.entries)
    return ResolveReport(
        path=name or str(path),
        conflict_path=str(beside) if conflicts else "",
        settled=tuple(
            unit_change(Change(identity, before[identity], entry))
            for identity, entry in outcome.held.items()
            if entry != before[identity]
        ),
        left=len(outcome.open_) + sum(map(is_marked, after)),
        dry_run=dry_run,
        written=bool(changes) and not dry_run,
    )


def has_conflicts(path: Path) -> bool:
    """Say whether a catalogue has a conflict file beside it, or marks in it."""
    if read_loose_or_none(conflict_path(path)) is not None:
        return True
    data = read_loose(path)
    return b"<<<<<<<" in data and any(map(is_marked, read_catalog(data, str(path)).entries))


def _decided(catalog: Catalog, conflicts: Catalog | None, choice: Choice | None) -> _Outcome:
    held = {
        identity: settled(entry, _side(choice, labels_in(entry)) if is_marked(entry) else None)
        for identity, entry in identified(catalog.entries).items()
    }
    open_ = []
    for entry in conflicts.entries if conflicts else ():
        if entry.is_header:
            continue
        if not _put_in(held, entry, _side(choice, labels_of(entry))):
            open_.append(entry)
    return _Outcome(held, open_)


def _side(choice: Choice | None, labels: Mapping[Side, str]) -> Side | None:
    if choice is not Choice.NEWEST:
        return None if choice is None else Side(choice.value)
    mine, other = (date_in(labels.get(side, "")) for side in Side)
    if mine == other:
        return None
    return Side.OURS if mine > other else Side.THEIRS


def _put_in(held: dict[Identity, Entry], decision: Entry, side: Side | None) -> bool:
    """Put one decision into the catalogue; say whether the conflict is settled by that."""
    finished = decision.state is State.TRANSLATED
    if not finished and side is not Side.THEIRS:
        return side is Side.OURS
    if decision.context == HEADER_FIELD:
        header = held.get(_HEADER)
        if header is None:
            return False
        fields = {**fields_of(header), decision.source: decision.translation}
        held[_HEADER] = with_fields(header, fields)
        return True
    identity = Identity(decision.key)
    entry = held.get(identity)
    if entry is None or (entry.plural is None) != (decision.plural is None):
        return False
    flags = tuple(flag for flag in entry.flags if flag != "fuzzy" or not finished)
    previous = None if finished else entry.previous
    texts = decision.translations
    held[identity] = replace(entry, translations=texts, flags=flags, previous=previous)
    return True


def _saved(catalog: Catalog, entries: list[Entry]) -> Catalog:
    rebuilt = catalog.rebuilt(entries)
    return stamped(rebuilt) if FIELD in catalog.header else rebuilt


def _left_over(path: Path, before: Catalog, data: bytes, open_: list[Entry]) -> list[FileChange]:
    """Return the change of the conflict file: without what is settled, or gone."""
    if not open_:
        return [FileChange.replacing(path, None, base=data)]
    header = [entry for entry in before.entries if entry.is_header]
    rest = before.rebuilt([*header, *open_])
    return [] if rest.to_bytes() == data else [catalog_change(path, rest, data)]


def require_conflicts(path: Path) -> None:
    """Raise ProjectError for a catalogue in which there is nothing to settle."""
    if not has_conflicts(path):
        message = Message.of(
            "{path} has no conflicts: there is no {name} beside it",
            path=path,
            name=conflict_path(path).name,
        )
        raise ProjectError(message)
