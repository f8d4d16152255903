"""Finds the project file, from a folder upwards."""

from __future__ import annotations

import os
import tomllib
from typing import TYPE_CHECKING, Any

from lexicord.domain.errors import InputError, LexicordError, ProjectError, SettingsError
from lexicord.domain.finding import Message
from lexicord.project.disk_errors import reason
from lexicord.project.paths import decode, read_regular, real_path
from lexicord.project.settings_file import SettingsFile

if TYPE_CHECKING:
    from pathlib import Path

PROJECT_FILE = "lexicord.toml"
PYPROJECT_FILE = "pyproject.toml"
_TABLE = ("tool", "lexicord")


def find_settings(start: Path) -> SettingsFile:
    """Return the project file that rules ``start``, in its folder or the nearest one above.

    ``start`` is a folder, or a file whose folder is meant. Raises ProjectError where there is
    none up to the root of the disk, SettingsError where there are two side by side.
    """
    start = real_path(start)
    folder = start if os.path.isdir(start) else start.parent  # noqa: PTH112 - never raises
    for place in (folder, *folder.parents):
        found = settings_in(place)
        if found is not None:
            return found
    message = Message.of(
        "there is no {name} in {folder} or above it; `lexicord init` makes one",
        name=PROJECT_FILE,
        folder=folder,
    )
    raise ProjectError(message)


def find_root(folder: Path) -> Path | None:
    """Return the real folder of the project that ``folder`` lies in, None outside of any."""
    real = real_path(folder)
    return next((place for place in (real, *real.parents) if _is_root(place)), None)


def _is_root(folder: Path) -> bool:
    if os.path.isfile(folder / PROJECT_FILE):  # noqa: PTH113 - never raises
        return True
    try:
        return settings_in(folder) is not None
    except LexicordError:
        return False


def settings_in(folder: Path) -> SettingsFile | None:
    """Return the project file of exactly this folder, None where it has none."""
    own = _text(folder / PROJECT_FILE)
    shared = _text(folder / PYPROJECT_FILE)
    if shared is not None and not _has_table(shared):
        shared = None
    if own is not None and shared is not None:
        twice = Message.of(
            "[tool.lexicord] in {name} beside it says the same; keep one of the two",
            name=PYPROJECT_FILE,
        )
        raise SettingsError(twice, path=str(folder / PROJECT_FILE))
    if own is not None:
        return SettingsFile(folder / PROJECT_FILE, own)
    return None if shared is None else SettingsFile(folder / PYPROJECT_FILE, shared, _TABLE)


def _text(path: Path) -> str | None:
    try:
        data = read_regular(path)
    except OSError as error:
        message = Message.of("{path} cannot be read: {reason}", path=path, reason=reason(error))
        raise ProjectError(message) from error
    try:
        return None if data is None else decode(data, str(path))
    except InputError as error:
        raise SettingsError(
            error.message, path=error.path, line=error.line, column=error.column
        ) from error


def _has_table(text: str) -> bool:
    """Say whether a ``pyproject.toml`` is meant for us, be it broken or not."""
    try:
        data: Any = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError):
        return "[tool.lexicord" in text
    return isinstance(data.get("tool"), dict) and "lexicord" in data["tool"]
