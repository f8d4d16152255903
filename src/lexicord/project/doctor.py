"""Looks for what a crash, a full disk or another program left behind; changes nothing."""

from __future__ import annotations

import os
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from lexicord.domain.errors import ProjectError
from lexicord.domain.finding import Message
from lexicord.domain.translatable import N_
from lexicord.project.changes import ChangedFile, ChangeState
from lexicord.project.journal_lines import from_lines
from lexicord.project.paths import inside, read_regular
from lexicord.project.replacement import is_temporary

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lexicord.project.project import Project


class Ailment(StrEnum):
    """The kinds of trouble."""

    LEFTOVER = "leftover"
    TORN_LINE = "torn line"
    INTERRUPTED = "interrupted"
    LOST_COPY = "lost copy"
    LOST_FILE = "lost file"


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something that is not as it should be.

    ``subject`` is the path concerned, below the project's folder, or of a lost copy the
    SHA-256; ``text`` tells people.
    """

    ailment: Ailment
    subject: str
    text: Message


def examine(project: Project) -> list[Trouble]:
    """Return all the trouble there is, in the order in which it is best repaired."""
    return [
        *_leftovers(project),
        *_torn_lines(project),
        *_interrupted(project),
        *_lost_copies(project),
        *_lost_files(project),
    ]


def last_states(project: Project) -> dict[str, ChangedFile]:
    """Return, by path, how lexicord left every file that it ever saved."""
    changes = project.journal.changes()
    made = (change for change in changes if change.state is ChangeState.DONE)
    return {file.path: file for change in made for file in change.files}


def _leftovers(project: Project) -> Iterator[Trouble]:
    text = Message.of("a killed program left this behind, half written")
    for folder, folders, names in os.walk(project.root):
        for name in sorted(filter(is_temporary, [*folders, *names])):
            path = (Path(folder) / name).relative_to(project.root)
            yield Trouble(Ailment.LEFTOVER, path.as_posix(), text)


def _torn_lines(project: Project) -> Iterator[Trouble]:
    data = read_regular(project.journal.path) or b""
    torn = sum(isinstance(record, bytes) for record in from_lines(data))
    if torn:
        text = Message.of("{count} lines of the journal cannot be read", count=torn)
        yield Trouble(Ailment.TORN_LINE, project.name_of(project.journal.path), text)


def _interrupted(project: Project) -> Iterator[Trouble]:
    for change in project.journal.changes():
        if change.state is ChangeState.PENDING:
            text = Message.of(
                "change {number} ({command}) was interrupted; `lexicord undo {number}` takes back "
                "what it saved",
                number=change.number,
                command=change.command,
            )
            yield Trouble(Ailment.INTERRUPTED, change.files[0].path, text)


def _lost_copies(project: Project) -> Iterator[Trouble]:
    files = [file for change in project.journal.changes() for file in change.files]
    needed = dict.fromkeys(name for file in files for name in (file.before, file.after) if name)
    for name in needed:
        try:
            project.journal.contents.get(name)
        except ProjectError as error:
            yield Trouble(Ailment.LOST_COPY, name, Message.of("{reason}", reason=error))


def _lost_files(project: Project) -> Iterator[Trouble]:
    """Look for files that are gone, cut off or full of zeros; any other change was an edit."""
    for path, file in last_states(project).items():
        current = read_regular(inside(project.root / path, project.root))
        damage = "" if file.after is None else _damage(project, current, file.after)
        if damage:
            yield Trouble(Ailment.LOST_FILE, path, Message.of(damage, path=path))


def _damage(project: Project, current: bytes | None, name: str) -> str:
    """Say what a crash or another program did to a file; "" where a person may have done it."""
    try:
        whole = project.journal.contents.get(name)
    except ProjectError:
        return ""
    if current is None:
        return N_("{path} is gone; the journal has it")
    if len(current) < len(whole) and whole.startswith(current):
        return N_("{path} is cut off; the journal has it whole")
    # After a power cut some disks give back zeros for what was written last.
    zeroed = b"\0" in current and b"\0" not in whole
    return N_("{path} has zeros in it; the journal has it whole") if zeroed else ""
