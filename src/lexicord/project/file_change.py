"""What one file should hold, said in a way that notices what others saved meanwhile."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lexicord.domain.errors import SaveError
from lexicord.domain.finding import Message

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


class ChangedMeanwhile(SaveError):  # noqa: N818 - it says what happened
    """Somebody else saved the file since it was read; ``current`` is what it holds now."""

    def __init__(self, path: Path, current: bytes | None) -> None:
        """Name the file; the sentence says what to do."""
        super().__init__(
            Message.of(
                "{path} was changed by another program meanwhile; nothing was saved, "
                "run the command again",
                path=path,
            )
        )
        self.path = path
        self.current = current


@dataclass(frozen=True, slots=True)
class FileChange:
    """A change of one file, worked out while its lock is held.

    ``make`` is given what the file holds (None: there is no file) and returns what it shall
    hold (None: remove it). ``verify`` is shown what is about to be saved. Both may raise, and
    then nothing is saved.
    """

    path: Path
    make: Callable[[bytes | None], bytes | None]
    verify: Callable[[bytes], None] | None = None

    @staticmethod
    def replacing(
        path: Path,
        data: bytes | None,
        *,
        base: bytes | None,
        merge: Callable[[bytes | None], bytes | None] | None = None,
        verify: Callable[[bytes], None] | None = None,
    ) -> FileChange:
        """Return the change from ``base``, which was read before (None: no file), to ``data``.

        Where the file holds something else by now, ``merge`` makes of that what is saved;
        without ``merge`` it is a ChangedMeanwhile.
        """

        def make(current: bytes | None) -> bytes | None:
            if current in (base, data):
                return data
            if merge is None:
                raise ChangedMeanwhile(path, current)
            return merge(current)

        return FileChange(path, make, verify)

    def made_from(self, current: bytes | None) -> bytes | None:
        """Return what the file shall hold, verified if it is anything new."""
        data = self.make(current)
        if self.verify is not None and data not in (None, current):
            self.verify(data)
        return data
