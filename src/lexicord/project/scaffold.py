"""Makes the folder of a new project, whole or not at all."""

from __future__ import annotations

import os
import shutil
from contextlib import ExitStack
from pathlib import Path
from secrets import token_hex
from typing import TYPE_CHECKING

from lexicord.domain.errors import ProjectError
from lexicord.domain.finding import Message
from lexicord.project.disk_errors import refusals
from lexicord.project.file_change import FileChange
from lexicord.project.files import Writer
from lexicord.project.locks import Locks
from lexicord.project.paths import real_path
from lexicord.project.replacement import flush_folder, make_folders, write_all

if TYPE_CHECKING:
    from collections.abc import Mapping


def create_folder(folder: Path, files: Mapping[str, bytes]) -> Path:
    """Create ``folder`` with ``files`` (by path below it) in one step and return its real path.

    Raises ProjectError where there is something already, SaveError where the disk refuses;
    either way nothing is left behind.
    """
    target = real_path(folder)
    if os.path.lexists(folder) and not _is_empty_folder(target):
        message = Message.of(
            "{folder} is there already; nothing was changed. Choose another folder", folder=folder
        )
        raise ProjectError(message)
    with refusals(folder), ExitStack() as undoing:
        make_folders(target.parent, undoing)
        building = target.with_name(f".lexicord-{token_hex(8)}.tmp")
        undoing.callback(shutil.rmtree, building, ignore_errors=True)
        building.mkdir()
        _fill(building, files)
        building.rename(target)
        undoing.callback(target.rename, building)
        flush_folder(target.parent)
        undoing.pop_all()
    return target


def add_files(folder: Path, files: Mapping[str, bytes]) -> None:
    """Create ``files`` in a folder that exists, all or none.

    Raises ProjectError where one of them is there already, SaveError where the disk refuses.
    """
    root = real_path(folder)
    for name in files:
        if os.path.lexists(root / name):
            message = Message.of("{path} is there already; nothing was changed", path=root / name)
            raise ProjectError(message)
    changes = [FileChange.replacing(Path(name), data, base=None) for name, data in files.items()]
    Writer(root, Locks(None)).save_all(changes, command="init")


def _is_empty_folder(path: Path) -> bool:
    return path.is_dir() and not any(path.iterdir())


def _fill(folder: Path, files: Mapping[str, bytes]) -> None:
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("xb", buffering=0) as file:
            write_all(file.fileno(), data)
    for parent, _, _ in os.walk(folder):
        flush_folder(Path(parent))
