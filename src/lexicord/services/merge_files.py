"""The verb *merge* for three named files, with or without a project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.project.actor import present_actor
from lexicord.services.catalogs import read_catalog
from lexicord.services.guard import LossLimit, guard_against_loss
from lexicord.services.loose_files import read_loose, read_loose_or_none, save_loose_all
from lexicord.services.merge_plan import MergePlan
from lexicord.services.merging import Versions

if TYPE_CHECKING:
    from pathlib import Path

    from lexicord.formats.gettext.catalog import Catalog
    from lexicord.services.merge_reports import MergeReport
    from lexicord.services.merging import Choice


def merge_files(  # noqa: PLR0913 - every wish of the person is named
    base: Path,
    ours: Path,
    theirs: Path,
    out: Path | None = None,
    *,
    choice: Choice | None = None,
    dry_run: bool = False,
    accept_loss: bool = False,
) -> MergeReport:
    """Merge ``theirs`` into ``ours``, both made from ``base``, and write ``out``.

    Without ``out`` the result replaces ours. Both sides may add and remove entries; a text that
    theirs left blank takes nothing away. Conflicts are kept in a file beside the result. Raises
    LexicordError with nothing changed where a file is missing or broken, or where too much
    would go out of use and ``accept_loss`` is not given.
    """
    target = (ours if out is None else out).resolve()
    versions = Versions(_read(base), _read(ours), _read(theirs))
    outcome = versions.merged(blanks=False, choice=choice)
    guard_against_loss(
        versions.ours.entries,
        outcome.entries,
        path=str(ours),
        limit=LossLimit(),
        accept_loss=accept_loss,
    )
    held = read_loose_or_none(target)
    plan = MergePlan(versions, outcome, target, held, present_actor(), always=True)
    changes = plan.changes(read_loose_or_none(plan.conflict_path))
    if not dry_run:
        save_loose_all(changes, command="merge")
    return plan.report(
        path=str(ours if out is None else out),
        conflict_path=str(plan.conflict_path),
        returned=str(theirs),
        base=str(base),
        dry_run=dry_run,
        written=bool(changes) and not dry_run,
    )


def _read(path: Path) -> Catalog:
    return read_catalog(read_loose(path), str(path))
