"""What the journal tells about: changes of files, as values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime  # noqa: TC003 - msgspec reads the types when the journal is read
from enum import StrEnum


class ChangeState(StrEnum):
    """How a change ended; PENDING ones were interrupted, or are being written just now."""

    PENDING = "pending"
    DONE = "done"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class ChangedFile:
    """One file of a change: its path below the project's folder, its content before and after.

    Contents are named by their SHA-256, None where there was no file.
    """

    path: str
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class Change:
    """Everything that one command saved at once.

    ``undoes`` is the number of the change that this one took back.
    """

    number: int
    when: datetime
    who: str
    command: str
    files: tuple[ChangedFile, ...]
    undoes: int | None = None
    state: ChangeState = ChangeState.PENDING
