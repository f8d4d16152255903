"""A document taken apart: what is translated, and everything between."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lexicord.domain.unit import Unit


@dataclass(frozen=True, slots=True)
class Literal:
    """Text that stays as it is."""

    text: str


@dataclass(frozen=True, slots=True)
class Slot:
    """The place of one unit; ``raw`` is the exact text that stood there.

    ``joiner`` is the white space between this unit and the next one of the same paragraph: it
    belongs to the slot because another language may want none (Chinese, Japanese).
    """

    unit: Unit
    raw: str
    joiner: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """A skeleton: literals and slots that tile the source.

    Joining every literal, every ``raw`` and every ``joiner`` in order gives the source back,
    code point for code point. ``encoding`` and ``bom`` lead from there to the bytes.
    """

    pieces: tuple[Literal | Slot, ...]
    encoding: str = "utf-8"
    bom: bytes = b""

    @property
    def slots(self) -> tuple[Slot, ...]:
        """The places of the units, in reading order."""
        return tuple(piece for piece in self.pieces if isinstance(piece, Slot))

    @property
    def units(self) -> tuple[Unit, ...]:
        """The units in reading order; equal ones occur as often as they stand in the text."""
        return tuple(slot.unit for slot in self.slots)

    @property
    def text(self) -> str:
        """The source text, put together again."""
        return self.filled([slot.raw for slot in self.slots])

    def filled(self, texts: Sequence[str], *, joiners: Sequence[str] | None = None) -> str:
        """Return the document with ``texts`` in its slots, one for each, in order.

        Raises ValueError where the number of texts is not the number of slots.
        """
        if len(texts) != len(self.slots):
            message = f"{len(texts)} texts for {len(self.slots)} slots"
            raise ValueError(message)
        gaps = [slot.joiner for slot in self.slots] if joiners is None else joiners
        fills = iter(zip(texts, gaps, strict=True))
        return "".join(
            piece.text if isinstance(piece, Literal) else "".join(next(fills))
            for piece in self.pieces
        )
