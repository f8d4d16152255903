"""The lines of the journal: one JSON object each, strict to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from lexicord.project.changes import (  # noqa: TC001 - msgspec reads the types
    Change,
    ChangeState,
)

if TYPE_CHECKING:
    from collections.abc import Iterator


class Begun(msgspec.Struct, frozen=True, tag="begun", tag_field="line"):
    """The change is going to be made; its contents are kept."""

    change: Change


class Ended(msgspec.Struct, frozen=True, tag="ended", tag_field="line"):
    """The change with this number was made, or given up with nothing changed."""

    number: int
    state: ChangeState


def to_line(record: Begun | Ended) -> bytes:
    """Return the line, its line break included."""
    return msgspec.json.encode(record) + b"\n"


def from_lines(data: bytes) -> Iterator[Begun | Ended | bytes]:
    """Yield every record in order, and as bytes every line that is none (cut off, damaged)."""
    for line in data.split(b"\n"):
        if not line.strip():
            continue
        try:
            yield msgspec.json.decode(line, type=Begun | Ended)
        except (msgspec.MsgspecError, UnicodeDecodeError):
            yield line
