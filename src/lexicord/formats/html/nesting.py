"""Which elements are open, and what they say about the text inside them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from lexicord.domain.unit import UnitKind
from lexicord.formats.html.attributes import is_note, turned
from lexicord.formats.html.elements import (
    BLOCKS,
    CELLS,
    CLOSED_BY,
    FOREIGN,
    FOREIGN_TEXT,
    HEADINGS,
    ISLANDS,
    KEEP_WHITE,
    KINDS,
    LIMITS,
    RAW_TEXT,
    TABLE,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lexicord.formats.html.attributes import Attribute


_APART = BLOCKS | ISLANDS
_OWN_KIND = HEADINGS | CELLS | {"pre"}
_NO_TEXT = FOREIGN | RAW_TEXT


class Element(NamedTuple):
    """An open element; what it does not say itself holds as in the element around it."""

    name: str = ""
    is_block: bool = False
    label: str = "text"
    kind: UnitKind = UnitKind.PARAGRAPH
    is_turned_on: bool = True
    """The author wants it translated."""

    is_foreign: bool = False
    """It stands in SVG, MathML or a script, where characters are no text."""

    keeps_white: bool = False

    @property
    def has_text(self) -> bool:
        """Whether the characters in it are text to be translated."""
        return self.is_turned_on and not self.is_foreign


class Nesting:
    """The open elements, outermost first, and where each name stands among them."""

    def __init__(self, *, is_xml: bool) -> None:
        """Begin outside of all elements; in XML nothing is closed without an end tag."""
        self._is_xml = is_xml
        self._elements = [Element()]
        self._places: dict[str, list[int]] = {}
        self._blocks = [0]

    @property
    def top(self) -> Element:
        """The innermost open element."""
        return self._elements[-1]

    @property
    def depth(self) -> int:
        """How many elements are open."""
        return len(self._elements)

    def element(self, name: str, known: Sequence[Attribute], label: str) -> Element:
        """Return the element that a start tag opens here, not opened yet."""
        top = self.top
        is_block = name in BLOCKS
        turn = turned(known)
        return Element(
            name,
            is_block,
            label or top.label,
            self._kind(name, is_note=is_block and is_note(known)),
            top.is_turned_on if turn is None else turn,
            name in _NO_TEXT or (top.is_foreign and name not in FOREIGN_TEXT),
            top.keeps_white or name in KEEP_WHITE,
        )

    def open(self, element: Element) -> None:
        """Open an element inside the innermost one."""
        place = len(self._elements)
        self._elements.append(element)
        self._places.setdefault(element.name, []).append(place)
        if element.is_block:
            self._blocks.append(place)

    def depth_before(self, name: str) -> int:
        """Return how many elements stay open where a start tag of this name stands."""
        names = () if self._is_xml else CLOSED_BY.get(name, ())
        return min(map(self._open_place, names)) if names else len(self._elements)

    def depth_after(self, name: str) -> int:
        """Return how many elements stay open behind an end tag of this name.

        An end tag ends no cell of a table from inside, and inline markup no block.
        """
        places = self._places.get(name)
        if not places:
            return self.depth
        if not self._is_xml and name not in TABLE and places[-1] < self._limit(name):
            return self.depth
        return places[-1]

    def has_block_above(self, depth: int) -> bool:
        """Say whether a block is among the elements that are not of the outer ``depth``."""
        return self._blocks[-1] >= max(depth, 1)

    def close(self, depth: int) -> None:
        """Close the innermost elements until ``depth`` are open."""
        while len(self._elements) > max(depth, 1):
            element = self._elements.pop()
            self._places[element.name].pop()
            if element.is_block:
                self._blocks.pop()

    def _kind(self, name: str, *, is_note: bool) -> UnitKind:
        if is_note or (self.top.kind is UnitKind.FOOTNOTE and name not in _OWN_KIND):
            return UnitKind.FOOTNOTE
        return KINDS.get(name, self.top.kind)

    def _open_place(self, name: str) -> int:
        """Return where an element stands that can be ended here; the depth where none does."""
        places = self._places.get(name)
        if not places or places[-1] < self._last(LIMITS.get(name, ())):
            return self.depth
        return places[-1]

    def _limit(self, name: str) -> int:
        """Return the innermost element that an end tag of this name does not end with its own."""
        return self._last(CELLS) if name in _APART else self._blocks[-1]

    def _last(self, names: Iterable[str]) -> int:
        return max((self._places[name][-1] for name in names if self._places.get(name)), default=0)
