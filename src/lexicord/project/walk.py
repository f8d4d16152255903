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
        self.root = root
        self.skipped = skipped
        self.followed: set[Path] = set()

    def below(self, folder: str) -> Iterator[str]:
        for entry in self.listed(folder):
            name = f"{folder}/{entry.name}" if folder else entry.name
            if entry.is_dir():
                if self.enters(entry, name):
                    yield from self.below(name)
            elif entry.is_file() and self.lies_inside(entry):
                yield name

    def listed(self, folder: str) -> list[os.DirEntry[str]]:
        try:
            with os.scandir(self.root / folder) as entries:
                return sorted(entries, key=lambda entry: entry.name)
        except (FileNotFoundError, NotADirectoryError, PermissionError):
            return []

    def enters(self, entry: os.DirEntry[str], name: str) -> bool:
        if entry.name.startswith(".") or entry.name in _NEVER or self.skipped(name):
            return False
        inner = ("pyvenv.cfg", PROJECT_FILE)
        if any(os.path.lexists(f"{entry.path}/{file}") for file in inner):
            return False
        return not entry.is_symlink() or self.follows(entry)

    def follows(self, entry: os.DirEntry[str]) -> bool:
        """Follow a link to a folder once, and only inside the project."""
        link = Path(entry.path).parent.resolve() / entry.name
        new = link not in self.followed
        self.followed.add(link)
        return new and self.lies_inside(entry)

    def lies_inside(self, entry: os.DirEntry[str]) -> bool:
        return not entry.is_symlink() or Path(os.path.realpath(entry.path)).is_relative_to(
            self.root
        )
