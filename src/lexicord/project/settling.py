"""Finds out how interrupted changes ended, from what the disk holds now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.project.changes import ChangeState
from lexicord.project.contents import digest
from lexicord.project.paths import inside, read_regular

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lexicord.project.changes import Change, ChangedFile
    from lexicord.project.project import Project


def settle(project: Project) -> list[Change]:
    """Write down how every interrupted change ended; return those that stopped half way.

    A change that another program is making just now is waited for. Of one that replaced some
    of its files and not others nothing is written: undoing it takes back what it did.
    """
    waiting = [each for each in project.journal.changes() if each.state is ChangeState.PENDING]
    return [change for change in waiting if settled(project, change) is ChangeState.PENDING]


def settled(project: Project, change: Change) -> ChangeState:
    """Return how one change ended, written down if it was not; PENDING for half of it.

    ``change`` may be out of date: what the journal says under the files' locks counts.
    """
    targets = [inside(project.root / file.path, project.root) for file in change.files]
    with project.writer.locks.held(targets):
        changes = project.journal.changes()
        now = next(each for each in changes if each.number == change.number)
        if now.state is ChangeState.PENDING:
            state = _outcome(project, change, changes)
            if state is not ChangeState.PENDING:
                project.journal.end(change, state)
            return state
        return now.state


def _outcome(project: Project, change: Change, changes: Sequence[Change]) -> ChangeState:
    later = [file for each in changes if each.number > change.number for file in each.files]
    seen = [_seen(project, file, later) for file in change.files]
    if all(found == file.after for found, file in zip(seen, change.files, strict=True)):
        return ChangeState.DONE
    if any(found == file.after for found, file in zip(seen, change.files, strict=True)):
        return ChangeState.PENDING
    return ChangeState.DROPPED


def _seen(project: Project, file: ChangedFile, later: Sequence[ChangedFile]) -> str | None:
    """Name what the file held after the change: what the next change of it found, or it holds."""
    following = next((each for each in later if each.path == file.path), None)
    if following is not None:
        return following.before
    return digest(read_regular(inside(project.root / file.path, project.root)))
