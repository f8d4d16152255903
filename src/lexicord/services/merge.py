"""The verb *merge*: a file that a translator returned, brought together with ours."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lexicord.domain.errors import ProjectError
from lexicord.merge.three_way import merge as merge_entries
from lexicord.services.base_stamp import FIELD, find_base, is_base, stamp_of, stamped, unstamped
from lexicord.services.catalogs import OpenCatalog, catalog_change, open_catalog, read_catalog
from lexicord.services.conflict_file import conflict_catalog, conflict_path, unit_conflict
from lexicord.services.destination import destination
from lexicord.services.guard import LossLimit, guard_against_loss
from lexicord.services.loose_files import read_loose
from lexicord.services.reports import MergeReport, UnitChange

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from lexicord.formats.gettext.catalog import Catalog
    from lexicord.merge.changes import Change
    from lexicord.merge.conflicts import Conflict
    from lexicord.merge.three_way import MergeOutcome
    from lexicord.project.file_change import FileChange
    from lexicord.project.project import Project


@dataclass(frozen=True, slots=True)
class _Base:
    """The version that both sides came from, and what it is called in the report."""

    catalog: Catalog
    name: str


def merge(  # noqa: PLR0913 - every wish of the person is named
    project: Project,
    returned: Path,
    *,
    base: Path | None = None,
    into: Path | None = None,
    dry_run: bool = False,
    accept_loss: bool = False,
) -> MergeReport:
    """Merge a returned PO file into the catalogue that it belongs to.

    The base is found by the stamp of the returned file, or given; the catalogue by what the
    returned file says of its language and domain, or given as ``into``. Where both sides
    changed a text, ours stays and the conflict file beside the catalogue keeps both. Raises
    ProjectError, with nothing changed, where base or catalogue cannot be told, or where too
    much would go out of use.
    """
    theirs = read_catalog(read_loose(returned), str(returned))
    path = destination(project, theirs, returned) if into is None else into
    ours = open_catalog(project, path)
    if ours is None:
        message = f"{path} is missing; `lexicord update` makes it"
        raise ProjectError(message)
    common = _base(project, ours, theirs, returned, base)
    outcome = _outcome(common.catalog, ours.catalog, theirs)
    _guard(project, ours, outcome, accept_loss=accept_loss)
    changes = _changes(project, ours, outcome)
    if not dry_run:
        project.save_all(changes, command="merge")
    return MergeReport(
        path=ours.name,
        returned=str(returned),
        base=common.name,
        changes=tuple(_unit_change(change) for change in outcome.changes),
        conflicts=tuple(unit_conflict(conflict) for conflict in outcome.conflicts),
        conflict_path=project.name_of(conflict_path(path)) if outcome.conflicts else "",
        dry_run=dry_run,
        written=bool(changes) and not dry_run,
    )


def _base(
    project: Project, ours: OpenCatalog, theirs: Catalog, returned: Path, given: Path | None
) -> _Base:
    if given is not None:
        return _Base(read_catalog(read_loose(given), str(given)), str(given))
    stamp = stamp_of(theirs)
    if not stamp:
        message = (
            f"{returned} does not say what it was made from (no {FIELD} in its header); "
            "name the file that was sent out with --base"
        )
        raise ProjectError(message)
    if stamp_of(ours.catalog) == stamp and is_base(ours.catalog):
        return _Base(ours.catalog, stamp)
    found = find_base(project.journal, stamp)
    if found is None:
        message = (
            f"the version that {returned} was made from ({stamp}) is not in this project's "
            "journal; name the file that was sent out with --base"
        )
        raise ProjectError(message)
    return _Base(found, stamp)


def _outcome(base: Catalog, ours: Catalog, theirs: Catalog) -> MergeOutcome:
    sides = (unstamped(catalog).entries for catalog in (base, ours, theirs))
    return merge_entries(*sides, returned=True)


def _guard(
    project: Project, ours: OpenCatalog, outcome: MergeOutcome, *, accept_loss: bool
) -> None:
    update = project.settings.update
    guard_against_loss(
        ours.catalog.entries,
        outcome.entries,
        path=ours.name,
        limit=LossLimit(update.loss_share, update.loss_floor),
        accept_loss=accept_loss,
    )


def _changes(project: Project, ours: OpenCatalog, outcome: MergeOutcome) -> list[FileChange]:
    """Return what is to be saved: nothing where the merge changed nothing."""
    changes = []
    if outcome.changes:
        width = project.settings.catalogs.width
        merged = stamped(unstamped(ours.catalog).rebuilt(outcome.entries, width=width))
        changes.append(catalog_change(ours.path, merged, ours.data))
    if outcome.conflicts:
        changes += _conflict_changes(project, ours, outcome.conflicts)
    return changes


def _conflict_changes(
    project: Project, ours: OpenCatalog, conflicts: Sequence[Conflict]
) -> list[FileChange]:
    path = conflict_path(ours.path)
    known = open_catalog(project, path)
    catalog = conflict_catalog(
        known.catalog if known else None,
        conflicts,
        ours.catalog,
        who=project.actor.name,
        when=project.actor.now(),
    )
    if known is not None and catalog.to_bytes() == known.data:
        return []
    return [catalog_change(path, catalog, known.data if known else None)]


def _unit_change(change: Change) -> UnitChange:
    before = change.before.translations if change.before else ()
    after = change.after.translations if change.after else ()
    return UnitChange(change.identity.key, change.kind.value, before, after, change.set_aside)
