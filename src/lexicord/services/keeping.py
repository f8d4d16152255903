"""A template of which only some documents were read anew."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from lexicord.services.collect import joined
from lexicord.services.references import named_place

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from lexicord.domain.catalog import Entry

_NOWHERE = ""


def with_kept(
    fresh: Mapping[str, Sequence[Entry]], order: Sequence[str], known: Iterable[Entry]
) -> tuple[Entry, ...]:
    """Return the entries of a template: ``fresh`` ones of some documents, ``known`` of the others.

    ``order`` holds the names of all its documents. Where every one of them is fresh, nothing is
    kept: what no document has any more is gone. Else what the known entries say of documents
    that were not read stays, and what stands in a document that the project has no longer, or
    nowhere at all, comes last.
    """
    kept = {} if fresh.keys() >= set(order) else _by_document(known, fresh)
    others = [name for name in kept if name not in order]
    return joined(
        entry
        for name in (*order, *others)
        for entry in (fresh[name] if fresh.get(name) else kept.get(name, ()))
    )


def _by_document(
    known: Iterable[Entry], fresh: Mapping[str, Sequence[Entry]]
) -> dict[str, list[Entry]]:
    """Return what each document that was not read has, in the order of its lines."""
    kept: dict[str, list[tuple[int, Entry]]] = defaultdict(list)
    for entry in known:
        for name, line, own in _shares(entry):
            if name not in fresh:
                kept[name].append((line, own))
    return {
        name: [entry for _, entry in sorted(entries, key=lambda each: each[0])]
        for name, entries in kept.items()
    }


def _shares(entry: Entry) -> Iterable[tuple[str, int, Entry]]:
    """Yield each document of an entry, its first line there, and the entry with its places."""
    places: dict[str, list[str]] = defaultdict(list)
    for place in entry.references:
        places[named_place(place)[0]].append(place)
    if not places:
        yield _NOWHERE, 0, entry
    for name, own in places.items():
        yield name, named_place(own[0])[1], replace(entry, references=tuple(own))
