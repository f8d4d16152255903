"""The one writer: whatever lexicord saves, it saves here.

Lock, read again, let the caller merge what changed meanwhile, verify, write beside, flush,
note in the journal, rename, flush the folder. Several files are saved together or not at all:
all are written beside their places before the first one is replaced.
"""

from __future__ import annotations

from collections import Counter
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lexicord.domain.errors import ProjectError
from lexicord.domain.finding import Message
from lexicord.project.changes import ChangeState
from lexicord.project.disk_errors import refusals
from lexicord.project.file_change import FileChange
from lexicord.project.paths import (
    hide,
    inside,
    read_regular,
    refuse_off_limits,
    refuse_twin,
    refuse_unwritable,
)
from lexicord.project.replacement import Replacement, make_folders, prepared, replace_all

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from lexicord.project.changes import Change
    from lexicord.project.journal import Journal
    from lexicord.project.locks import Locks


@dataclass(frozen=True, slots=True)
class Writer:
    """Saves files; ``root`` and ``journal`` are None for single files outside a project."""

    root: Path | None
    locks: Locks
    journal: Journal | None = None

    def save(self, change: FileChange, *, command: str) -> Change | None:
        """Save one file; see ``save_all``."""
        return self.save_all([change], command=command)

    def edit(
        self,
        path: Path,
        make: Callable[[bytes | None], bytes | None],
        *,
        command: str,
        verify: Callable[[bytes], None] | None = None,
    ) -> Change | None:
        """Save what ``make`` makes of the file's present content, holding its lock all along.

        Nobody else's edit can be lost between reading and saving; see ``save_all``.
        """
        return self.save_all([FileChange(path, make, verify)], command=command)

    def save_all(
        self, changes: Sequence[FileChange], *, command: str, undoes: int | None = None
    ) -> Change | None:
        """Save all the files or none; return what the journal says of it, if it says anything.

        A file that holds already what it should is not touched. On return the new contents
        would survive a power cut. Raises SaveError, with nothing changed, where the disk or a
        protection refuses; ProjectError where a path leads out of the project; and whatever
        the ``make`` or ``verify`` of a change raises.
        """
        targets = [inside(change.path, self.root) for change in changes]
        _refuse_twice(targets)
        for target in targets:
            self._refuse_hopeless(target)
        with ExitStack() as undoing, self._held(targets, undoing):
            steps = [_step(*pair) for pair in zip(targets, changes, strict=True)]
            made = self._make([step for step in steps if step.changes], command, undoes)
            undoing.pop_all()
        return made

    def _refuse_hopeless(self, target: Path) -> None:
        """Raise before any lock is taken where it is plain that nothing can be saved."""
        if self.root is not None:
            refuse_off_limits(target, self.root)
        with refusals(target):
            refuse_unwritable(target)

    @contextmanager
    def _held(self, targets: Sequence[Path], undoing: ExitStack) -> Iterator[None]:
        """Hold the locks of the targets, for which their folders have to exist."""
        for folder in self._state_folders():
            with refusals(folder):
                make_folders(folder, undoing)
        for target in targets:
            with refusals(target):
                make_folders(target.parent, undoing)
        if self.locks.folder is not None:
            hide(self.locks.folder.parent)
        with self.locks.held(targets):
            yield

    def _state_folders(self) -> list[Path]:
        folders = [] if self.locks.folder is None else [self.locks.folder]
        return folders if self.journal is None else [*folders, self.journal.contents.folder]

    def _make(
        self, steps: Sequence[Replacement], command: str, undoes: int | None
    ) -> Change | None:
        with ExitStack() as stack:
            ready = []
            for step in steps:
                with refusals(step.target):
                    if step.before is None:
                        refuse_twin(step.target)
                    ready.append((step, stack.enter_context(prepared(step.target, step.after))))
            if self.journal is None or not steps:
                replace_all(ready)
                return None
            change = self._begin(self.journal, steps, command, undoes)
            with self._ending(self.journal, change):
                replace_all(ready)
            return replace(change, state=ChangeState.DONE)

    def _begin(
        self, journal: Journal, steps: Sequence[Replacement], command: str, undoes: int | None
    ) -> Change:
        """Keep the contents and write the change down, before anything is replaced."""
        root = self.root
        assert root is not None
        files = [
            (step.target.relative_to(root).as_posix(), step.before, step.after) for step in steps
        ]
        with refusals(journal.path):
            return journal.begin(files, command=command, undoes=undoes)

    @contextmanager
    def _ending(self, journal: Journal, change: Change) -> Iterator[None]:
        """Write down how the change ends."""
        with ExitStack() as failing:
            failing.callback(journal.end, change, ChangeState.DROPPED)
            yield
            failing.pop_all()
        journal.end(change, ChangeState.DONE)


def _step(target: Path, change: FileChange) -> Replacement:
    with refusals(target):
        before = read_regular(target)
    return Replacement(target, before, change.made_from(before))


def _refuse_twice(targets: Sequence[Path]) -> None:
    twice = [target for target, count in Counter(targets).items() if count > 1]
    if twice:
        message = Message.of(
            "two contents are meant for {path}; nothing was changed", path=twice[0]
        )
        raise ProjectError(message)
