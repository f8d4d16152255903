"""From running text with markup to slots: units whose markup is numbered tags."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lexicord.domain.document import Code, Literal, Slot
from lexicord.domain.unit import Unit, UnitKind
from lexicord.formats.inline.content import Mark, Run, Shape
from lexicord.formats.inline.pairing import paired, protected
from lexicord.formats.inline.sentences import is_white, seen, spans, split, starts
from lexicord.formats.inline.tags import alone, closing, opening
from lexicord.text.granularity import segmenter

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.formats.inline.content import Item
    from lexicord.text.granularity import Granularity

_KEPT_WHOLE = frozenset({UnitKind.HEADING, UnitKind.STRING, UnitKind.SUBTITLE})


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


def composed(
    items: Iterable[Item], place: Place, locale: LocaleTag, *, granularity: Granularity
) -> list[Literal | Slot]:
    """Return what tiles the items: slots with their units, and literals around them.

    White space and markup around a sentence stay literal, so a unit holds only tags that a
    translator may want to move. Headings, strings and subtitles are never cut. A text without
    a letter or a figure is no unit.
    """
    known = protected(items)
    find = None if place.kind in _KEPT_WHOLE else segmenter(granularity)
    sentences = spans(known, find, locale)
    shaped, partners = paired(split(known, sentences))
    outer = _edges(shaped, partners)[2]
    inner = {start: end for start, end in partners.items() if start not in outer}
    firsts = starts(shaped, inner, sentences)
    quoted = replace(place, quoting=_quoting(shaped, outer) or place.quoting)
    return list(_Composer(quoted, is_cut=find is not None).pieces(shaped, firsts))


def _quoting(items: Sequence[Item], outer: Iterable[int]) -> str:
    """Return how text is written inside of the pairs that are left outside of a unit."""
    marks = (items[place] for place in sorted(outer, reverse=True))
    words = (mark.quoting for mark in marks if isinstance(mark, Mark))
    return next(filter(None, words), "")


def _edges(items: Sequence[Item], partners: dict[int, int]) -> tuple[int, int, set[int]]:
    """Return the first and the last item that belong to the unit, and the pairs around them.

    White space, markup without text, and pairs that hold everything are left outside.
    """
    first, last = 0, len(items) - 1
    outer: set[int] = set()
    while first <= last:
        if _is_bare(items[first]):
            first += 1
        elif _is_bare(items[last]):
            last -= 1
        elif partners.get(first) == last:
            outer.add(first)
            first, last = first + 1, last - 1
        else:
            break
    return first, last, outer


def _is_bare(item: Item) -> bool:
    """Say whether an item at the edge of a unit can stay outside of it."""
    if isinstance(item, Run):
        return is_white(item)
    return item.shape is Shape.ALONE and not item.stand_in.strip()


class _Composer:
    """Makes the pieces of one paragraph."""

    def __init__(self, place: Place, *, is_cut: bool) -> None:
        self._place = place
        self._is_cut = is_cut
        self._count = 0
        self._line = place.line

    def pieces(self, items: Sequence[Item], firsts: Sequence[int]) -> Iterator[Literal | Slot]:
        """Yield the pieces of each sentence; white space between two of them is a joiner."""
        for first, end in zip(firsts, [*firsts[1:], len(items)], strict=True):
            yield from self._sentence(items[first:end], is_last=end == len(items))

    def _sentence(self, items: Sequence[Item], *, is_last: bool) -> Iterator[Literal | Slot]:
        shaped, partners = paired(items)
        first, last, outer = _edges(shaped, partners)
        body, after = shaped[first : last + 1], shaped[last + 1 :]
        white = len(after) - len(_without_end(after))
        gap = "".join(item.raw for item in after[len(after) - white :])
        yield from self._literals(shaped[:first])
        if _has_text(body):
            joiner = gap if white == len(after) and not is_last else ""
            yield self._slot(body, joiner, _quoting(shaped, outer))
        else:
            joiner = ""
            yield from self._literals(body)
        yield from self._literals(after[: len(after) - white])
        if gap and not joiner:
            yield Literal(gap, role="" if is_last else "joiner")
        self._line += gap.count("\n")

    def _literals(self, items: Iterable[Item]) -> Iterator[Literal | Slot]:
        for item in items:
            self._line += item.raw.count("\n")
            yield from _tiles(item)

    def _slot(self, items: Sequence[Item], joiner: str, quoting: str) -> Slot:
        self._count += 1
        place = self._place
        text, codes = _coded(items)
        raw = "".join(item.raw for item in items)
        is_sentence = self._is_cut and place.kind is UnitKind.PARAGRAPH
        unit = Unit(
            text,
            context=place.context,
            kind=UnitKind.SENTENCE if is_sentence else place.kind,
            path=f"{place.path}.s{self._count}" if self._is_cut else place.path,
            line=self._line,
            notes=place.notes,
        )
        self._line += raw.count("\n")
        inner_tiles = (tile for item in items if isinstance(item, Mark) for tile in item.inner)
        has_slots = any(isinstance(tile, Slot) for tile in inner_tiles)
        inner = tuple(tile for item in items for tile in _tiles(item)) if has_slots else ()
        return Slot(unit, raw, joiner, codes, quoting or place.quoting, inner)


def _without_end(items: Sequence[Item]) -> Sequence[Item]:
    """Return the items without the space at their end (markup that means nothing is none)."""
    end = len(items)
    while end and is_white(items[end - 1]) and seen(items[end - 1]):
        end -= 1
    return items[:end]


def _has_text(items: Iterable[Item]) -> bool:
    return any(isinstance(item, Run) and any(map(str.isalnum, item.text)) for item in items)


def _tiles(item: Item) -> tuple[Literal | Slot, ...]:
    if isinstance(item, Mark) and item.inner:
        return item.inner
    return (Literal(item.raw),) if item.raw else ()


def _coded(items: Sequence[Item]) -> tuple[str, tuple[Code, ...]]:
    """Return the text with numbered tags, and the codes that they stand for."""
    partners = paired(items)[1]
    numbers: dict[int, int] = {}
    codes: list[Code] = []
    text: list[str] = []
    for place, item in enumerate(items):
        if isinstance(item, Run):
            text.append(item.text)
        elif place in numbers:
            text.append(closing(numbers[place]))
        else:
            codes.append(_code(items, place, partners.get(place)))
            end = partners.get(place)
            text.append(alone(len(codes)) if end is None else opening(len(codes)))
            if end is not None:
                numbers[end] = len(codes)
    return "".join(text), tuple(codes)


def _code(items: Sequence[Item], place: int, end: int | None) -> Code:
    item = items[place]
    quoting = item.quoting if isinstance(item, Mark) else ""
    return Code(_tiles(item), None if end is None else _tiles(items[end]), quoting)
