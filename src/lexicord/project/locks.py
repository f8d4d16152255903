"""Locks: one writer at a time for each file.

Inside a project the locks lie in ``.lexicord/locks/`` and stay there: taking one away safely is
hard. Files share 64 of them, so that saving thousands at once opens no more. A single file
outside any project has its lock beside it, ``.name.lock``, for as long as it is being saved.
"""

from __future__ import annotations

import os
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

from lexicord.domain.errors import SaveError
from lexicord.domain.finding import Message
from lexicord.project.disk_errors import refusals

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

PATIENCE = 30.0
"""Seconds to wait for another program before giving up."""

_PAUSE = 0.005
_SHARES = 64


@dataclass(frozen=True, slots=True)
class Locks:
    """The locks of one project, or of single files where ``folder`` is None."""

    folder: Path | None
    patience: float = PATIENCE

    @contextmanager
    def held(self, targets: Iterable[Path]) -> Iterator[None]:
        """Hold the lock of every file (a real path), taken in one order everywhere.

        A block that holds some may not ask for more, except for one that stands ``alone``.
        Raises SaveError where another program keeps a lock for longer than ``patience``.
        """
        with ExitStack() as stack:
            for lock, target in sorted({self._path(target): target for target in targets}.items()):
                stack.enter_context(self._one(lock, target))
            yield

    @contextmanager
    def alone(self, target: Path) -> Iterator[None]:
        """Hold the lock of a file that shares its lock with no other, taken after all others."""
        folder = target.parent if self.folder is None else self.folder
        with self._one(folder / f"{target.name}.lock", target):
            yield

    @contextmanager
    def _one(self, path: Path, target: Path) -> Iterator[None]:
        lock = FileLock(path, timeout=self.patience, poll_interval=_PAUSE)
        with refusals(target):
            try:
                lock.acquire()
            except Timeout:
                raise self._busy(path, target) from None
        try:
            with suppress(OSError):
                path.write_text(f"{os.getpid()}\n", encoding="ascii")
            yield
        finally:
            if self.folder is None:
                # Whoever waited for this lock sees that its file is gone and takes a new one.
                with suppress(OSError):
                    path.unlink()
            lock.release()

    def _path(self, target: Path) -> Path:
        name = sha256(os.fsencode(target)).hexdigest()
        if self.folder is not None:
            return self.folder / f"{int(name, 16) % _SHARES:02d}.lock"
        short = len(os.fsencode(target.name)) <= 240
        return target.with_name(f".{target.name if short else name[:32]}.lock")

    def _busy(self, path: Path, target: Path) -> SaveError:
        try:
            number = int(path.read_text(encoding="ascii"))
            holder = Message.of("another program (process {number})", number=number)
        except (OSError, ValueError):
            holder = Message.of("another program")
        return SaveError(
            Message.of(
                "{path} could not be saved: {holder} has been saving "
                "for {seconds} seconds; nothing was changed",
                path=target,
                holder=holder,
                seconds=f"{self.patience:g}",
            )
        )
