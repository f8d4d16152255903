"""Entries of a catalogue replaced in place: some without decoding the others, or all wrapped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.domain.errors import InputError
from lexicord.domain.finding import Message
from lexicord.formats.gettext.places import offset_of_line
from lexicord.formats.gettext.rebuilding import entry_bytes, wrapped_bytes

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lexicord.domain.catalog import Entry
    from lexicord.formats.gettext.entries import EntryList
    from lexicord.formats.gettext.layout import Layout
    from lexicord.formats.gettext.rebuilding import Style

_FEW = 4
"""So many edits look their line up in the bytes; more pay for an index of all entries."""


def edit(layout: Layout, old: EntryList, new: Iterable[Entry], style: Style) -> bytes:
    """Return the bytes of the catalogue with each entry of ``new`` in its place.

    Raises InputError where an entry is not there.
    """
    wanted = list(new)
    by_line = len(wanted) <= _FEW and not old.decoded
    places = {_place(layout, old, entry, by_line=by_line): entry for entry in wanted}
    # A view: what stays is copied once, when all is put together.
    data = memoryview(layout.data)
    pieces: list[bytes | memoryview] = []
    done = 0
    for index in sorted(places):
        pieces.append(data[done : layout.start(index)])
        pieces.append(entry_bytes(layout, index, old[index], places[index], style))
        done = layout.ends[index]
    return b"".join((*pieces, data[done:]))


def rewrap(layout: Layout, entries: EntryList, style: Style) -> bytes:
    """Return the bytes of the catalogue with the strings of every entry wrapped anew."""
    pieces, done = [], 0
    for index, entry in enumerate(entries):
        pieces.append(layout.data[done : layout.start(index)])
        pieces.append(wrapped_bytes(layout, index, entry, style))
        done = layout.ends[index]
    return b"".join((*pieces, layout.data[done:]))


def _place(layout: Layout, old: EntryList, entry: Entry, *, by_line: bool) -> int:
    if by_line and entry.line:
        index = layout.index_at(offset_of_line(layout.data, entry.line))
        if index < len(old) and old[index].key == entry.key and old[index].line == entry.line:
            return index
    position = old.position(entry)
    if position is None:
        reason = Message.of(
            "there is no entry {source!r} in this catalogue to edit", source=entry.source
        )
        raise InputError(reason)
    return position
