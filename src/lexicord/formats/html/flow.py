"""Running text on its way to units: gathered piece by piece, and cut at every block."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from lexicord.domain.document import Literal, Slot
from lexicord.formats.html.characters import PREFORMATTED
from lexicord.formats.inline.composing import Place, composed
from lexicord.formats.inline.content import Mark, Run

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.formats.html.nesting import Nesting
    from lexicord.formats.html.paths import Paths
    from lexicord.formats.inline.content import Item
    from lexicord.formats.plaintext.decoding import Lines
    from lexicord.text.granularity import Granularity


@dataclass(frozen=True, slots=True)
class Dialect:
    """How a text is read: in which language, cut how, as XML or not.

    ``prefix`` stands before the paths of its units.
    """

    locale: LocaleTag
    granularity: Granularity = "sentence"
    is_xml: bool = False
    prefix: str = ""


@dataclass(slots=True)
class _Flow:
    """Text that is not cut yet, and the pieces before it.

    Of an island, ``depth`` tells where its element stands, and ``stand_in`` what it reads like
    in the text around it.
    """

    depth: int = 0
    stand_in: str = ""
    begin: int = -1
    start: int = -1
    has_text: bool = False
    items: list[Item] = field(default_factory=list)
    pieces: list[Literal | Slot] = field(default_factory=list)


class Flows:
    """The running text, and that of the islands in it: buttons, drawings, what is not translated.

    ``notes`` are told to the translators of the next text.
    """

    def __init__(self, dialect: Dialect, lines: Lines, nesting: Nesting, paths: Paths) -> None:
        """Begin with nothing gathered; ``nesting`` says in which element each text stands."""
        self._dialect = dialect
        self._lines = lines
        self._nesting = nesting
        self._paths = paths
        self._flows = [_Flow()]
        self.notes: list[str] = []

    @property
    def depth(self) -> int:
        """How many islands lie in each other here."""
        return len(self._flows) - 1

    def add(self, item: Item, start: int) -> None:
        """Add a piece that begins at a place of the text."""
        flow = self._flows[-1]
        if not flow.items:
            flow.start = start
        flow.items.append(item)
        flow.has_text = flow.has_text or (isinstance(item, Run) and not item.text.isspace())

    def put(self, *pieces: Literal | Slot) -> None:
        """Add what stands between running texts."""
        self._flows[-1].pieces.extend(pieces)

    def noted(self) -> None:
        """Forget the notes: somebody was told."""
        self.notes = []

    def begin(self, stand_in: str, start: int) -> None:
        """Begin an island with the element that is opened next, at a place of the text."""
        self._flows.append(_Flow(self._nesting.depth, stand_in, start))

    def cut(self) -> None:
        """End the running text: what was gathered becomes units."""
        flow = self._flows[-1]
        gathered, flow.items = flow.items, []
        has_text, flow.has_text = flow.has_text, False
        if has_text:
            flow.pieces += self._units(gathered, flow.start)
        else:
            for item in gathered:
                flow.pieces += _tiles(item)

    def close(self, depth: int) -> None:
        """Close the innermost elements until ``depth`` are open, and the islands they are."""
        if depth >= self._nesting.depth:
            return
        while len(self._flows) > 1 and self._flows[-1].depth >= depth:
            self._end_island()
        if self._nesting.has_block_above(depth):
            self.cut()
        self._nesting.close(depth)

    def finished(self) -> list[Literal | Slot]:
        """Return all pieces: nothing follows."""
        self.close(1)
        self.cut()
        return self._flows[0].pieces

    def _end_island(self) -> None:
        depth = self._flows[-1].depth
        self._nesting.close(depth + 1)
        self.cut()
        flow = self._flows.pop()
        self._nesting.close(depth)
        raw = "".join(_raws(flow.pieces))
        has_slots = any(isinstance(piece, Slot) for piece in flow.pieces)
        inner = tuple(flow.pieces) if has_slots else ()
        self.add(Mark(raw, stand_in=flow.stand_in, inner=inner), flow.begin)

    def _units(self, items: list[Item], start: int) -> list[Literal | Slot]:
        top = self._nesting.top
        place = Place(
            self._paths.take(top.label),
            self._lines.place(start)[0],
            top.kind,
            tuple(self.notes),
            PREFORMATTED if top.keeps_white else "",
        )
        dialect = self._dialect
        pieces = composed(items, place, dialect.locale, granularity=dialect.granularity)
        if any(isinstance(piece, Slot) for piece in pieces):
            self.noted()
        return pieces


def _raws(pieces: Iterable[Literal | Slot]) -> Iterator[str]:
    for piece in pieces:
        yield piece.raw + piece.joiner if isinstance(piece, Slot) else piece.text


def _tiles(item: Item) -> tuple[Literal | Slot, ...]:
    return item.inner if isinstance(item, Mark) and item.inner else (Literal(item.raw),)
