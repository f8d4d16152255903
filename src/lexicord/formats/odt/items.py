"""From the XML of a paragraph to text, styles and what stands in between.

What comes out tiles the paragraph. Spans whose style nobody sees are runs without text, and so
are the tags between two spans that look the same.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar

from lexicord.formats.inline.content import WORD, Item, Mark, Run, Shape
from lexicord.formats.inline.pairing import paired
from lexicord.formats.odt.grammar import LOOK_LIKE_WORDS, ROLES, Role
from lexicord.formats.xmltext.attributes import attribute
from lexicord.formats.xmltext.content import runs
from lexicord.formats.xmltext.entities import unescaped
from lexicord.formats.xmltext.tokens import Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from lexicord.domain.document import Literal, Slot
    from lexicord.formats.odt.styles import Styles
    from lexicord.formats.xmltext.elements import Elements

    Inner = Callable[[int, int], tuple[Literal | Slot, ...]]

_MOST_SPACES = 1000


def read_plain(xml: Elements, first: int, last: int) -> list[Item]:
    """Read the tokens of an element in which all is text, and every space counts."""
    return list(runs(xml.raw(first, last))) if first <= last else []


def read_items(xml: Elements, first: int, last: int, styles: Styles, inner: Inner) -> list[Item]:
    """Read the tokens of a paragraph's content; several spaces there mean one.

    ``inner(first, last)`` returns what tiles the tokens of a picture, a text box or a note,
    with the slots inside of it; nothing where there are none.
    """
    reader = _Reader(xml, styles, inner)
    place = first
    while place <= last:
        place = reader.read(place) + 1
    return _joined(reader.items)


def _joined(items: Sequence[Item]) -> list[Item]:
    """Return the items with pairs of marks that hold the same text made one."""
    partners = paired(items)[1]
    opening: dict[int, str] = {}
    closing: dict[int, str] = {}
    left_out: set[int] = set()
    for place, end in sorted(partners.items(), reverse=True):
        opening[place], closing[end] = items[place].raw, items[end].raw
        if partners.get(place + 1) == end - 1:
            opening[place] += opening.pop(place + 1)
            closing[end] = closing.pop(end - 1) + closing[end]
            left_out |= {place + 1, end - 1}
    new = {
        **{place: Mark(raw, Shape.OPEN, "pair") for place, raw in opening.items()},
        **{place: Mark(raw, Shape.CLOSE, "pair") for place, raw in closing.items()},
    }
    return [new.get(place, item) for place, item in enumerate(items) if place not in left_out]


class _Reader:
    """Goes through the tokens of one paragraph."""

    def __init__(self, xml: Elements, styles: Styles, inner: Inner) -> None:
        self._xml = xml
        self._styles = styles
        self._inner = inner
        self._looks: list[str] = []
        self.items: list[Item] = []

    def read(self, place: int) -> int:
        """Take up what stands at a place; return the place of its last token."""
        token = self._xml.tokens[place]
        if token.kind is Kind.TEXT or token.kind is Kind.CDATA:
            self.items += runs(self._xml.raw(place, place), collapse=True)
            return place
        if not token.name:
            return self._hidden(place)
        role = ROLES.get(token.name)
        handler = self._handlers.get(role) if role else None
        return handler(self, place) if handler else self._thing(place)

    def _span(self, place: int) -> int:
        token = self._xml.tokens[place]
        if token.kind is Kind.EMPTY:
            return self._hidden(place)
        if token.kind is Kind.START:
            self._looks.append(self._styles.look(self._xml.raw(place, place)))
            return self._mark(place, Shape.OPEN)
        return self._mark(place, Shape.CLOSE) if self._is_last(place) else self._between(place)

    def _mark(self, place: int, shape: Shape) -> int:
        """Take up a tag of a span: markup where its look is seen, nothing else."""
        raw = self._xml.raw(place, place)
        look = self._looks.pop() if shape is Shape.CLOSE else self._looks[-1]
        self.items.append(Mark(raw, shape, "span") if look else Run(raw, ""))
        return place

    def _is_last(self, place: int) -> bool:
        """Say whether a span that ends is not continued by one that looks the same."""
        follows = self._xml.tokens[place + 1]
        if follows.name != "text:span" or follows.kind is not Kind.START:
            return True
        return self._styles.look(self._xml.raw(place + 1, place + 1)) != self._looks[-1]

    def _between(self, place: int) -> int:
        self.items.append(Run(self._xml.raw(place, place + 1), ""))
        return place + 1

    def _holder(self, place: int) -> int:
        kind = self._xml.tokens[place].kind
        if kind is Kind.EMPTY:
            return self._thing(place)
        shape = Shape.OPEN if kind is Kind.START else Shape.CLOSE
        self.items.append(Mark(self._xml.raw(place, place), shape, "holder"))
        return place

    def _hidden(self, place: int) -> int:
        self.items.append(Run(self._xml.whole(place), ""))
        return self._xml.ends[place]

    def _space(self, place: int) -> int:
        raw = self._xml.whole(place)
        count = attribute(self._xml.raw(place, place), "text:c") or "1"
        spaces = min(int(count), _MOST_SPACES) if count.isdecimal() else 1
        self.items.append(Run(raw, " " * spaces))
        return self._xml.ends[place]

    def _tab(self, place: int) -> int:
        self.items.append(Mark(self._xml.whole(place), stand_in="\t"))
        return self._xml.ends[place]

    def _break(self, place: int) -> int:
        self.items.append(Mark(self._xml.whole(place), stand_in="\n"))
        return self._xml.ends[place]

    def _ruby(self, place: int) -> int:
        whole = self._xml.whole(place)
        base = whole.partition("<text:ruby-base>")[2].partition("</text:ruby-base>")[0]
        self.items.append(Run(whole, unescaped(re.sub(r"<[^>]*>", "", base))))
        return self._xml.ends[place]

    def _thing(self, place: int) -> int:
        """Take up a picture, a note or a field as one."""
        end = self._xml.ends[place]
        name = self._xml.tokens[place].name
        is_word = name.startswith(LOOK_LIKE_WORDS) and name not in ROLES
        inner = self._inner(place, end)
        stand_in = WORD if is_word and not inner else ""
        self.items.append(Mark(self._xml.raw(place, end), stand_in=stand_in, inner=inner))
        return end

    _handlers: ClassVar[dict[Role, Callable[[_Reader, int], int]]] = {
        Role.SPAN: _span,
        Role.HOLDER: _holder,
        Role.SPACE: _space,
        Role.TAB: _tab,
        Role.BREAK: _break,
        Role.POINT: _hidden,
        Role.HIDDEN: _hidden,
        Role.RUBY: _ruby,
    }
