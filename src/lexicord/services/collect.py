"""From the units of documents to the entries of a template."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from lexicord.domain.catalog import Entry

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lexicord.domain.unit import Unit, UnitKey

# gettext puts a file name with spaces between these, so that it stays one reference.
_ISOLATES = ("\u2068", "\u2069")

_PLACES = {"p": "paragraph", "s": "sentence", "h": "heading", "i": "item", "c": "cell", "r": "row"}
_STEP = re.compile(r"([a-z])([0-9]+)")


def collected(sources: Iterable[tuple[str, Iterable[Unit]]]) -> tuple[Entry, ...]:
    """Return one entry for each key, in the order in which the keys first stand.

    ``sources`` are the names of documents with their units in reading order. An entry has
    every place, note and flag of its units, each once; where one of them has a plural, the
    entry has it. Units without text are nobody's work and left out.
    """
    entries: dict[UnitKey, Entry] = {}
    for name, units in sources:
        for unit in units:
            if unit.source.strip():
                entry = _entry(name, unit)
                known = entries.get(unit.key)
                entries[unit.key] = entry if known is None else _joined(known, entry)
    return tuple(entries.values())


def described(unit: Unit) -> str:
    """Return what the unit is and where it stands, in words: ``sentence 2 of paragraph 4``."""
    steps = [_STEP.fullmatch(step) for step in unit.path.split(".")] if unit.path else []
    words = [f"{_PLACES.get(step[1], step[1])} {step[2]}" for step in steps if step is not None]
    if not words or len(words) < len(steps):
        return " ".join(filter(None, (unit.kind.value, unit.path)))
    place = " of ".join(reversed(words))
    return place if place.startswith(unit.kind.value) else f"{unit.kind.value}, {place}"


def reference(name: str, line: int) -> str:
    """Return a place as gettext writes it: ``name:line``, or the name alone without a line."""
    place = f"{name}:{line}" if line else name
    if not re.search(r"\s", place):
        return place
    return f"{_ISOLATES[0]}{name}{_ISOLATES[1]}" + place[len(name) :]


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
