"""Where running text stands in its document."""

from __future__ import annotations

from dataclasses import dataclass

from lexicord.domain.unit import UnitKind


@dataclass(frozen=True, slots=True)
class Place:
    """Where running text stands: what its units are told about it (see `Unit`).

    ``quoting`` is the codec's word for how text is written there. ``line`` is the line of the
    file on which the first item begins.
    """

    path: str
    line: int
    kind: UnitKind = UnitKind.PARAGRAPH
    notes: tuple[str, ...] = ()
    quoting: str = ""
    context: str | None = None
