"""Catalogues compared by meaning: two files, or what changed since a revision of git."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from lexicord.domain.locale_tag import LocaleTag
from lexicord.merge.changes import reported
from lexicord.merge.header import fields_of, with_fields
from lexicord.merge.identity import identified
from lexicord.project.git import Repository
from lexicord.services.base_stamp import FIELD
from lexicord.services.catalogs import read_catalog
from lexicord.services.conflict_file import is_conflict_file
from lexicord.services.loose_files import read_loose
from lexicord.services.merge_reports import DiffReport, SinceReport, unit_changes
from lexicord.services.selection import chosen_catalogs

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from lexicord.domain.catalog import Entry
    from lexicord.formats.gettext.catalog import Catalog
    from lexicord.project.project import Project


def diff(before: Path, after: Path) -> DiffReport:
    """Compare two catalogues entry by entry and field by field.

    Order, wrapping, the order of references and the stamp of the base are no difference. Raises
    LexicordError where one cannot be read.
    """
    old, new = (read_catalog(read_loose(path), str(path)) for path in (before, after))
    return compared(old, new, str(before), str(after))


def compared(before: Catalog, after: Catalog, old_name: str, new_name: str) -> DiffReport:
    """Compare two catalogues that were read already; the names are what they are called."""
    old, new = (identified(map(_unstamped, each.entries)) for each in (before, after))
    return DiffReport(old_name, new_name, unit_changes(reported(old, new, {})))


def changed_since(project: Project, revision: str, *, locales: Iterable[str] = ()) -> SinceReport:
    """Compare every catalogue with what it was at a revision of git.

    Catalogues that are gone since are compared too, with nothing. Raises ProjectError where the
    project is not in git or git knows no such revision, InputError where a catalogue is broken.
    """
    repository = Repository.find(project.root)
    commit = repository.commit(revision)
    folder = project.root.relative_to(repository.root)
    known = repository.files(commit)
    wanted = {LocaleTag.parse(name) for name in locales}
    names = {project.name_of(file.path) for file in chosen_catalogs(project, map(str, wanted))}
    names |= {name for name in _below(folder, known) if _is_catalog(project, name, wanted)}
    reports = []
    for name in sorted(names):
        there = (folder / name).as_posix()
        old = repository.content(there, commit) if there in known else None
        now = project.read_or_none(project.root / name)
        sides = (_read(old, f"{name} ({revision})"), _read(now, name))
        reports.append(compared(*sides, "" if old is None else name, "" if now is None else name))
    return SinceReport(revision, commit, tuple(reports))


def _unstamped(entry: Entry) -> Entry:
    if not entry.is_header:
        return entry
    fields = fields_of(entry)
    return with_fields(entry, {name: fields[name] for name in fields if name != FIELD})


def _below(folder: Path, names: Iterable[str]) -> Iterable[str]:
    """Yield the names below ``folder``, as they are called from there."""
    paths = (PurePosixPath(name) for name in names)
    return (path.relative_to(folder).as_posix() for path in paths if path.is_relative_to(folder))


def _is_catalog(project: Project, name: str, wanted: Iterable[LocaleTag]) -> bool:
    path = project.root / name
    locale = project.layout.locale_of(path)
    return locale is not None and not is_conflict_file(path) and (not wanted or locale in wanted)


def _read(data: bytes | None, name: str) -> Catalog:
    return read_catalog(data or b"", name)
