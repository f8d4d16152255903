"""From a part of a document (its content, its headers, its properties) to literals and slots."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lexicord.domain.document import Literal, Slot
from lexicord.domain.unit import UnitKind
from lexicord.formats.inline.composing import Place, composed
from lexicord.formats.odt.grammar import BLOCKS, ROLES, Role
from lexicord.formats.odt.items import read_items, read_plain
from lexicord.formats.odt.places import Places
from lexicord.formats.odt.writing import PLAIN
from lexicord.formats.xmltext.tokens import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.formats.odt.styles import Styles
    from lexicord.formats.xmltext.elements import Elements
    from lexicord.text.granularity import Granularity

_DEEPEST = 8
"""Text boxes in text boxes; deeper ones are left as they are."""

_PLAIN_ROLES = frozenset({Role.LABEL, Role.TITLE})
_LABEL = {Role.LABEL: UnitKind.ALTERNATIVE, Role.TITLE: UnitKind.HEADING}


@dataclass(frozen=True, slots=True)
class Reading:
    """How a document is read: its language, where texts are cut, and its styles."""

    locale: LocaleTag
    granularity: Granularity
    styles: Styles


def read_part(xml: Elements, reading: Reading, path: str = "") -> list[Literal | Slot]:
    """Return what tiles a part; ``path`` begins the path of each of its units."""
    return list(_PartReader(xml, reading).pieces(0, len(xml.tokens) - 1, path))


class _PartReader:
    """Goes through the tokens of one part."""

    def __init__(self, xml: Elements, reading: Reading) -> None:
        self._xml = xml
        self._reading = reading
        self._lines = 0
        self._depth = 0
        self._taken: Counter[str] = Counter()

    def pieces(self, first: int, last: int, path: str) -> Iterator[Literal | Slot]:
        """Yield what tiles the tokens from ``first`` to ``last``."""
        places = Places(path)
        done = place = first
        while place <= last:
            token = self._xml.tokens[place]
            role = ROLES.get(token.name)
            if role in BLOCKS and token.kind is Kind.START:
                yield from self._literal(done, place)
                yield from self._block(place, role, places)
                done = place = self._xml.ends[place]
            elif role is Role.DELETED or role is Role.POINT:
                place = self._xml.ends[place]
            else:
                places.passed(token, self._xml)
            place += 1
        yield from self._literal(done, last)

    def _literal(self, first: int, last: int) -> Iterator[Literal]:
        if first <= last:
            yield Literal(self._xml.raw(first, last))

    def _block(self, place: int, role: Role | None, places: Places) -> Iterator[Literal | Slot]:
        """Yield what tiles the content of a paragraph."""
        self._lines += 1
        end = self._xml.ends[place]
        if places.in_number:
            yield from self._literal(place + 1, end - 1)
            return
        kind = self._kind(place, role, places)
        path = self._unique(places.named(kind, role))
        where = Place(path, self._lines, kind, quoting=PLAIN if role in _PLAIN_ROLES else "")
        boxes = iter(range(1, end))

        def inner(first: int, last: int) -> tuple[Literal | Slot, ...]:
            return self._inside(first, last, path, boxes)

        reading = self._reading
        granularity = reading.granularity
        if role in _PLAIN_ROLES:
            granularity = "paragraph"
            items = read_plain(self._xml, place + 1, end - 1)
        else:
            items = read_items(self._xml, place + 1, end - 1, reading.styles, inner)
        yield from composed(items, where, reading.locale, granularity=granularity)

    def _kind(self, place: int, role: Role | None, places: Places) -> UnitKind:
        if role is Role.HEADING:
            return UnitKind.HEADING
        if role in _LABEL:
            return _LABEL[role]
        styled = self._reading.styles.kind(self._xml.raw(place, place))
        return styled or places.kind

    def _inside(
        self, first: int, last: int, path: str, boxes: Iterator[int]
    ) -> tuple[Literal | Slot, ...]:
        """Return what tiles a picture, a text box or a note; nothing where it holds no text."""
        if first == last or self._depth == _DEEPEST:
            return ()
        self._depth += 1
        tiles = tuple(self.pieces(first, last, f"{path}.box{next(boxes)}."))
        self._depth -= 1
        return tiles if any(isinstance(tile, Slot) for tile in tiles) else ()

    def _unique(self, path: str) -> str:
        self._taken[path] += 1
        count = self._taken[path]
        return path if count == 1 else self._unique(f"{path}.p{count}")
