"""A document taken apart: what is translated, and everything between."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from lexicord.domain.unit import Unit


@dataclass(frozen=True, slots=True)
class Literal:
    """Text that stays as it is.

    ``role`` is a word of the codec's own for what it writes anew in a translated document
    (``lang``, ``dir``); empty for all that is never touched.
    """

    text: str
    role: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """The start of a member of an archive (``word/document.xml``); it has no text itself."""

    name: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class Code:
    """Inline markup that a translator sees as ``<n>…</n>``, or ``<n/>`` where it stands alone.

    ``opening`` and ``closing`` tile what stands in the source; slots in them are texts of
    their own (the alternative text of a picture). ``closing`` is None where it stands alone.
    ``quoting`` is a word of the codec's own for how text inside is written (``code``).
    """

    opening: tuple[Literal | Slot, ...]
    closing: tuple[Literal | Slot, ...] | None = None
    quoting: str = ""


@dataclass(frozen=True, slots=True)
class Slot:
    """The place of one unit; ``raw`` is the exact text that stood there.

    ``joiner`` is the white space between this unit and the next one of the same paragraph: it
    belongs to the slot because another language may want none (Chinese, Japanese). The tag
    ``<n>`` of the unit's text stands for ``codes[n - 1]``. ``quoting`` is a word of the codec's
    own for how text is written here (``cell``, ``attribute``).
    """

    unit: Unit
    raw: str
    joiner: str = ""
    codes: tuple[Code, ...] = ()
    quoting: str = ""
    inner: tuple[Literal | Slot, ...] = ()
    """What tiles ``raw`` where slots stand inside of it; empty where none do."""


@dataclass(frozen=True, slots=True)
class Document:
    """A skeleton: literals and slots that tile the source.

    Joining every literal, every ``raw`` and every ``joiner`` in order gives the source back,
    code point for code point. ``encoding`` and ``bom`` lead from there to the bytes. What was
    taken out of an archive has its bytes in ``archive``, and a ``Part`` before the text of
    each member.
    """

    pieces: tuple[Literal | Slot | Part, ...]
    encoding: str = "utf-8"
    bom: bytes = b""
    archive: bytes = b""

    @property
    def slots(self) -> tuple[Slot, ...]:
        """The places of the units, in reading order; those inside a slot come after it."""
        return tuple(_slots(self.pieces))

    @property
    def units(self) -> tuple[Unit, ...]:
        """The units in reading order; equal ones occur as often as they stand in the text."""
        return tuple(slot.unit for slot in self.slots)

    @property
    def text(self) -> str:
        """The source text, put together again."""
        return "".join(
            piece.raw + piece.joiner if isinstance(piece, Slot) else piece.text
            for piece in self.pieces
        )

    def filled(self, texts: Sequence[str], *, joiners: Sequence[str] | None = None) -> str:
        """Return the document with ``texts`` in its slots, one for each, in order.

        The texts are put in as they are; none of the slots may have others inside. Raises
        ValueError where the number of texts is not the number of slots.
        """
        if len(texts) != len(self.slots):
            message = f"{len(texts)} texts for {len(self.slots)} slots"
            raise ValueError(message)
        gaps = [slot.joiner for slot in self.slots] if joiners is None else joiners
        fills = iter(zip(texts, gaps, strict=True))
        return "".join(
            "".join(next(fills)) if isinstance(piece, Slot) else piece.text for piece in self.pieces
        )


def _slots(pieces: Iterable[Literal | Slot | Part]) -> Iterator[Slot]:
    for piece in pieces:
        if isinstance(piece, Slot):
            yield piece
            yield from _slots(piece.inner)
