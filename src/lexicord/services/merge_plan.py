"""What a merge will write: the catalogue and its conflict file, together or not at all."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lexicord.services.catalogs import catalog_change, read_catalog
from lexicord.services.conflict_file import conflict_catalog, conflict_path, unit_conflict
from lexicord.services.merge_reports import MergeReport, new_order, unit_changes

if TYPE_CHECKING:
    from pathlib import Path

    from lexicord.merge.three_way import MergeOutcome
    from lexicord.project.actor import Actor
    from lexicord.project.file_change import FileChange
    from lexicord.services.merging import Versions


@dataclass(frozen=True, slots=True)
class MergePlan:
    """A merge that was worked out and not written yet.

    ``target`` holds ``held`` now (None: no file). It is left alone where the merge changed
    nothing, unless it is ``always`` written.
    """

    versions: Versions
    outcome: MergeOutcome
    target: Path
    held: bytes | None
    actor: Actor
    always: bool = False

    @property
    def conflict_path(self) -> Path:
        """Where the conflicts go."""
        return conflict_path(self.target)

    def changes(self, known: bytes | None, width: int = 79) -> list[FileChange]:
        """Return the files to save; ``known`` is what the conflict file holds already."""
        changes = []
        if self.outcome.changes or self.always:
            merged = self.versions.rebuilt(self.outcome.entries, width=width)
            if merged.to_bytes() != self.held:
                changes.append(catalog_change(self.target, merged, self.held))
        if self.outcome.conflicts:
            changes += self._conflicts(known)
        return changes

    def report(  # noqa: PLR0913 - the fields of the report
        self,
        *,
        path: str,
        conflict_path: str,
        returned: str,
        base: str,
        dry_run: bool,
        written: bool,
    ) -> MergeReport:
        """Say what changes, entry by entry and field by field, and what is left to decide."""
        conflicts = self.outcome.conflicts
        return MergeReport(
            path=path,
            returned=returned,
            base=base,
            changes=unit_changes(self.outcome.report),
            conflicts=tuple(unit_conflict(conflict) for conflict in conflicts),
            conflict_path=conflict_path if conflicts else "",
            dry_run=dry_run,
            written=written,
            order=new_order(self.versions.ours.entries, self.outcome.report.order),
        )

    def _conflicts(self, known: bytes | None) -> list[FileChange]:
        path = self.conflict_path
        catalog = conflict_catalog(
            None if known is None else read_catalog(known, str(path)),
            self.outcome.conflicts,
            self.versions.ours,
            who=self.actor.name,
            when=self.actor.now(),
            labels=self.versions.labels(),
        )
        return [] if catalog.to_bytes() == known else [catalog_change(path, catalog, known)]
