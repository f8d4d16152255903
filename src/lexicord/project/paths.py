"""Paths before anything is read or written: inside the project, and what one thinks they are."""

from __future__ import annotations

import os
import stat
import unicodedata
from contextlib import suppress
from pathlib import Path

from lexicord.domain.errors import InputError, ProjectError, SaveError
from lexicord.domain.finding import Message
from lexicord.domain.translatable import N_

STATE_FOLDER = ".lexicord"
"""Where a project keeps its locks and its journal; everything in it is ours."""


_OFF_LIMITS = frozenset({".git", "git~1", ".hg", ".svn", STATE_FOLDER})


def real_path(path: Path) -> Path:
    """Return the path with every symbolic link followed, whether it exists or not.

    Raises ProjectError for what can be no path at all.
    """
    try:
        return Path(os.path.realpath(path))
    except ValueError as error:
        raise _no_path(path, error) from error


def _no_path(path: Path, error: ValueError) -> ProjectError:
    return ProjectError(Message.of("{path!r} cannot be a path: {reason}", path=path, reason=error))


def inside(path: Path, root: Path | None) -> Path:
    """Return the real file behind ``path``, symbolic links followed.

    With a ``root`` (itself a real path) raises ProjectError for a path that leads out of it,
    by ``..``, by a link or by being written absolutely.
    """
    real = real_path(path if root is None else root / path)
    if root is not None and not real.is_relative_to(root):
        message = Message.of(
            "{path} leads out of the project in {root}; it is left alone", path=path, root=root
        )
        raise ProjectError(message)
    return real


def refuse_off_limits(target: Path, root: Path) -> None:
    """Raise ProjectError for a file among those of version control or of our own journal.

    A project file from a stranger must not be able to make us write a hook for git. The names
    are compared as the least careful systems do: ``.GIT`` and ``.git.`` are ``.git`` there.
    """
    for part in target.relative_to(root).parts:
        if part.casefold().rstrip(". ") in _OFF_LIMITS:
            message = Message.of(
                "{target} lies in {part}, where lexicord never writes; nothing was changed",
                target=target,
                part=part,
            )
            raise ProjectError(message)


def read_regular(path: Path) -> bytes | None:
    """Return the bytes of the file, None where there is none.

    Never waits: a pipe, a device or a folder raises ProjectError, and so does what can be no
    path at all. Raises OSError where the disk refuses.
    """
    try:
        handle = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except ValueError as error:
        raise _no_path(path, error) from error
    try:
        mode = os.fstat(handle).st_mode
        if not stat.S_ISREG(mode):
            message = Message.of("{path} is not a file but a {kind}", path=path, kind=_kind(mode))
            raise ProjectError(message)
        with os.fdopen(handle, "rb", closefd=False) as file:
            return file.read()
    finally:
        os.close(handle)


def decode(data: bytes, name: str) -> str:
    """Return UTF-8 ``data`` as text, a byte order mark left out.

    Raises InputError with the line where the bytes are something else.
    """
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = error.object[: error.start]
        line = before.count(b"\n") + 1
        column = len(before.rpartition(b"\n")[2].decode("utf-8-sig", "replace")) + 1
        reason = Message.of("this is not UTF-8; save the file as UTF-8")
        raise InputError(reason, path=name, line=line, column=column) from error


def refuse_unwritable(path: Path) -> None:
    """Raise SaveError where it is plain beforehand that ``path`` cannot be saved.

    Folders, pipes and devices are refused, and files that are write-protected: replacing one
    would work, but somebody protected it. So is a file in the way of a folder, and a folder
    in which nothing may be created.
    """
    trouble = _trouble(path)
    if trouble:
        message = Message.of(
            "{path} could not be saved: {trouble}; nothing was changed", path=path, trouble=trouble
        )
        raise SaveError(message)


def _trouble(path: Path) -> Message | None:
    mode = _mode(path)
    if mode is None:
        folder = next(parent for parent in path.parents if _mode(parent) is not None)
        if not stat.S_ISDIR(folder.stat().st_mode):
            return Message.of("{folder} is a file, and a folder is needed there", folder=folder)
    elif not stat.S_ISREG(mode):
        return Message.of("it is not a file but a {kind}", kind=_kind(mode))
    elif not mode & 0o222 or not os.access(path, os.W_OK):
        return Message.of("it is write-protected")
    else:
        folder = path.parent
    if os.access(folder, os.W_OK | os.X_OK):
        return None
    return Message.of("nothing may be written into {folder}", folder=folder)


def _mode(path: Path) -> int | None:
    try:
        return path.stat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        return None


def refuse_twin(path: Path) -> None:
    """Raise SaveError where the folder has the name of ``path`` in another spelling.

    ``KO.po`` beside ``ko.po``, or one name in two Unicode forms, is one file on some systems
    and two on others.
    """
    wanted = _plain(path.name)
    try:
        names = [entry.name for entry in path.parent.iterdir()]
    except (FileNotFoundError, NotADirectoryError):
        return
    twin = next((name for name in names if name != path.name and _plain(name) == wanted), None)
    if twin is not None and path.name not in names:
        message = Message.of(
            "{path} could not be saved: {twin!r} is there already, and some systems "
            "take {name!r} for the same name",
            path=path,
            twin=twin,
            name=path.name,
        )
        raise SaveError(message)


def _plain(name: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def _kind(mode: int) -> Message:
    kinds = (
        (stat.S_ISDIR, N_("folder")),
        (stat.S_ISFIFO, N_("pipe")),
        (stat.S_ISSOCK, N_("socket")),
    )
    return Message.of(next((name for test, name in kinds if test(mode)), N_("device")))


def hide(state: Path) -> None:
    """Keep git away from what is nobody's concern; not worth failing for."""
    marker = state / ".gitignore"
    with suppress(OSError):
        if not marker.exists():
            marker.write_text("*\n", encoding="ascii")
