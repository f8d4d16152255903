"""Every file of the project that can be a source, in an order that never changes."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from lexicord.project.discovery import PROJECT_FILE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_NEVER = frozenset({"node_modules", "__pycache__", "CVS"})


def walk(root: Path, start: str, skipped: Callable[[str], bool]) -> Iterator[str]:
    """Yield the paths, relative to ``root`` and written with ``/``, of the files below ``start``.

    ``start`` (``""`` for the root) is such a path too. Hidden folders, virtual environments,
    ``node_modules``, other projects (folders with a project file of their own) and what
    ``skipped`` names are passed over. Links are followed as long as they stay inside ``root``,
    each of them once, so that circles end.
    """
    yield from _Walk(root, skipped).below(start)


class _Walk:
    def __init__(self, root: Path, skipped: Callable[[str], bool]) -> None:
        self._root = root
        self._skipped = skipped
        self._followed: set[Path] = set()

    def below(self, folder: str) -> Iterator[str]:
        """Yield the files below ``folder``, a path relative to the root."""
        for entry in self._listed(folder):
            name = f"{folder}/{entry.name}" if folder else entry.name
            if entry.is_dir():
                if self._enters(entry, name):
                    yield from self.below(name)
            elif entry.is_file() and self._lies_inside(entry):
                yield name

    def _listed(self, folder: str) -> list[os.DirEntry[str]]:
        try:
            with os.scandir(self._root / folder) as entries:
                return sorted(entries, key=lambda entry: entry.name)
        except (FileNotFoundError, NotADirectoryError, PermissionError):
            return []

    def _enters(self, entry: os.DirEntry[str], name: str) -> bool:
        if entry.name.startswith(".") or entry.name in _NEVER or self._skipped(name):
            return False
        inner = ("pyvenv.cfg", PROJECT_FILE)
        if any(os.path.lexists(f"{entry.path}/{file}") for file in inner):
            return False
        return not entry.is_symlink() or self._follows(entry)

    def _follows(self, entry: os.DirEntry[str]) -> bool:
        """Follow a link to a folder once, and only inside the project."""
        link = Path(entry.path).parent.resolve() / entry.name
        new = link not in self._followed
        self._followed.add(link)
        return new and self._lies_inside(entry)

    def _lies_inside(self, entry: os.DirEntry[str]) -> bool:
        return not entry.is_symlink() or Path(os.path.realpath(entry.path)).is_relative_to(
            self._root
        )
