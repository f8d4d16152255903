"""Which opening mark belongs to which closing mark, and text that only looks like a tag."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from lexicord.formats.inline.content import Mark, Run, Shape
from lexicord.formats.inline.tags import tag_pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from lexicord.formats.inline.content import Item


def paired(items: Sequence[Item]) -> tuple[list[Item], dict[int, int]]:
    """Return the items, and for each place of an opening mark the place of its closing mark.

    Marks without a partner come back as standing alone. Where pairs overlap
    (``<b><i></b></i>``) the outer one counts.
    """
    open_marks = _OpenMarks()
    for place, item in enumerate(items):
        if isinstance(item, Mark) and item.shape is Shape.OPEN:
            open_marks.open(item.name, place)
        elif isinstance(item, Mark) and item.shape is Shape.CLOSE:
            open_marks.close(item.name, place)
    partners = open_marks.partners
    known = {*partners, *partners.values()}
    return [_lonely(item, place in known) for place, item in enumerate(items)], partners


class _OpenMarks:
    """The marks that are open; each is looked at twice at most, however many never close."""

    def __init__(self) -> None:
        self._marks: list[tuple[str, int]] = []
        self._names: Counter[str] = Counter()
        self.partners: dict[int, int] = {}

    def open(self, name: str, place: int) -> None:
        """Open a mark."""
        self._marks.append((name, place))
        self._names[name] += 1

    def close(self, name: str, place: int) -> None:
        """Close the innermost open mark of a name, and those inside it for good."""
        while self._names[name]:
            found, opened = self._marks.pop()
            self._names[found] -= 1
            if found == name:
                self.partners[opened] = place
                return


def _lonely(item: Item, has_partner: bool) -> Item:  # noqa: FBT001 - private
    if has_partner or isinstance(item, Run) or item.shape is Shape.ALONE:
        return item
    return replace(item, shape=Shape.ALONE)


def protected(items: Iterable[Item]) -> list[Item]:
    """Return the items with text that looks like a numbered tag (``<1>``) kept apart.

    Its first character becomes a mark, so what the author wrote is never taken for markup when
    the translation is put back.
    """
    known = list(items)
    text = "".join(item.text if isinstance(item, Run) else "\0" for item in known)
    places = [found.start() for found in tag_pattern().finditer(text)]
    return list(_masked(known, places)) if places else known


def _masked(items: Iterable[Item], places: Sequence[int]) -> Iterator[Item]:
    done = 0
    for item in items:
        if isinstance(item, Mark):
            yield item
            done += 1
            continue
        end = done + len(item.text)
        inside = places[bisect_left(places, done) : bisect_left(places, end)]
        yield from _cut(item, [place - done for place in inside])
        done = end


def _cut(run: Run, cuts: Sequence[int]) -> Iterator[Item]:
    """Yield the run with a mark for the character at each of the places."""
    if not cuts or run.raw != run.text:
        yield Mark(run.raw, stand_in=run.text) if cuts else run
        return
    done = 0
    for cut in cuts:
        yield from _plain(run.text[done:cut])
        yield Mark(run.text[cut], stand_in=run.text[cut])
        done = cut + 1
    yield from _plain(run.text[done:])


def _plain(text: str) -> Iterator[Run]:
    if text:
        yield Run.plain(text)
