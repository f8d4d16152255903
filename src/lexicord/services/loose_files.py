"""Files that a person names on the command line, inside a project or not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.domain.errors import ProjectError
from lexicord.project.disk_errors import reason
from lexicord.project.file_change import FileChange
from lexicord.project.files import Writer
from lexicord.project.locks import Locks
from lexicord.project.paths import read_regular

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path


def read_loose(path: Path) -> bytes:
    """Return what the file holds; raise ProjectError where it is missing or unreadable."""
    data = read_loose_or_none(path)
    if data is None:
        message = f"{path} is missing"
        raise ProjectError(message)
    return data


def read_loose_or_none(path: Path) -> bytes | None:
    """Return what the file holds, None where there is none."""
    try:
        return read_regular(path)
    except OSError as error:
        message = f"{path} cannot be read: {reason(error)}"
        raise ProjectError(message) from error


def save_loose(
    path: Path, data: bytes, *, base: bytes | None, verify: Callable[[bytes], None]
) -> None:
    """Save one file outside any project, through the one writer; nothing is journaled.

    Raises SaveError with nothing changed where the disk refuses.
    """
    change = FileChange.replacing(path.absolute(), data, base=base, verify=verify)
    Writer(None, Locks(None)).save_all([change], command="")


def lay_out(files: Mapping[Path, bytes]) -> None:
    """Write files that are not there yet, all or none, with the folders they need.

    Raises ChangedMeanwhile where one of them is there, SaveError where the disk refuses.
    """
    changes = [
        FileChange.replacing(path.absolute(), data, base=None) for path, data in files.items()
    ]
    Writer(None, Locks(None)).save_all(changes, command="")


def named_files(paths: Iterable[Path], suffix: str) -> list[Path]:
    """Return the files that are meant by ``paths``, each once, in the order given.

    A folder means every file with ``suffix`` in it and below, sorted; hidden ones are left
    out. Raises ProjectError for a path that is not there, or a folder without such a file.
    """
    found: dict[Path, None] = {}
    for path in paths:
        found |= dict.fromkeys(_in_folder(path, suffix) if path.is_dir() else [_there(path)])
    return list(found)


def _in_folder(folder: Path, suffix: str) -> list[Path]:
    files = sorted(
        path
        for path in folder.rglob(f"*{suffix}")
        if path.is_file() and not _hidden(path.relative_to(folder))
    )
    if not files:
        message = f"there is no {suffix} file in {folder}"
        raise ProjectError(message)
    return files


def _hidden(path: Path) -> bool:
    return any(part.startswith(".") for part in path.parts)


def _there(path: Path) -> Path:
    if not path.exists():
        message = f"{path} is missing"
        raise ProjectError(message)
    return path
