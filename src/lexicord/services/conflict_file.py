"""The file beside a catalogue that keeps both texts of every conflict, for any PO editor."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lexicord.domain.catalog import Entry
from lexicord.formats.gettext.catalog import Catalog
from lexicord.merge.conflicts import WHOLE
from lexicord.merge.header import fields_of
from lexicord.services.base_stamp import FIELD
from lexicord.services.header import CREATED, REVISED, gettext_date
from lexicord.services.reports import UnitConflict

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime
    from pathlib import Path

    from lexicord.domain.unit import UnitKey
    from lexicord.merge.conflicts import Conflict

_SUFFIX = ".conflicts.po"
_CONFLICT = "Conflict"


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

    Comments hold base, ours and theirs, who merged and when; those of a conflict about a header
    field stand above the header. Conflicts that ``known`` has stay as they are, so that a merge
    done twice changes nothing, unless the same unit has another one now.
    """
    remark = f"merged by {who}, {gettext_date(when)}"
    before = known or Catalog.new(_fields(ours))
    header = before.header_entry or Entry("")
    held = {entry.key: entry for entry in before.entries if not entry.is_header}
    for entry in _units(conflicts, remark):
        if entry.key not in held or _said(held[entry.key].comments) != _said(entry.comments):
            held[entry.key] = entry
    comments = header.comments
    for conflict in conflicts:
        told = tuple(_told(conflict, remark))
        if conflict.name and not _holds(comments, told[1:]):
            comments += told
    return before.rebuilt([replace(header, comments=comments), *held.values()])


def _fields(ours: Catalog) -> dict[str, str]:
    """Return the header of a conflict file: the catalogue's, but for what dates and stamps it."""
    unfit = (CREATED, REVISED, FIELD)
    return {name: value for name, value in ours.header.fields if name not in unfit}


def _units(conflicts: Sequence[Conflict], remark: str) -> Iterable[Entry]:
    units: dict[UnitKey, Entry] = {}
    for conflict in conflicts:
        if not conflict.name:
            entry = units.get(conflict.identity.key, _theirs(conflict))
            comments = (*entry.comments, *_told(conflict, remark))
            units[entry.key] = replace(entry, comments=comments)
    return units.values()


def _said(comments: Iterable[str]) -> list[str]:
    """Leave out who merged, and when."""
    return [line for line in comments if not line.startswith(_CONFLICT)]


def _holds(comments: Sequence[str], lines: Sequence[str]) -> bool:
    return any(comments[at : at + len(lines)] == lines for at in range(len(comments)))


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
    yield f"{_CONFLICT}{what}, {remark}"
    told = unit_conflict(conflict)
    for side, text in (("base", told.base), ("ours", told.ours), ("theirs", told.theirs)):
        if text:
            yield from (f"{side}: {line}" for line in text.split("\n"))
