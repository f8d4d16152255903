"""From running text with markup to slots: units whose markup is numbered tags."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lexicord.domain.document import Code, Literal, Slot
from lexicord.domain.span import Span
from lexicord.domain.unit import Unit, UnitKind
from lexicord.formats.inline.content import Mark, Run, Shape
from lexicord.formats.inline.pairing import paired, protected
from lexicord.formats.inline.place import Place
from lexicord.formats.inline.plain import plain_pieces
from lexicord.formats.inline.sentences import is_white, seen, spans, split, starts
from lexicord.formats.inline.tags import alone, closing, opening
from lexicord.text.granularity import segmenter

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.formats.inline.content import Item
    from lexicord.text.granularity import Granularity

__all__ = ["Place", "composed"]

_KEPT_WHOLE = frozenset({UnitKind.HEADING, UnitKind.STRING, UnitKind.SUBTITLE})


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
    runs = [item for item in known if isinstance(item, Run)]
    if len(runs) == len(known):
        plain = plain_pieces(runs, sentences, place, is_cut=find is not None)
        if plain is not None:
            return plain
    shaped, partners = paired(_cut(known, sentences))
    outer = _edges(shaped, partners)[2]
    inner = {start: end for start, end in partners.items() if start not in outer}
    firsts = starts(shaped, inner, sentences) if len(sentences) > 1 else [0]
    quoted = replace(place, quoting=_quoting(shaped, outer) or place.quoting)
    composer = _Composer(quoted, is_cut=find is not None)
    if len(firsts) == 1:
        return list(composer.sentence(shaped, partners, is_last=True))
    return list(composer.pieces(shaped, firsts))


def _cut(items: Sequence[Item], sentences: Sequence[Span]) -> Sequence[Item]:
    """Return the items cut where sentences meet; one that is all of them needs no cut."""
    is_one = sentences == [Span(0, sum(len(seen(item)) for item in items))]
    return items if is_one else split(items, sentences)


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
            shaped, partners = paired(items[first:end])
            yield from self.sentence(shaped, partners, is_last=end == len(items))

    def sentence(
        self, shaped: Sequence[Item], partners: dict[int, int], *, is_last: bool
    ) -> Iterator[Literal | Slot]:
        """Yield the pieces of one sentence, whose marks are paired."""
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
        return Slot(unit, raw, joiner, codes, quoting or place.quoting, _inner(items))


def _without_end(items: Sequence[Item]) -> Sequence[Item]:
    """Return the items without the space at their end (markup that means nothing is none)."""
    end = len(items)
    while end and is_white(items[end - 1]) and seen(items[end - 1]):
        end -= 1
    return items[:end]


def _has_text(items: Iterable[Item]) -> bool:
    return any(isinstance(item, Run) and any(map(str.isalnum, item.text)) for item in items)


def _inner(items: Iterable[Item]) -> tuple[Literal | Slot, ...]:
    """Return what tiles the items where texts of their own stand in them, else nothing."""
    tiles = tuple(tile for item in items for tile in _tiles(item))
    return tiles if any(isinstance(tile, Slot) for tile in tiles) else ()


def _tiles(item: Item) -> tuple[Literal | Slot, ...]:
    if isinstance(item, Mark) and item.inner:
        return item.inner
    return (Literal(item.raw),) if item.raw else ()


def _coded(items: Sequence[Item]) -> tuple[str, tuple[Code, ...]]:
    """Return the text with numbered tags, and the codes that they stand for.

    The marks are paired and nested: what opens also closes.
    """
    openings: list[Mark] = []
    closings: dict[int, Mark] = {}
    still_open: list[int] = []
    text: list[str] = []
    for item in items:
        if isinstance(item, Run):
            text.append(item.text)
        elif item.shape is Shape.CLOSE:
            number = still_open.pop()
            closings[number] = item
            text.append(closing(number))
        else:
            openings.append(item)
            text.append(_tag(item, len(openings), still_open))
    codes = (_code(mark, closings.get(number)) for number, mark in enumerate(openings, 1))
    return "".join(text), tuple(codes)


def _tag(mark: Mark, number: int, still_open: list[int]) -> str:
    if mark.shape is Shape.ALONE:
        return alone(number)
    still_open.append(number)
    return opening(number)


def _code(mark: Mark, end: Mark | None) -> Code:
    return Code(_tiles(mark), None if end is None else _tiles(end), mark.quoting)
