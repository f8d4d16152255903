"""Where a command works: the project, and the paths that a person named."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from lexicord.cli.lazy import load
from lexicord.project.discovery import find_root

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lexicord.project.project import Project

# A command that works on single files does not wait for it.
_OPEN = "lexicord.project.project:Project"


def start_folder() -> Path:
    """Return the folder that the command was started in, or that ``--directory`` names."""
    named = click.get_current_context().find_root().params.get("directory")
    return Path(named).absolute() if named else Path.cwd()


def open_project() -> Project:
    """Return the project that rules the start folder; raise ProjectError where there is none."""
    return _opened(start_folder())


def project_around() -> Project | None:
    """Return the project that rules the start folder, None where there is none."""
    start = start_folder()
    return None if find_root(start) is None else _opened(start)


def named_paths(paths: Iterable[str]) -> tuple[Path, ...]:
    """Return the paths of the command line, read from the start folder."""
    return tuple(start_folder() / path for path in paths)


def open_project_of(paths: Sequence[str]) -> Project:
    """Return the project that rules the first of the named paths, else the start folder.

    Raises ProjectError where neither lies in one, SettingsError where its file is wrong.
    """
    return open_project_for(paths) or open_project()


def open_project_for(paths: Sequence[str]) -> Project | None:
    """Return the project that rules the first of the named paths, else the start folder.

    Returns None where files were named and no project rules them. Raises ProjectError where
    nothing was named and there is no project, SettingsError where its file is wrong.
    """
    if not paths:
        return open_project()
    places = (start_folder() / paths[0], start_folder())
    ruled = next((place for place in places if find_root(place) is not None), None)
    return None if ruled is None else _opened(ruled)


def _opened(start: Path) -> Project:
    project: Project = load(_OPEN).open(start)
    return project
