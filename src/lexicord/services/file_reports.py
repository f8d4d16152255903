"""What the use cases about single files and the journal return: see ``services.reports``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from lexicord.domain.finding import Message
    from lexicord.project.changes import ChangeState
    from lexicord.project.doctor import Trouble


@dataclass(frozen=True, slots=True)
class FileProblem:
    """Something odd that was kept; ``line`` counts from 1, 0 stands for the whole file."""

    path: str
    line: int
    text: Message


@dataclass(frozen=True, slots=True)
class CatReport:
    """A catalogue that was read and written again.

    ``output`` is "" and nothing is ``written`` where no file was named; nor is it where the
    file held the same bytes already. ``entries`` counts the header and obsolete entries too;
    ``charset`` is what the header says in the end.
    """

    path: str
    output: str
    entries: int
    charset: str
    problems: tuple[FileProblem, ...]
    written: bool


@dataclass(frozen=True, slots=True)
class UndoReport:
    """What an undo did.

    ``undone`` is the number of the change that was taken back. ``number`` is the journal's
    number for the undo itself, and ``files`` are the paths that it changed: None and nothing
    where the files held their old content already.
    """

    undone: int
    number: int | None
    files: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class JournalLine:
    """One change of the journal.

    ``undoes`` is the number of the change that this one took back,
    ``undone_by`` that of the change that took this one back, None where there is none.
    """

    number: int
    when: datetime
    who: str
    command: str
    files: tuple[str, ...]
    state: ChangeState
    undoes: int | None
    undone_by: int | None


@dataclass(frozen=True, slots=True)
class HistoryReport:
    """Every change that the journal knows, the latest first."""

    changes: tuple[JournalLine, ...]


@dataclass(frozen=True, slots=True)
class DoctorReport:
    """The trouble that there is (after a repair: that is left), and what was repaired."""

    troubles: tuple[Trouble, ...]
    repaired: tuple[Trouble, ...] = ()
