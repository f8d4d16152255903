"""Where running text with markup is cut into sentences."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING

from lexicord.domain.span import Span
from lexicord.formats.inline.content import Mark, Run, Shape

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.formats.inline.content import Item
    from lexicord.text.granularity import Segmenter


def spans(items: Sequence[Item], find: Segmenter | None, locale: LocaleTag) -> list[Span]:
    """Return the sentences of the seen text; with nothing to find them, all of it as one."""
    text = "".join(map(seen, items))
    if find is not None:
        return find(text, locale)
    start = len(text) - len(text.lstrip())
    return [Span(start, max(start, len(text.rstrip())))]


def split(items: Sequence[Item], sentences: Sequence[Span]) -> list[Item]:
    """Return the items with text cut in two wherever a sentence begins or ends in it."""
    places = sorted({place for span in sentences for place in (span.start, span.end)})
    return list(_split(items, places))


def starts(
    items: Sequence[Item], partners: Mapping[int, int], sentences: Sequence[Span]
) -> list[int]:
    """Return the place of the first item of each sentence of items that `split` has cut.

    What closes belongs to the sentence before, what opens to the one behind it. No sentence
    begins inside a pair of marks: a tag that opens in one unit and closes in another would bind
    the translator's hands.
    """
    offsets = _offsets(items)
    found = [_first(items, offsets, span.start) for span in sentences[1:]]
    inside = _depths(items, partners)
    return [0, *sorted({place for place in found if 0 < place < len(items) and not inside[place]})]


def seen(item: Item) -> str:
    """Return what the search for the ends of sentences sees of an item."""
    return item.text if isinstance(item, Run) else item.stand_in


def is_white(item: Item) -> bool:
    """Say whether the item is text, and all of it white space."""
    return isinstance(item, Run) and not item.text.strip()


def _split(items: Sequence[Item], places: Sequence[int]) -> Iterator[Item]:
    done = 0
    for item in items:
        end = done + len(seen(item))
        inside = places[bisect_right(places, done) : bisect_left(places, end)]
        if isinstance(item, Run) and item.raw == item.text and inside:
            bounds = (done, *inside, end)
            yield from (Run.plain(item.text[a - done : b - done]) for a, b in pairwise(bounds))
        else:
            yield item
        done = end


def _offsets(items: Sequence[Item]) -> list[int]:
    offsets = [0]
    for item in items:
        offsets.append(offsets[-1] + len(seen(item)))
    return offsets


def _first(items: Sequence[Item], offsets: Sequence[int], begin: int) -> int:
    """Return the first item of the sentence that begins at an offset of the seen text."""
    place = bisect_left(offsets, begin)
    while place < len(items) and _is(items[place], Shape.CLOSE):
        place += 1
    first = place
    while place > 0 and (is_white(items[place - 1]) or _is(items[place - 1], Shape.OPEN)):
        place -= 1
        if isinstance(items[place], Mark):
            first = place
    return first


def _is(item: Item, shape: Shape) -> bool:
    return isinstance(item, Mark) and item.shape is shape


def _depths(items: Sequence[Item], partners: Mapping[int, int]) -> list[int]:
    """Return how many pairs are open before each item."""
    closes = set(partners.values())
    depth = 0
    depths = []
    for place in range(len(items)):
        depths.append(depth)
        depth += (place in partners) - (place in closes)
    return depths
