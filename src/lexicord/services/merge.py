"""The verb *merge*: a file that a translator returned, brought together with ours."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lexicord.domain.errors import ProjectError
from lexicord.domain.finding import Message
from lexicord.services.base_stamp import FIELD, find_base, is_base, stamp_of
from lexicord.services.catalogs import OpenCatalog, open_catalog, read_catalog
from lexicord.services.destination import destination
from lexicord.services.guard import LossLimit, guard_against_loss
from lexicord.services.loose_files import read_loose
from lexicord.services.merge_plan import MergePlan
from lexicord.services.merging import Versions

if TYPE_CHECKING:
    from pathlib import Path

    from lexicord.formats.gettext.catalog import Catalog
    from lexicord.project.project import Project
    from lexicord.services.merge_reports import MergeReport
    from lexicord.services.merging import Choice


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
    choice: Choice | None = None,
    dry_run: bool = False,
    accept_loss: bool = False,
) -> MergeReport:
    """Merge a returned PO file into the catalogue that it belongs to.

    The base is found by the stamp of the returned file, or given; the catalogue by what the
    returned file says of its language and domain, or given as ``into``. Where both sides
    changed a text, ours stays and the conflict file beside the catalogue keeps both, unless a
    ``choice`` settles it. Raises ProjectError, with nothing changed, where base or catalogue
    cannot be told, or where too much would go out of use.
    """
    theirs = read_catalog(read_loose(returned), str(returned))
    path = destination(project, theirs, returned) if into is None else into
    ours = open_catalog(project, path)
    if ours is None:
        message = Message.of("{path} is missing; `lexicord update` makes it", path=path)
        raise ProjectError(message)
    common = _base(project, ours, theirs, returned, base)
    versions = Versions(common.catalog, ours.catalog, theirs)
    outcome = versions.merged(returned=True, choice=choice)
    update = project.settings.update
    guard_against_loss(
        ours.catalog.entries,
        outcome.entries,
        path=ours.name,
        limit=LossLimit(update.loss_share, update.loss_floor),
        accept_loss=accept_loss,
    )
    plan = MergePlan(versions, outcome, ours.path, ours.data, project.actor)
    changes = plan.changes(
        project.read_or_none(plan.conflict_path), project.settings.catalogs.width
    )
    if not dry_run:
        project.save_all(changes, command="merge")
    return plan.report(
        path=ours.name,
        conflict_path=project.name_of(plan.conflict_path),
        returned=str(returned),
        base=common.name,
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
        message = Message.of(
            "{returned} does not say what it was made from (no {field} in its header); "
            "name the file that was sent out with --base",
            returned=returned,
            field=FIELD,
        )
        raise ProjectError(message)
    if stamp_of(ours.catalog) == stamp and is_base(ours.catalog):
        return _Base(ours.catalog, stamp)
    found = find_base(project.journal, stamp)
    if found is None:
        message = Message.of(
            "the version that {returned} was made from ({stamp}) is not in this project's "
            "journal; name the file that was sent out with --base",
            returned=returned,
            stamp=stamp,
        )
        raise ProjectError(message)
    return _Base(found, stamp)
