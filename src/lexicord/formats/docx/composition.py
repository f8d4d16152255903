"""A paragraph as units: sentences with their formatting as numbered tags."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from itertools import accumulate
from typing import TYPE_CHECKING

from lexicord.domain.document import Slot
from lexicord.formats.docx.formatting import formatted
from lexicord.formats.docx.looks import look
from lexicord.formats.docx.setting import Level, Setting
from lexicord.formats.inline.composing import composed
from lexicord.formats.inline.content import Mark

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lexicord.domain.document import Literal
    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.formats.docx.formatting import Formatted
    from lexicord.formats.docx.items import Paragraph
    from lexicord.formats.inline.composing import Place
    from lexicord.text.granularity import Granularity


def composed_paragraph(
    paragraph: Paragraph, place: Place, prefix: str, locale: LocaleTag, granularity: Granularity
) -> Iterator[Literal | Slot]:
    """Yield what tiles the paragraph's content; slots know where in the XML they begin."""
    known = formatted(paragraph, prefix)
    where = replace(place, quoting=known.base.packed)
    tiles = composed(known.items, where, locale, granularity=granularity)
    yield from _set(tiles, known)


def _set(tiles: Sequence[Literal | Slot], known: Formatted) -> Iterator[Literal | Slot]:
    starts = [0, *accumulate(len(item.raw) for item in known.items)]
    marks = (item for item in known.items if isinstance(item, Mark))
    others = {id(tile) for mark in marks for tile in mark.inner}
    done = 0
    for tile in tiles:
        if isinstance(tile, Slot):
            level = known.levels[bisect_right(starts, done) - 1]
            yield tile if id(tile) in others else _with_setting(tile, *level)
            done += len(tile.raw) + len(tile.joiner)
        else:
            yield tile
            done += len(tile.text)


def _with_setting(slot: Slot, level: Level, properties: str) -> Slot:
    """Return the slot with the place where it begins in its quoting."""
    setting = Setting.unpacked(slot.quoting)
    if level is Level.OUT:
        return slot
    is_base = look(properties, setting.prefix) == look(setting.base, setting.prefix)
    start = setting.base if is_base else properties
    return replace(slot, quoting=setting._replace(level=level, start=start).packed)
