"""Finding the same unit again in another version of a catalogue."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lexicord.domain.catalog import Entry
    from lexicord.domain.unit import UnitKey


class Identity(NamedTuple):
    """A key, and which of the entries with this key is meant (0 unless a file has doubles)."""

    key: UnitKey
    number: int = 0


def identified(entries: Iterable[Entry]) -> dict[Identity, Entry]:
    """Return the entries by identity, in the order of the file.

    Of several entries with one key the active ones are numbered first, so that a unit which
    only became obsolete is still the same unit.
    """
    listed = list(entries)
    seen: Counter[UnitKey] = Counter()
    numbers: dict[int, int] = {}
    for place in sorted(range(len(listed)), key=lambda place: listed[place].obsolete):
        numbers[place] = seen[listed[place].key]
        seen[listed[place].key] += 1
    return {Identity(entry.key, numbers[place]): entry for place, entry in enumerate(listed)}


def same(one: Entry | None, other: Entry | None) -> bool:
    """Say whether two entries hold the same, wherever they stand and however they wrap."""
    if one is None or other is None:
        return one is other
    return one is other or _content(one) == _content(other)


def _content(entry: Entry) -> Entry:
    return replace(entry, line=0, references=tuple(sorted(entry.references)))
