"""The journal: every change of every file, written down before it is made.

``.lexicord/journal/changes.jsonl`` only ever grows. A change is written (and flushed to the
disk) before the first file is replaced, and a second line says how it ended. A kill in between
leaves a change without its second line: the contents before and after are both kept, so it can
be taken back, and ``lexicord doctor`` tells of it. A line that was cut off counts as not there.
"""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lexicord.domain.errors import LexicordError, ProjectError
from lexicord.domain.finding import Message
from lexicord.project.changes import Change, ChangedFile, ChangeState
from lexicord.project.contents import Contents
from lexicord.project.journal_lines import Begun, Ended, from_lines, to_line
from lexicord.project.paths import read_regular
from lexicord.project.replacement import flush_folder, write_all

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from lexicord.project.actor import Actor
    from lexicord.project.locks import Locks

_TAIL = 1 << 16


@dataclass(frozen=True, slots=True)
class Journal:
    """The journal of one project. ``folder`` need not exist as long as nothing is written."""

    folder: Path
    locks: Locks
    actor: Actor

    @property
    def path(self) -> Path:
        """The file of lines."""
        return self.folder / "changes.jsonl"

    @property
    def contents(self) -> Contents:
        """What the files held before and after."""
        return Contents(self.folder / "contents")

    def begin(
        self,
        files: Iterable[tuple[str, bytes | None, bytes | None]],
        *,
        command: str,
        undoes: int | None = None,
    ) -> Change:
        """Write down what is about to be saved and return it with its number.

        Each file is its path below the project's folder with its content before and after,
        None for no file; the contents are kept first. Raises OSError where the disk refuses.
        """
        with self.locks.alone(self.path):
            changed = [
                ChangedFile(path, self._kept(before), self._kept(after))
                for path, before, after in files
            ]
            change = Change(
                number=self._last_number() + 1,
                when=self.actor.now(),
                who=self.actor.name,
                command=command,
                files=tuple(changed),
                undoes=undoes,
            )
            self._append(Begun(change))
        return change

    def end(self, change: Change, state: ChangeState) -> None:
        """Write down how ``change`` ended; where even that fails it stays PENDING."""
        with suppress(OSError, LexicordError), self.locks.alone(self.path):
            self._append(Ended(change.number, state))

    def changes(self) -> list[Change]:
        """Return every change, oldest first."""
        found: dict[int, Change] = {}
        for record in from_lines(read_regular(self.path) or b""):
            if isinstance(record, Begun):
                found[record.change.number] = record.change
            elif isinstance(record, Ended) and record.number in found:
                found[record.number] = replace(found[record.number], state=record.state)
        return list(found.values())

    def change(self, number: int) -> Change:
        """Return the change with this number; raise ProjectError where there is none."""
        for change in self.changes():
            if change.number == number:
                return change
        message = Message.of(
            "the journal knows no change {number}; `lexicord undo --list` shows all", number=number
        )
        raise ProjectError(message)

    def _kept(self, data: bytes | None) -> str | None:
        return None if data is None else self.contents.keep(data)

    def _last_number(self) -> int:
        """Look at the end of the journal first: it may be long."""
        if not self.path.exists():
            return 0
        with self.path.open("rb") as file:
            size = file.seek(0, os.SEEK_END)
            for start in (max(0, size - _TAIL), 0):
                file.seek(start)
                records = from_lines(file.read())
                numbers = [each.change.number for each in records if isinstance(each, Begun)]
                if numbers:
                    return max(numbers)
        return 0

    def _append(self, record: Begun | Ended) -> None:
        """Add one line; a line that a killed writer left half is closed first."""
        new = not self.path.exists()
        flags = os.O_RDWR | os.O_APPEND | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC
        handle = os.open(self.path, flags, 0o666)
        try:
            size = os.fstat(handle).st_size
            torn = size > 0 and os.pread(handle, 1, size - 1) != b"\n"
            write_all(handle, (b"\n" if torn else b"") + to_line(record))
        finally:
            os.close(handle)
        if new:
            flush_folder(self.folder)
