"""Puts right what the doctor found."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from lexicord.project.contents import digest
from lexicord.project.disk_errors import refusals
from lexicord.project.doctor import Ailment, Trouble, examine, last_states
from lexicord.project.file_change import FileChange
from lexicord.project.journal_lines import from_lines
from lexicord.project.paths import inside, read_regular
from lexicord.project.replacement import flush_folder, prepared, put_in_place, temporary_name
from lexicord.project.settling import settle

if TYPE_CHECKING:
    from collections.abc import Collection

    from lexicord.project.project import Project

ALL = frozenset(Ailment)


def repair(project: Project, ailments: Collection[Ailment] = ALL) -> list[Trouble]:
    """Repair the kinds of trouble asked for and return what is left of all trouble.

    Left are changes that stopped half way (``undo`` takes them back) and copies whose content
    no file holds any more. Raises SaveError where the disk refuses.
    """
    for trouble in examine(project):
        if trouble.ailment in ailments:
            with refusals(project.root):
                _REMEDIES[trouble.ailment](project, trouble)
    return examine(project)


def _sweep(project: Project, trouble: Trouble) -> None:
    """Remove a temporary file, but never from under the hands of a program that lives."""
    path = project.root / trouble.subject
    siblings = [other for other in path.parent.iterdir() if temporary_name(other.name) == path.name]
    with project.writer.locks.held(siblings):
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)


def _drop_torn_lines(project: Project, trouble: Trouble) -> None:
    """Rewrite the journal without the lines that are none; they go to a file beside it."""
    path = project.root / trouble.subject
    with project.writer.locks.alone(path):
        data = read_regular(path) or b""
        torn = [record for record in from_lines(data) if isinstance(record, bytes)]
        good = [line for line in data.split(b"\n") if line.strip() and line not in torn]
        beside = path.with_name("damaged-lines.txt")
        kept = (read_regular(beside) or b"") + b"".join(line + b"\n" for line in torn)
        for target, content in ((beside, kept), (path, b"".join(line + b"\n" for line in good))):
            with prepared(target, content) as temporary:
                put_in_place(temporary, target)
        flush_folder(path.parent)


def _settle(project: Project, _: Trouble) -> None:
    settle(project)


def _copy_again(project: Project, trouble: Trouble) -> None:
    """Copy a lost content from the file that holds it still."""
    for name in last_states(project):
        data = read_regular(inside(Path(name), project.root))
        if data is not None and digest(data) == trouble.subject:
            project.journal.contents.forget(trouble.subject)
            project.journal.contents.keep(data)


def _restore(project: Project, trouble: Trouble) -> None:
    """Put the last content that was saved back in its place."""
    name = last_states(project)[trouble.subject].after
    assert name is not None
    data = project.journal.contents.get(name)
    change = FileChange(Path(trouble.subject), lambda _: data)
    project.writer.save(change, command="doctor")


_REMEDIES = {
    Ailment.LEFTOVER: _sweep,
    Ailment.TORN_LINE: _drop_torn_lines,
    Ailment.INTERRUPTED: _settle,
    Ailment.LOST_COPY: _copy_again,
    Ailment.LOST_FILE: _restore,
}
