"""The verb *undo*: what a command has saved, taken back; and the journal as a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.project.changes import ChangeState
from lexicord.project.undo import latest
from lexicord.project.undo import undo as take_back
from lexicord.services.file_reports import HistoryReport, JournalLine, UndoReport

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lexicord.project.changes import Change
    from lexicord.project.project import Project


def undo(project: Project, number: int | None = None, *, force: bool = False) -> UndoReport:
    """Give the files of a change (default: the latest that stands) their old content.

    Raises ProjectError where there is no such change, SaveError with nothing changed where a
    file was changed since and ``force`` does not say that this is right.
    """
    if number is None:
        number = latest(project).number
    done = take_back(project, number, force=force)
    if done is None:
        return UndoReport(number, None, ())
    return UndoReport(number, done.number, tuple(file.path for file in done.files))


def history(project: Project) -> HistoryReport:
    """Return every change that the journal knows, the latest first."""
    changes = project.journal.changes()
    done = (each for each in changes if each.state is ChangeState.DONE)
    undone = {each.undoes: each.number for each in done if each.undoes is not None}
    return HistoryReport(tuple(_line(each, undone) for each in reversed(changes)))


def _line(change: Change, undone: Mapping[int, int]) -> JournalLine:
    return JournalLine(
        number=change.number,
        when=change.when,
        who=change.who,
        command=change.command,
        files=tuple(file.path for file in change.files),
        state=change.state,
        undoes=change.undoes,
        undone_by=undone.get(change.number),
    )
