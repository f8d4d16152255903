"""Merging the header of a catalogue, field by field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.merge.conflicts import Conflict, Side
from lexicord.merge.fields import changed_by_one
from lexicord.merge.header import (
    REVISION_DATE,
    TEMPLATE_DATE,
    TEMPLATE_FIELDS,
    fields_of,
    moment,
    with_fields,
)

if TYPE_CHECKING:
    from lexicord.domain.catalog import Entry
    from lexicord.merge.identity import Identity

# Who saved the file last, and with what: these go together with the later save.
_SAVED = (REVISION_DATE, "Last-Translator", "X-Generator")


def merged_header(
    identity: Identity, base: Entry | None, ours: Entry, theirs: Entry
) -> tuple[tuple[str, ...], tuple[Conflict, ...]]:
    """Return the text of the merged header and the fields that both sides changed apart.

    The fields that a save or a template writes by itself are no conflict: the later date wins,
    and the names that were written with it.
    """
    before, mine, other = fields_of(base), fields_of(ours), fields_of(theirs)
    fields: dict[str, str] = {}
    conflicts: list[Conflict] = []
    for name in dict.fromkeys((*mine, *other)):
        decided = _field(name, before, mine, other)
        value = mine.get(name, other.get(name)) if decided is None else decided[0]
        if value is not None:
            fields[name] = value
        if decided is None:
            conflicts.append(Conflict(identity, base, ours, theirs, name=name))
    return with_fields(ours, fields).translations, tuple(conflicts)


def later(ours: Entry | None, theirs: Entry | None, field: str = TEMPLATE_DATE) -> Side | None:
    """Return the side whose header has the later date, None where neither has."""
    mine, other = (moment(fields_of(header).get(field, "")) for header in (ours, theirs))
    if mine == other:
        return None
    return Side.OURS if mine > other else Side.THEIRS


def _field(
    name: str, before: dict[str, str], mine: dict[str, str], other: dict[str, str]
) -> tuple[str | None] | None:
    decided = changed_by_one(before.get(name), mine.get(name), other.get(name))
    if decided is not None:
        return decided
    if name not in mine or name not in other:
        return (mine.get(name) or other.get(name),)
    for group, date in ((_SAVED, REVISION_DATE), (TEMPLATE_FIELDS, TEMPLATE_DATE)):
        if name in group:
            theirs_later = moment(other.get(date, "")) > moment(mine.get(date, ""))
            return ((other if theirs_later else mine)[name],)
    return None
