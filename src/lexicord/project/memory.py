"""What lexicord remembers between two runs, so that what has not changed is not read again.

``.lexicord/cache/`` can be deleted at any time: nothing is in it that cannot be found again.
"""

from __future__ import annotations

import os
import time
from contextlib import suppress
from hashlib import blake2b
from typing import TYPE_CHECKING, TypeVar

import msgspec

from lexicord.project.paths import hide
from lexicord.project.replacement import temporary_name

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

Value = TypeVar("Value")

_SETTLED = 2_000_000_000
"""Nanoseconds after which a file whose time did not change has not changed: the coarsest clocks
of file systems still in use count in steps of two seconds."""


class Sight(msgspec.Struct, frozen=True):
    """A file as it was last read: its size in bytes, times in nanoseconds, and its content."""

    size: int
    modified: int
    seen: int
    digest: str

    def still_holds(self, status: os.stat_result) -> bool:
        """Say whether the file cannot have changed since."""
        same = (status.st_size, status.st_mtime_ns) == (self.size, self.modified)
        return same and self.modified + _SETTLED < self.seen


class Memory:
    """Values by name, kept in one folder."""

    def __init__(self, folder: Path) -> None:
        """Remember in ``folder``; it is made when something is first kept."""
        self._folder = folder

    def recalled(self, name: str, kind: type[Value], otherwise: Value) -> Value:
        """Return what was kept under ``name``, ``otherwise`` where that is nothing or damaged."""
        with suppress(OSError, msgspec.MsgspecError):
            return msgspec.json.decode((self._folder / f"{name}.json").read_bytes(), type=kind)
        return otherwise

    def keep(self, name: str, value: object) -> None:
        """Keep a value of msgspec's kinds; where the disk refuses, nothing is kept."""
        path = self._folder / f"{name}.json"
        made = path.with_name(temporary_name(f"{name}-{os.getpid()}"))
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            hide(self._folder.parent)
            made.write_bytes(msgspec.json.encode(value))
            made.replace(path)


def digest(data: bytes) -> str:
    """Return what tells one content from another."""
    return blake2b(data, digest_size=16).hexdigest()


def sights(paths: Mapping[str, Path], known: Mapping[str, Sight]) -> dict[str, Sight]:
    """Return each file as it is now; one that cannot have changed is not read.

    Files that are not there are left out. Raises OSError where one cannot be read.
    """
    found: dict[str, Sight] = {}
    for name, path in paths.items():
        with suppress(FileNotFoundError, NotADirectoryError):
            found[name] = _sight(path, known.get(name))
    return found


def _sight(path: Path, known: Sight | None) -> Sight:
    status = path.stat()
    if known is not None and known.still_holds(status):
        return known
    seen = time.time_ns()
    return Sight(status.st_size, status.st_mtime_ns, seen, digest(path.read_bytes()))
