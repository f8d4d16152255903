"""The verb *export*: copies of catalogues to send out, which are recognised when they return."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lexicord.domain.errors import ProjectError
from lexicord.domain.finding import Message
from lexicord.services.base_stamp import stamped
from lexicord.services.catalogs import catalog_change, open_catalog
from lexicord.services.progress import progress_of
from lexicord.services.selection import chosen_catalogs, named_only

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from lexicord.project.file_change import FileChange
    from lexicord.project.layout import CatalogFile
    from lexicord.project.project import Project
    from lexicord.services.reports import Progress

FOLDER = "export"
"""Where copies go that nobody gives a place."""


@dataclass(frozen=True, slots=True)
class ExportedCopy:
    """A copy of a catalogue; ``written`` is False where the very same lay there already."""

    path: str
    catalog: str
    domain: str
    locale: str
    progress: Progress
    written: bool


@dataclass(frozen=True, slots=True)
class ExportReport:
    """The copies in the order of the catalogues."""

    copies: tuple[ExportedCopy, ...]


def export(
    project: Project,
    paths: Iterable[Path] = (),
    *,
    locales: Iterable[str] = (),
    folder: Path | None = None,
) -> ExportReport:
    """Write a copy of each catalogue that is meant to ``folder``, by domain and locale.

    A copy carries the stamp of what it holds, and the journal keeps it: so `merge` finds the
    base of what a translator made of it, however long that took and whatever was done to the
    catalogue meanwhile. All copies are saved together or none. Raises ProjectError where there
    is no catalogue, or where the folder does not lie in the project.
    """
    target = project.root / FOLDER if folder is None else folder
    files = [(project.name_of(file.path), file) for file in chosen_catalogs(project, locales)]
    chosen = [file for _, file in named_only(project, files, paths)]
    if not chosen:
        message = Message.of(
            "there is no catalogue to look at; `lexicord update` makes those of the project"
        )
        raise ProjectError(message)
    made = [_copied(project, file, target) for file in chosen]
    project.save_all([change for _, change in made if change], command="export")
    return ExportReport(tuple(copy for copy, _ in made))


def _copied(
    project: Project, file: CatalogFile, folder: Path
) -> tuple[ExportedCopy, FileChange | None]:
    opened = open_catalog(project, file.path)
    assert opened is not None
    path = folder / f"{file.domain}.{file.locale.posix}.po"
    copy, before = stamped(opened.catalog), project.read_or_none(path)
    changed = copy.to_bytes() != before
    report = ExportedCopy(
        path=project.name_of(path),
        catalog=opened.name,
        domain=file.domain,
        locale=str(file.locale),
        progress=progress_of(copy),
        written=changed,
    )
    return report, catalog_change(path, copy, before) if changed else None
