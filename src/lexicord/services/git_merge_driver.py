"""The merge driver: what git runs for a PO file that two branches changed."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from lexicord.domain.errors import ProjectError
from lexicord.domain.finding import Message
from lexicord.project.git import Repository
from lexicord.project.writers import bare_writer
from lexicord.services.catalogs import catalog_change, read_catalog
from lexicord.services.conflict_marks import marked
from lexicord.services.guard import LossLimit, guard_against_loss
from lexicord.services.loose_files import read_loose
from lexicord.services.merging import Versions

if TYPE_CHECKING:
    from pathlib import Path

    from lexicord.merge.conflicts import Conflict
    from lexicord.merge.three_way import MergeOutcome

ACCEPT_LOSS = "lexicord.acceptLoss"


def merge_driver(base: Path, ours: Path, theirs: Path, name: str) -> tuple[Conflict, ...]:
    """Merge three versions into the file ``ours`` and return what is left to a person.

    ``name`` is what the file is called in the repository. The result replaces ``ours`` as the
    very last step, whole or not at all. Conflicts are marked in translator comments, never in a
    text. Raises LexicordError with ``ours`` untouched where a version cannot be read, where too
    much would go out of use, or where the disk refuses.
    """
    data = read_loose(ours)
    versions = Versions(
        read_catalog(read_loose(base), f"{name} (base)"),
        read_catalog(data, f"{name} (ours)"),
        read_catalog(read_loose(theirs), f"{name} (theirs)"),
    )
    outcome = versions.merged()
    _guard(ours.parent, versions, outcome, name)
    entries = marked(outcome.entries, outcome.conflicts, versions.labels())
    merged = versions.rebuilt(entries)
    bare_writer().save(catalog_change(ours.absolute(), merged, data), command="git merge-driver")
    return outcome.conflicts


def _guard(folder: Path, versions: Versions, outcome: MergeOutcome, name: str) -> None:
    accepted = False
    with suppress(ProjectError):
        accepted = Repository.find(folder).switched_on(ACCEPT_LOSS)
    try:
        guard_against_loss(
            versions.ours.entries,
            outcome.entries,
            path=name,
            limit=LossLimit(),
            accept_loss=accepted,
        )
    except ProjectError as error:
        message = Message.of(
            "{reason}, here as `{command}`",
            reason=error.message,
            command=f"git -c {ACCEPT_LOSS}=true merge …",
        )
        raise ProjectError(message) from error
