"""Catalogues on the disk: read with their place, saved only as what can be read again."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from lexicord.domain.errors import InputError, SaveError
from lexicord.domain.finding import Message
from lexicord.formats.gettext.catalog import Catalog
from lexicord.project.file_change import ChangedMeanwhile, FileChange

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from lexicord.project.project import Project


_MERGING = "lexicord.services.meanwhile"


@dataclass(frozen=True, slots=True)
class OpenCatalog:
    """A catalogue as it was read: where it lies, what it is called, its bytes and its content."""

    path: Path
    name: str
    data: bytes
    catalog: Catalog


def open_catalog(project: Project, path: Path) -> OpenCatalog | None:
    """Read a catalogue of the project, None where there is none.

    Raises InputError with its name, line and column where it is broken.
    """
    data = project.read_or_none(path)
    if data is None:
        return None
    name = project.name_of(path)
    return OpenCatalog(path, name, data, read_catalog(data, name))


def read_catalog(data: bytes, name: str) -> Catalog:
    """Read a catalogue; an InputError names the file it was found in."""
    try:
        return Catalog.from_bytes(data)
    except InputError as error:
        raise error.at(name) from error


def catalog_change(path: Path, catalog: Catalog, base: bytes | None) -> FileChange:
    """Return the change that saves ``catalog``, made from ``base``, verified by reading it again.

    What others saved meanwhile is merged in. Saving raises ChangedMeanwhile where both changed
    one text, InputError where the file is broken by now.
    """
    made = catalog.to_bytes()
    counts = {made: len(catalog.entries)}

    def merged(current: bytes | None) -> bytes:
        together = None
        if base is not None and current is not None:
            together = _together(base, catalog, read_catalog(current, str(path)))
        if together is None:
            raise ChangedMeanwhile(path, current)
        counts[together.to_bytes()] = len(together.entries)
        return together.to_bytes()

    def verify(data: bytes) -> None:
        reads_back(path, counts[data])(data)

    return FileChange.replacing(path, made, base=base, merge=merged, verify=verify)


def _together(base: bytes, ours: Catalog, present: Catalog) -> Catalog | None:
    """Merge as `meanwhile.brought_together` does, which is hardly ever needed."""
    merged: Catalog | None = import_module(_MERGING).brought_together(base, ours, present)
    return merged


def reads_back(path: Path, count: int) -> Callable[[bytes], None]:
    """Return a check that bytes are a sound catalogue of ``count`` entries; SaveError if not."""

    def verify(data: bytes) -> None:
        found = len(Catalog.from_bytes(data).entries)
        if found != count:
            message = Message.of(
                "{path} would hold {found} entries instead of {count}; nothing was changed",
                path=path,
                found=found,
                count=count,
            )
            raise SaveError(message)

    return verify
