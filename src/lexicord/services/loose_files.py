"""Files that a person names on the command line, inside a project or not."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lexicord.domain.errors import ProjectError
from lexicord.domain.finding import Message
from lexicord.project.actor import present_actor
from lexicord.project.disk_errors import reason
from lexicord.project.paths import read_regular
from lexicord.project.writers import writer_for

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from lexicord.project.file_change import FileChange


def read_loose(path: Path) -> bytes:
    """Return what the file holds; raise ProjectError where it is missing or unreadable."""
    data = read_loose_or_none(path)
    if data is None:
        message = Message.of("{path} is missing", path=path)
        raise ProjectError(message)
    return data


def read_loose_or_none(path: Path) -> bytes | None:
    """Return what the file holds, None where there is none."""
    try:
        return read_regular(path)
    except OSError as error:
        message = Message.of("{path} cannot be read: {reason}", path=path, reason=reason(error))
        raise ProjectError(message) from error


def save_loose(change: FileChange, *, command: str) -> None:
    """Save one file that a person named, wherever it lies, through the one writer.

    In a project it is journaled there, so that it can be undone. Raises SaveError with nothing
    changed where the disk refuses.
    """
    path = change.path.resolve()
    writer_for(path, present_actor()).save(replace(change, path=path), command=command)


def save_loose_all(changes: Sequence[FileChange], *, command: str) -> None:
    """Save several files of one folder together or not at all; see ``save_loose``."""
    real = [replace(change, path=change.path.resolve()) for change in changes]
    if real:
        writer_for(real[0].path, present_actor()).save_all(real, command=command)


def named_files(paths: Iterable[Path], suffix: str) -> list[Path]:
    """Return the files that are meant by ``paths``, each once, in the order given.

    A folder means every file with ``suffix`` in it and below, sorted; hidden ones are left
    out. Raises ProjectError for a path that is not there, or a folder without such a file.
    """
    found: dict[Path, None] = {}
    for path in paths:
        found |= dict.fromkeys(_in_folder(path, suffix) if path.is_dir() else [_there(path)])
    return list(found)


def files_below(folder: Path, suffix: str = "") -> list[Path]:
    """Return every file with ``suffix`` in a folder and below, sorted; hidden ones are left out."""
    return sorted(
        path
        for path in folder.rglob(f"*{suffix}")
        if path.is_file() and not _hidden(path.relative_to(folder))
    )


def _in_folder(folder: Path, suffix: str) -> list[Path]:
    files = files_below(folder, suffix)
    if not files:
        message = Message.of("there is no {suffix} file in {folder}", suffix=suffix, folder=folder)
        raise ProjectError(message)
    return files


def _hidden(path: Path) -> bool:
    return any(part.startswith(".") for part in path.parts)


def _there(path: Path) -> Path:
    if not path.exists():
        message = Message.of("{path} is missing", path=path)
        raise ProjectError(message)
    return path
