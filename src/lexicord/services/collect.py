"""From the units of documents to the entries of a template."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from lexicord.domain.catalog import Entry
from lexicord.services.references import reference

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lexicord.domain.unit import Unit, UnitKey

_PLACES = {
    "p": "paragraph",
    "s": "sentence",
    "h": "heading",
    "i": "item",
    "li": "item",
    "c": "cell",
    "r": "row",
    "t": "table",
}
_STEP = re.compile(r"([a-z]+)([0-9]+)")


def collected(sources: Iterable[tuple[str, Iterable[Unit]]]) -> tuple[Entry, ...]:
    """Return one entry for each key, in the order in which the keys first stand.

    ``sources`` are the names of documents with their units in reading order. An entry has
    every place, note and flag of its units, each once; where one of them has a plural, the
    entry has it. Units without text are nobody's work and left out.
    """
    return joined(
        _entry(name, unit) for name, units in sources for unit in units if unit.source.strip()
    )


def joined(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Return one entry for each key, in the order of the first ones, with all that they tell."""
    known: dict[UnitKey, Entry] = {}
    for entry in entries:
        first = known.get(entry.key)
        known[entry.key] = entry if first is None else _joined(first, entry)
    return tuple(known.values())


def described(unit: Unit) -> str:
    """Return what the unit is and where it stands, in words: ``sentence 2 of paragraph 4``."""
    steps = [_STEP.fullmatch(step) for step in unit.path.split(".")] if unit.path else []
    words = [f"{_PLACES.get(step[1], step[1])} {step[2]}" for step in steps if step is not None]
    if not words or len(words) < len(steps):
        return " ".join(filter(None, (unit.kind.value, unit.path)))
    place = " of ".join(reversed(words))
    return place if place.startswith(unit.kind.value) else f"{unit.kind.value}, {place}"


def _entry(name: str, unit: Unit) -> Entry:
    return Entry(
        source=unit.source,
        context=unit.context,
        plural=unit.plural,
        translations=("",) if unit.plural is None else ("", ""),
        flags=unit.flags,
        notes=tuple(_lines((described(unit), *unit.notes))),
        references=(reference(name, unit.line),),
    )


def _joined(known: Entry, other: Entry) -> Entry:
    plural = known.plural or other.plural
    return replace(
        known,
        plural=plural,
        translations=("",) if plural is None else ("", ""),
        flags=_each_once(known.flags, other.flags),
        notes=_each_once(known.notes, other.notes),
        references=_each_once(known.references, other.references),
    )


def _each_once(known: tuple[str, ...], others: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*known, *others)))


def _lines(notes: Iterable[str]) -> Iterator[str]:
    # A note of several lines stands on as many lines of comment.
    for note in notes:
        yield from note.splitlines()
