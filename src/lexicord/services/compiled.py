"""Compiled catalogues (MO) beside their sources, as programs read them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.domain.errors import InputError
from lexicord.formats.gettext.mo import read_mo, write_mo
from lexicord.project.file_change import FileChange
from lexicord.services.catalogs import read_catalog

if TYPE_CHECKING:
    from lexicord.project.layout import CatalogFile
    from lexicord.project.project import Project


def compiled_change(project: Project, file: CatalogFile, *, fuzzy: bool) -> FileChange | None:
    """Return the change that compiles one catalogue, None where its MO file is up to date.

    Untranslated and obsolete entries are left out, and fuzzy ones unless ``fuzzy`` takes them
    in. Raises InputError, with its name, where the catalogue is broken.
    """
    name, path = project.name_of(file.path), file.path.with_suffix(".mo")
    catalog = read_catalog(project.read(file.path), name)
    try:
        data = write_mo(catalog, fuzzy=fuzzy)
    except InputError as error:
        raise error.at(name) from error
    base = project.read_or_none(path)
    return None if data == base else FileChange.replacing(path, data, base=base, verify=_verify)


def _verify(data: bytes) -> None:
    read_mo(data)
