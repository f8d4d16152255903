"""Bringing a catalogue forward to a new template, with everything people wrote in it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lexicord.merge.carry_options import CarryOptions
from lexicord.merge.carry_report import Carried, CarryReport, Origin
from lexicord.merge.header import (
    TEMPLATE_FIELDS,
    fields_of,
    form_count,
    header_of,
    with_fields,
)
from lexicord.merge.identity import same
from lexicord.merge.leftovers import absorbed, arranged, holds_something, one_of_each, retired
from lexicord.merge.placing import Placing

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lexicord.domain.catalog import Entry


@dataclass(frozen=True, slots=True)
class CarryOver:
    """The updated catalogue, and where each of its translations came from."""

    entries: tuple[Entry, ...]
    report: CarryReport


def carry_over(
    template: Sequence[Entry], old: Sequence[Entry], options: CarryOptions | None = None
) -> CarryOver:
    """Return the old catalogue brought forward to the template.

    The header, the obsolete entries and everything that people wrote stay; sources, references
    and extracted comments are the template's. What has a place in the new catalogue only as a
    suggestion is fuzzy; what has none is obsolete. An unchanged template changes nothing.
    """
    template, old = list(template), list(old)
    chosen = options or CarryOptions()
    placing = Placing(old, chosen, form_count(header_of(old)) or form_count(header_of(template)))
    units = [entry for entry in template if entry.source or entry.context is not None]
    placed = placing.placed([entry for entry in units if not entry.obsolete])
    rest = [entry for _, entry in leftovers(old, placed)]
    active = [*_header(template, old), *(each.entry for each in placed)]
    entries = one_of_each(
        arranged(active, [entry for entry in rest if holds_something(entry)], old)
    )
    entries = _with_template_fields(entries, template, old)
    dropped = tuple(entry for entry in rest if not holds_something(entry))
    return CarryOver(tuple(entries), _report(entries, placed, dropped))


def _header(template: Iterable[Entry], old: Iterable[Entry]) -> list[Entry]:
    header = header_of(old) or header_of(template)
    return [] if header is None else [header]


def leftovers(old: Iterable[Entry], placed: Iterable[Carried]) -> Iterable[tuple[Entry, Entry]]:
    """Yield the old entries that are not wholly in the new ones, each with its obsolete form."""
    taken = {id(entry) for each in placed for entry in _gone_into(each)}
    for entry in old:
        if id(entry) not in taken and not entry.is_header:
            yield entry, entry if entry.obsolete else retired(entry)


def _gone_into(each: Carried) -> tuple[Entry, ...]:
    """Return the old entries that are wholly in a new one, and need not be kept besides."""
    if each.origin in (Origin.SAME, Origin.REVIVED, Origin.PLURAL):
        # What came into use again is itself; others only say what became of it meanwhile.
        return each.sources[:1]
    if each.origin is Origin.CUT:
        # What was cut or joined is kept: it records the cut.
        return ()
    return tuple(entry for entry in each.sources if absorbed(entry, each.entry))


def _with_template_fields(
    entries: list[Entry], template: Sequence[Entry], old: Sequence[Entry]
) -> list[Entry]:
    """Take over the fields that come with a template, where anything else changed at all."""
    fresh = fields_of(header_of(template))
    unchanged = len(entries) == len(old) and all(map(same, entries, old))
    if unchanged or not entries or not entries[0].is_header:
        return entries
    header = entries[0]
    fields = {
        **fields_of(header),
        **{name: fresh[name] for name in TEMPLATE_FIELDS if name in fresh},
    }
    return [with_fields(header, fields), *entries[1:]]


def _without_header(entries: Iterable[Entry]) -> list[Entry]:
    return [entry for entry in entries if not entry.is_header]


def _report(
    entries: Iterable[Entry], placed: Iterable[Carried], dropped: tuple[Entry, ...]
) -> CarryReport:
    known = {id(each.entry): each for each in placed}
    entries = _without_header(entries)
    merged = [entry for entry in entries if not entry.obsolete and id(entry) not in known]
    if merged:
        # They took in the remarks of their doubles: other values, under the same keys.
        keyed = {each.entry.key: each for each in placed}
        known |= {id(entry): replace(keyed[entry.key], entry=entry) for entry in merged}
    carried = (
        Carried(entry, Origin.OBSOLETE) if entry.obsolete else known[id(entry)] for entry in entries
    )
    return CarryReport(tuple(carried), dropped)
