"""Conflicts marked in the catalogue itself, as git does it in texts: for what git merges.

The marks are translator comments, so that the catalogue stays valid and no program takes them
for a translation; our text stays in place and is fuzzy, so that editors lead there:

    # <<<<<<< ours, Kim Yong <kim@example.org> 2026-11-20 10:00+0000
    # msgstr "…"
    # =======
    # msgstr "…"
    # >>>>>>> theirs, Ri Ok <ri@example.org> 2026-11-21 09:00+0000
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from lexicord.formats.gettext.escapes import unescape
from lexicord.formats.gettext.wrapping import UNLIMITED, field_lines
from lexicord.merge.conflicts import WHOLE, Side
from lexicord.merge.header import fields_of, with_fields
from lexicord.merge.identity import identified

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from lexicord.domain.catalog import Entry
    from lexicord.merge.conflicts import Conflict

_OURS, _APART, _THEIRS = "<<<<<<< ours", "=======", ">>>>>>> theirs"
_FUZZY = " (fuzzy)"


@dataclass(frozen=True, slots=True)
class _Block:
    """One marked conflict: where it stands among the comments, and the lines of each side."""

    start: int
    end: int
    sides: Mapping[Side, Sequence[str]]
    fuzzy: bool


def marked(
    entries: Iterable[Entry], conflicts: Iterable[Conflict], labels: Mapping[Side, str]
) -> tuple[Entry, ...]:
    """Return the merged entries with every conflict marked; ``labels`` say who and when."""
    held = identified(entries)
    for conflict in conflicts:
        entry = held[conflict.identity]
        flags = entry.flags
        if not conflict.name and not entry.fuzzy:
            flags = ("fuzzy", *flags)
        lines = tuple(_told(conflict, labels))
        held[conflict.identity] = replace(entry, flags=flags, comments=(*entry.comments, *lines))
    return tuple(held.values())


def is_marked(entry: Entry) -> bool:
    """Say whether the entry holds a conflict that nobody has settled yet."""
    return next(_blocks(entry.comments), None) is not None


def settled(entry: Entry, side: Side | None = None) -> Entry:
    """Return the entry with its conflicts settled and the marks gone.

    With a ``side`` its texts and its state are put in. Without one the entry stays marked as
    long as it is fuzzy (for a header: as long as somebody leaves the marks there); what a
    person has finished in an editor is the decision.
    """
    blocks = list(_blocks(entry.comments))
    if not blocks or (side is None and (entry.fuzzy or entry.is_header)):
        return entry
    if side is not None:
        for block in blocks:
            entry = _with_side(entry, block, side)
    for block in reversed(blocks):
        comments = entry.comments
        entry = replace(entry, comments=comments[: block.start] + comments[block.end :])
    return entry


def labels_in(entry: Entry) -> dict[Side, str]:
    """Return what the marks of an entry say about each side: who, and when."""
    found = {}
    for line in entry.comments:
        for side, mark in ((Side.OURS, _OURS), (Side.THEIRS, _THEIRS)):
            if line.startswith(mark):
                found[side] = line[len(mark) :]
    return found


def _told(conflict: Conflict, labels: Mapping[Side, str]) -> Iterator[str]:
    state = _FUZZY if conflict.ours.fuzzy and not conflict.name else ""
    yield f"{_OURS}{state}{_label(labels[Side.OURS])}"
    yield from _lines(conflict.ours, conflict)
    yield _APART
    yield from _lines(conflict.theirs, conflict)
    yield f"{_THEIRS}{_label(labels[Side.THEIRS])}"


def _label(text: str) -> str:
    return f", {' '.join(text.split())}" if text else ""


def _lines(entry: Entry, conflict: Conflict) -> Iterator[str]:
    if conflict.name:
        yield f"{conflict.name}: {fields_of(entry).get(conflict.name, '')}"
        return
    for number, text in enumerate(entry.translations):
        if conflict.number in (number, WHOLE):
            keyword = "msgstr" if entry.plural is None else f"msgstr[{number}]"
            yield from field_lines(keyword, text, width=UNLIMITED)


def _blocks(comments: Sequence[str]) -> Iterator[_Block]:
    """Yield the whole blocks; marks that somebody tore apart are comments like any other."""
    start = apart = -1
    for place, line in enumerate(comments):
        if line.startswith(_OURS):
            start, apart = place, -1
        elif line == _APART and start >= 0:
            apart = place
        elif line.startswith(_THEIRS) and start >= 0 and apart >= 0:
            sides = {
                Side.OURS: comments[start + 1 : apart],
                Side.THEIRS: comments[apart + 1 : place],
            }
            yield _Block(start, place + 1, sides, comments[start].startswith(_OURS + _FUZZY))
            start = -1


def _with_side(entry: Entry, block: _Block, side: Side) -> Entry:
    lines = block.sides[side]
    if entry.is_header:
        fields = dict(line.split(": ", 1) for line in lines if ": " in line)
        return with_fields(entry, {**fields_of(entry), **fields})
    texts, others = _texts(lines), _texts(block.sides[Side.OURS])
    whole = texts.keys() != others.keys() or set(others) - set(range(len(entry.translations)))
    forms = {} if whole else dict(enumerate(entry.translations))
    forms.update(texts)
    flags = tuple(flag for flag in entry.flags if flag != "fuzzy" or block.fuzzy)
    return replace(entry, translations=tuple(forms.values()), flags=flags)


@cache
def _field() -> re.Pattern[str]:
    return re.compile(r'(?:msgstr(?:\[([0-9]+)\])? )?"(.*)"')


def _texts(lines: Iterable[str]) -> dict[int, str]:
    texts: dict[int, str] = {}
    number = 0
    for line in lines:
        found = _field().fullmatch(line)
        if found:
            number = int(found[1] or number)
            texts[number] = texts.get(number, "") + unescape(found[2])
    return texts
