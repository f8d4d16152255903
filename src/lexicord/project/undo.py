"""Takes changes back, by changing the files once more: an undo can be undone too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.domain.errors import ProjectError, SaveError
from lexicord.domain.finding import Message
from lexicord.project.changes import ChangeState
from lexicord.project.contents import digest
from lexicord.project.file_change import FileChange
from lexicord.project.settling import settle

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lexicord.project.changes import Change, ChangedFile
    from lexicord.project.project import Project


def undo(project: Project, number: int | None = None, *, force: bool = False) -> Change | None:
    """Give the files of a change the content that they had before it.

    Without a ``number`` the latest change that still stands is taken back; one after the other
    when called again. Returns the journal's new change, None where the files are back already.
    Raises ProjectError where there is nothing to undo or the number is unknown, SaveError with
    nothing changed where a file was changed since: ``force`` puts the old content there all
    the same, and what is replaced then can itself be brought back.
    """
    if number is None:
        change = latest(project)
    else:
        settle(project)
        change = project.journal.change(number)
    backward = [_backward(project, change, file, force=force) for file in change.files]
    command = f"undo {change.number}"
    done = project.writer.save_all(backward, command=command, undoes=change.number)
    if change.state is ChangeState.PENDING:
        project.journal.end(change, ChangeState.DONE)
    return done


def standing(changes: Iterable[Change]) -> list[Change]:
    """Return the changes that were made and not taken back, undos left out, oldest first."""
    taken_back: set[int] = set()
    found: list[Change] = []
    for change in reversed(list(changes)):
        if change.state is ChangeState.DROPPED or change.number in taken_back:
            continue
        if change.undoes is None:
            found.append(change)
        elif change.state is ChangeState.DONE:
            taken_back.add(change.undoes)
    return found[::-1]


def latest(project: Project) -> Change:
    """Return the change that is the next to be taken back; raise ProjectError if there is none."""
    settle(project)
    found = standing(project.journal.changes())
    if not found:
        message = Message.of(
            "there is nothing to undo: the journal knows no change that still stands"
        )
        raise ProjectError(message)
    return found[-1]


def _backward(project: Project, change: Change, file: ChangedFile, *, force: bool) -> FileChange:
    path = project.root / file.path
    old = None if file.before is None else project.journal.contents.get(file.before)

    def make(current: bytes | None) -> bytes | None:
        if digest(current) not in (file.before, file.after) and not force:
            message = Message.of(
                "{path} was changed again after change {number}; nothing was undone. "
                "Undo the later change first, or use --force to put the old content back",
                path=file.path,
                number=change.number,
            )
            raise SaveError(message)
        return old

    return FileChange(path, make)
