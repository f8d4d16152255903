"""Settling conflicts in the catalogues that a person named, or in the whole project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.services.merge_reports import ResolveReports
from lexicord.services.resolve import has_conflicts, require_conflicts, resolve
from lexicord.services.selection import chosen_catalogs

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from lexicord.project.project import Project
    from lexicord.services.merging import Choice


def resolve_named(
    project: Project | None,
    paths: Sequence[Path],
    *,
    choice: Choice | None = None,
    dry_run: bool = False,
) -> ResolveReports:
    """Apply the decisions in each of ``paths``, or in every catalogue of the project.

    Raises ProjectError where a named catalogue has no conflicts.
    """
    for path in paths:
        require_conflicts(path)
    names = {path: str(path) for path in paths}
    if project is not None:
        files = [file.path for file in chosen_catalogs(project) if has_conflicts(file.path)]
        names = {path: project.name_of(path) for path in files}
    return ResolveReports(
        tuple(
            resolve(path, choice=choice, dry_run=dry_run, name=name) for path, name in names.items()
        )
    )
