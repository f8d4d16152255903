"""One file made ready beside its place, then put there in one step.

The old file is whole until the very moment in which the new one is whole: temporary file in
the same folder, flushed to the disk, renamed over the old one, folder flushed. Measured with
kills and power cuts at every step (``manual/decisions/0002-one-writer.md``).
"""

from __future__ import annotations

import os
import re
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING

from lexicord.project.disk_errors import save_error
from lexicord.project.paths import refuse_twin

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path


def temporary_name(name: str) -> str:
    """Return the name under which a new ``name`` is written before it takes its place.

    It is always the same for one file: whoever holds the file's lock sweeps what a killed
    writer left. It is short, so that every name that fits the disk can be saved.
    """
    return f".lexicord-{sha256(os.fsencode(name)).hexdigest()[:16]}.tmp"


def is_temporary(name: str) -> bool:
    """Say whether ``name`` is one that `temporary_name` gives."""
    return re.fullmatch(r"\.lexicord-[0-9a-f]{16}\.tmp", name) is not None


@dataclass(frozen=True, slots=True)
class Replacement:
    """What the real file ``target`` holds and what it shall hold; None is no file."""

    target: Path
    before: bytes | None
    after: bytes | None

    @property
    def changes(self) -> bool:
        """Say whether there is anything to do."""
        return self.before != self.after


@contextmanager
def prepared(target: Path, data: bytes | None) -> Iterator[Path | None]:
    """Write ``data`` to a temporary file beside ``target`` and give its path.

    Mode, owner and extended attributes are those of the old file. Whatever happens, the
    temporary file is gone when the block ends. The caller holds the lock of ``target``.
    With None, which stands for no file, nothing is written.
    """
    if data is None:
        yield None
        return
    temporary = target.parent / temporary_name(target.name)
    with suppress(FileNotFoundError):
        temporary.unlink()
    try:
        _write(temporary, target, data)
        yield temporary
    finally:
        with suppress(OSError):
            if temporary.exists():
                temporary.unlink()


def put_in_place(temporary: Path | None, target: Path) -> None:
    """Let ``temporary`` take the place of ``target``; with None, remove ``target``."""
    if temporary is None:
        target.unlink()
    else:
        temporary.replace(target)


def replace_all(ready: Sequence[tuple[Replacement, Path | None]]) -> None:
    """Put every temporary file in its place and flush the folders.

    Where a step fails, those before it are taken back. Raises SaveError, which names the files
    that could not even be taken back.
    """
    stuck: list[Path] = []
    try:
        with ExitStack() as undoing:
            for step, temporary in ready:
                put_in_place(temporary, step.target)
                undoing.callback(_take_back, step, stuck)
            for folder in {step.target.parent: None for step, _ in ready}:
                flush_folder(folder)
            undoing.pop_all()
    except OSError as error:
        raise save_error(ready[0][0].target, error, still_new=stuck) from error


def _take_back(step: Replacement, stuck: list[Path]) -> None:
    try:
        with prepared(step.target, step.before) as temporary:
            put_in_place(temporary, step.target)
        flush_folder(step.target.parent)
    except OSError:
        stuck.append(step.target)


def flush_folder(folder: Path) -> None:
    """Make what was created, renamed or removed in ``folder`` survive a power cut."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def make_folders(folder: Path, undoing: ExitStack) -> None:
    """Create ``folder`` and its missing parents; ``undoing`` takes away again what is empty."""
    if folder.is_dir():
        return
    make_folders(folder.parent, undoing)
    refuse_twin(folder)
    with suppress(FileExistsError):
        folder.mkdir()
        undoing.callback(_remove_if_empty, folder)
        flush_folder(folder.parent)


def write_all(handle: int, data: bytes) -> None:
    """Write every byte to the open file and flush it to the disk, or raise OSError."""
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(handle, rest) :]
    os.fsync(handle)


def _write(temporary: Path, target: Path, data: bytes) -> None:
    old = target.stat() if target.exists() else None
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
    handle = os.open(temporary, flags, 0o666 if old is None else 0o600)
    try:
        if old is not None:
            _like(handle, target, old)
        write_all(handle, data)
    finally:
        os.close(handle)


def _like(handle: int, target: Path, old: os.stat_result) -> None:
    """Give the new file the owner, the mode and the attributes of the old one.

    Only root may give files away: where the owner cannot be kept, the group still can.
    """
    new = os.fstat(handle)
    if (new.st_uid, new.st_gid) != (old.st_uid, old.st_gid):
        with suppress(PermissionError):
            os.fchown(handle, -1, old.st_gid)
        with suppress(PermissionError):
            os.fchown(handle, old.st_uid, -1)
    os.fchmod(handle, old.st_mode & 0o7777)
    # Not every system has attributes, and not every file system takes them.
    with suppress(OSError, AttributeError):
        for name in os.listxattr(target):
            os.setxattr(handle, name, os.getxattr(target, name))


def _remove_if_empty(folder: Path) -> None:
    with suppress(OSError):
        folder.rmdir()
