"""From a part of a document (its body, a header, its footnotes) to literals and slots."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lexicord.domain.document import Literal, Slot
from lexicord.domain.unit import UnitKind
from lexicord.formats.docx.composition import composed_paragraph
from lexicord.formats.docx.grammar import Role, grammar_of
from lexicord.formats.docx.items import read_paragraph
from lexicord.formats.docx.places import Places
from lexicord.formats.docx.setting import ATTRIBUTE
from lexicord.formats.inline.composing import Place, composed
from lexicord.formats.xmltext.attributes import attributes
from lexicord.formats.xmltext.content import runs
from lexicord.formats.xmltext.tokens import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.formats.docx.styles import Styles
    from lexicord.formats.xmltext.elements import Elements
    from lexicord.text.granularity import Granularity

_DEEPEST = 8
"""Text boxes in text boxes; deeper ones are left as they are."""

_PICTURES = {"docPr": ("descr", "title"), "shape": ("alt",), "rect": ("alt",), "image": ("alt",)}
"""Which attributes of which elements tell what a picture shows, by names without prefix."""


@dataclass(frozen=True, slots=True)
class Reading:
    """How a document is read: its language, where texts are cut, and its styles."""

    locale: LocaleTag
    granularity: Granularity
    styles: Styles


def read_part(
    xml: Elements, reading: Reading, path: str = "", kind: UnitKind = UnitKind.PARAGRAPH
) -> list[Literal | Slot]:
    """Return what tiles a part; ``path`` begins the path of each of its units.

    ``kind`` is what a paragraph is of which its style and its place do not tell more.
    """
    return list(_PartReader(xml, reading, kind).pieces(0, len(xml.tokens) - 1, path))


class _PartReader:
    """Goes through the tokens of one part."""

    def __init__(self, xml: Elements, reading: Reading, kind: UnitKind) -> None:
        self._xml = xml
        self._reading = reading
        self._kind = kind
        self._rules = grammar_of(xml.text)
        self._lines = 0
        self._depth = 0
        self._taken: Counter[str] = Counter()

    def pieces(self, first: int, last: int, path: str) -> Iterator[Literal | Slot]:
        """Yield what tiles the tokens from ``first`` to ``last``."""
        places = Places(path, self._rules)
        done = place = first
        while place <= last:
            token = self._xml.tokens[place]
            found = list(self._found(place, places))
            end = self._xml.ends[place] if self._is_whole(place) else place
            if found:
                yield from self._literal(done, place - 1)
                yield from found
                done = end + 1
            places.passed(token, self._xml)
            place = end + 1
        yield from self._literal(done, last)

    def _is_whole(self, place: int) -> bool:
        role = self._rules.roles.get(self._xml.tokens[place].name)
        return role is Role.PARAGRAPH or role is Role.HIDDEN

    def _found(self, place: int, places: Places) -> Iterator[Literal | Slot]:
        """Yield what a token and what belongs to it is made of, where that is more than it."""
        token = self._xml.tokens[place]
        if token.kind is Kind.START and self._rules.roles.get(token.name) is Role.PARAGRAPH:
            yield from self._paragraph(place, places)
        elif token.kind in _TAGS and token.name.rpartition(":")[2] in _PICTURES:
            yield from self._picture(place, places.path)

    def _literal(self, first: int, last: int) -> Iterator[Literal]:
        if first <= last:
            yield Literal(self._xml.raw(first, last))

    def _paragraph(self, place: int, places: Places) -> Iterator[Literal | Slot]:
        xml, end = self._xml, self._xml.ends[place]
        self._lines += 1
        line = self._lines
        first, properties = self._after_properties(place)
        known = self._reading.styles.kind(properties, self._rules)
        kind = known or (UnitKind.TABLE_CELL if places.in_cell else self._kind)
        path = self._unique(places.named(kind))
        boxes = iter(range(1, end))

        def inner(begin: int, last: int) -> tuple[Literal | Slot, ...]:
            return self._inside(begin, last, path, boxes)

        paragraph = read_paragraph(xml, first, end - 1, self._rules, inner)
        yield from self._literal(place, first - 1)
        where = Place(path, line, kind)
        reading = self._reading
        yield from composed_paragraph(
            paragraph, where, self._rules.prefix, reading.locale, reading.granularity
        )
        yield from self._literal(end, end)

    def _after_properties(self, place: int) -> tuple[int, str]:
        """Return the first place behind a paragraph's properties, and these."""
        child = place + 1
        if self._rules.roles.get(self._xml.tokens[child].name) is not Role.PROPERTIES:
            return child, ""
        return self._xml.ends[child] + 1, self._xml.whole(child)

    def _inside(
        self, first: int, last: int, path: str, boxes: Iterator[int]
    ) -> tuple[Literal | Slot, ...]:
        """Return what tiles a picture or a text box, nothing where it holds no text."""
        if first == last or self._depth == _DEEPEST:
            return ()
        self._depth += 1
        tiles = tuple(self.pieces(first, last, f"{path}.box{next(boxes)}."))
        self._depth -= 1
        return tiles if any(isinstance(tile, Slot) for tile in tiles) else ()

    def _picture(self, place: int, path: str) -> Iterator[Literal | Slot]:
        """Yield the pieces of a tag with texts in attributes; nothing where it has none."""
        raw = self._xml.raw(place, place)
        names = _PICTURES[self._xml.tokens[place].name.rpartition(":")[2]]
        done = 0
        for each in attributes(raw):
            if each.name not in names or not each.value.strip():
                continue
            where = self._unique(f"{path}{each.name}")
            items = list(runs(raw[each.start : each.end]))
            yield Literal(raw[done : each.start])
            yield from composed(
                items,
                Place(where, max(1, self._lines), UnitKind.ALTERNATIVE, quoting=ATTRIBUTE),
                self._reading.locale,
                granularity="paragraph",
            )
            done = each.end
        if done:
            yield Literal(raw[done:])

    def _unique(self, path: str) -> str:
        self._taken[path] += 1
        count = self._taken[path]
        return path if count == 1 else self._unique(f"{path}.p{count}")


_TAGS = frozenset({Kind.START, Kind.EMPTY})
