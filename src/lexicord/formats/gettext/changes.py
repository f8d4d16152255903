"""Entries added to a catalogue, taken out of it, put out of use and back into use.

Translations, states, comments and the rest of an entry are changed with ``dataclasses.replace``
and ``Catalog.edited``. Every other entry keeps its bytes and its place, here as there.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lexicord.domain.errors import InputError
from lexicord.domain.finding import Message
from lexicord.formats.gettext.wrapping import WIDTH

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lexicord.domain.catalog import Entry
    from lexicord.domain.unit import UnitKey
    from lexicord.formats.gettext.catalog import Catalog


def added(catalog: Catalog, entries: Iterable[Entry], *, width: int = WIDTH) -> Catalog:
    """Return the catalogue with more entries, above the obsolete ones that end it.

    Raises InputError, with the line, where an entry of one's key is in use already.
    """
    new = list(entries)
    for entry in new:
        known = catalog.get(entry.key)
        if known and not entry.obsolete:
            template = "{source!r} is here a second time; the first is on line {line}"
            message = Message.of(template, source=entry.source, line=known.line)
            raise InputError(message, line=known.line)
    old = catalog.entries.all()
    at = len(old)
    while at and old[at - 1].obsolete:
        at -= 1
    return catalog.rebuilt([*old[:at], *new, *old[at:]], width=width)


def removed(catalog: Catalog, keys: Iterable[UnitKey], *, obsolete: bool = False) -> Catalog:
    """Return the catalogue without the entries of these keys, in use or ``obsolete``.

    Raises InputError where there is no such entry.
    """
    entries = catalog.entries
    gone = {entries.position(entry) for entry in _found(catalog, keys, obsolete=obsolete)}
    return catalog.rebuilt([entry for at, entry in enumerate(entries.all()) if at not in gone])


def obsoleted(catalog: Catalog, keys: Iterable[UnitKey]) -> Catalog:
    """Return the catalogue with the entries of these keys out of use (``#~``), where they are.

    Raises InputError where none is in use.
    """
    found = _found(catalog, keys, obsolete=False)
    return catalog.edited([replace(entry, obsolete=True) for entry in found])


def revived(catalog: Catalog, keys: Iterable[UnitKey]) -> Catalog:
    """Return the catalogue with the obsolete entries of these keys in use again.

    Raises InputError where there is no obsolete entry, or one of its key is in use.
    """
    found = _found(catalog, keys, obsolete=True)
    for entry in found:
        if catalog.get(entry.key):
            raise InputError(_absent(entry.source))
    return catalog.edited([replace(entry, obsolete=False) for entry in found])


def _found(catalog: Catalog, keys: Iterable[UnitKey], *, obsolete: bool) -> list[Entry]:
    """Find the entries of ``keys``; a header is none of them."""
    found = []
    for key in keys:
        entry = catalog.get(key, obsolete=obsolete)
        if entry is None or entry.is_header:
            raise InputError(_absent(key.source))
        found.append(entry)
    return found


def _absent(source: str) -> Message:
    return Message.of("there is no entry {source!r} in this catalogue to edit", source=source)
