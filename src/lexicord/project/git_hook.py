"""The hook that git runs before each commit: put there, and taken away again, if it is ours."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from lexicord.project.disk_errors import refusals
from lexicord.project.file_change import FileChange
from lexicord.project.paths import read_regular
from lexicord.project.writers import bare_writer

if TYPE_CHECKING:
    from pathlib import Path

_MARK = b"# Written by `lexicord git install`, which also takes it away (--uninstall)."


class HookState(StrEnum):
    """What became of a hook; a FOREIGN one is somebody else's and was left alone."""

    WRITTEN = "written"
    KEPT = "kept"
    REMOVED = "removed"
    ABSENT = "absent"
    FOREIGN = "foreign"


def install_hook(path: Path, line: str) -> HookState:
    """Write a hook that runs ``line``, a command for a shell, unless another one is there."""
    data = b"#!/bin/sh\n" + _MARK + b"\nexec " + line.encode("utf-8", "surrogateescape") + b"\n"
    with refusals(path):
        before = read_regular(path)
        if before is not None and _MARK not in before:
            return HookState.FOREIGN
        if before == data:
            return HookState.KEPT
        bare_writer().save(FileChange.replacing(path, data, base=before), command="git install")
        path.chmod(path.stat().st_mode | 0o111)
    return HookState.WRITTEN


def remove_hook(path: Path) -> HookState:
    """Remove the hook if it is ours."""
    with refusals(path):
        before = read_regular(path)
        if before is None:
            return HookState.ABSENT
        if _MARK not in before:
            return HookState.FOREIGN
        bare_writer().save(FileChange.replacing(path, None, base=before), command="git install")
    return HookState.REMOVED
