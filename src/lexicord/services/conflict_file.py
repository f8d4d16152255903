"""The file beside a catalogue that keeps both texts of every conflict, for any PO editor."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lexicord.formats.gettext.catalog import Catalog
from lexicord.merge.conflicts import WHOLE
from lexicord.merge.header import fields_of
from lexicord.services.header import CREATED, REVISED, gettext_date
from lexicord.services.reports import UnitConflict

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime
    from pathlib import Path

    from lexicord.domain.catalog import Entry
    from lexicord.merge.conflicts import Conflict

_SUFFIX = ".conflicts.po"


def conflict_path(catalog: Path) -> Path:
    """Return where the conflicts of a catalogue lie: ``article.conflicts.po`` beside it."""
    return catalog.with_name(catalog.stem + _SUFFIX)


def is_conflict_file(path: Path) -> bool:
    """Say whether this is no catalogue but the conflicts of one."""
    return path.name.endswith(_SUFFIX)


def unit_conflict(conflict: Conflict) -> UnitConflict:
    """Return a conflict as its texts; all plural forms, one below the other, where all differ."""
    sides = (conflict.base, conflict.ours, conflict.theirs)
    base, ours, theirs = ("\n".join(_texts(side, conflict)) for side in sides)
    form = max(conflict.number, 0)
    return UnitConflict(conflict.identity.key, conflict.name, form, base, ours, theirs)


def conflict_catalog(
    known: Catalog | None,
    conflicts: Sequence[Conflict],
    ours: Catalog,
    *,
    who: str,
    when: datetime,
) -> Catalog:
    """Return the conflict file: one fuzzy entry for each unit, their text in it to choose.

    Comments hold base, ours and theirs, who merged and when. Conflicts that were there before
    stay unless the same unit has a new one; a conflict about a header field is told in the
    comments of the header.
    """
    remark = f"merged by {who}, {gettext_date(when)}"
    units: dict[object, Entry] = {}
    for conflict in conflicts:
        if not conflict.name:
            entry = units.get(conflict.identity, _theirs(conflict))
            units[conflict.identity] = replace(
                entry, comments=(*entry.comments, *_told(conflict, remark))
            )
    fresh = {entry.key for entry in units.values()}
    old = known.entries if known else ()
    kept = [entry for entry in old if not entry.is_header and entry.key not in fresh]
    header = [line for each in conflicts if each.name for line in _told(each, remark)]
    before = known.header_entry.comments if known and known.header_entry else ()
    fields = {name: value for name, value in ours.header.fields if name not in (CREATED, REVISED)}
    return Catalog.new(fields, [*kept, *units.values()], comments=(*before, *header))


def _texts(entry: Entry | None, conflict: Conflict) -> Sequence[str]:
    if entry is None:
        return ()
    if conflict.name:
        return (fields_of(entry).get(conflict.name, ""),)
    if conflict.number == WHOLE:
        return entry.translations
    return entry.translations[conflict.number : conflict.number + 1]


def _theirs(conflict: Conflict) -> Entry:
    theirs = conflict.theirs
    flags = tuple(dict.fromkeys(("fuzzy", *theirs.flags)))
    return replace(theirs, flags=flags, obsolete=False, line=0)


def _told(conflict: Conflict, remark: str) -> Iterable[str]:
    what = f" about {conflict.name}" if conflict.name else ""
    yield f"Conflict{what}, {remark}"
    told = unit_conflict(conflict)
    for side, text in (("base", told.base), ("ours", told.ours), ("theirs", told.theirs)):
        if text:
            yield from (f"{side}: {line}" for line in text.split("\n"))
