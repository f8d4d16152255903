"""Which opening mark belongs to which closing mark, and text that only looks like a tag."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lexicord.formats.inline.content import Mark, Run, Shape
from lexicord.formats.inline.tags import tag_pattern

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from lexicord.formats.inline.content import Item


def paired(items: Sequence[Item]) -> tuple[list[Item], dict[int, int]]:
    """Return the items, and for each place of an opening mark the place of its closing mark.

    Marks without a partner come back as standing alone. Where pairs overlap
    (``<b><i></b></i>``) the outer one counts.
    """
    partners: dict[int, int] = {}
    open_marks: list[int] = []
    for place, item in enumerate(items):
        if not isinstance(item, Mark) or item.shape is Shape.ALONE:
            continue
        if item.shape is Shape.OPEN:
            open_marks.append(place)
        else:
            _close(items, item, place, open_marks, partners)
    known = {*partners, *partners.values()}
    return [_lonely(item, place in known) for place, item in enumerate(items)], partners


def _close(
    items: Sequence[Item], item: Mark, place: int, open_marks: list[int], partners: dict[int, int]
) -> None:
    for depth in range(len(open_marks) - 1, -1, -1):
        opener = items[open_marks[depth]]
        if isinstance(opener, Mark) and opener.name == item.name:
            partners[open_marks[depth]] = place
            del open_marks[depth:]
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
    places = {found.start() for found in tag_pattern().finditer(text)}
    return list(_masked(known, places)) if places else known


def _masked(items: Iterable[Item], places: Collection[int]) -> Iterator[Item]:
    done = 0
    for item in items:
        if isinstance(item, Mark):
            yield item
            done += 1
            continue
        cuts = [place - done for place in places if done <= place < done + len(item.text)]
        yield from _cut(item, sorted(cuts))
        done += len(item.text)


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
