"""Orders of entries, on request only: a catalogue keeps the order it came with."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lexicord.domain.catalog import Entry


class Order(StrEnum):
    """What entries can be sorted by: their source, or the place of their first reference."""

    SOURCE = "source"
    PLACE = "place"


def sorted_entries(entries: Iterable[Entry], order: Order) -> list[Entry]:
    """Return the entries in ``order``, headers first and obsolete ones last.

    Entries that the order does not tell apart stay as they were.
    """
    key = _by_source if order is Order.SOURCE else _by_place
    return sorted(entries, key=lambda entry: (not entry.is_header, entry.obsolete, *key(entry)))


def _by_source(entry: Entry) -> tuple[str, str]:
    return (entry.source, entry.context or "")


def _by_place(entry: Entry) -> tuple[bool, str, int]:
    """Put entries without a place behind the others."""
    first = entry.references[0] if entry.references else ""
    found = re.fullmatch(r"(.*):(\d{1,9})", first)
    path, line = (found[1], int(found[2])) if found else (first, 0)
    return (not first, path, line)
