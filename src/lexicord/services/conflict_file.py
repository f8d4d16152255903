"""The file beside a catalogue that keeps both texts of every conflict, for any PO editor."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lexicord.domain.catalog import Entry
from lexicord.formats.gettext.catalog import Catalog
from lexicord.merge.conflicts import WHOLE, Side
from lexicord.merge.header import fields_of
from lexicord.services.base_stamp import FIELD
from lexicord.services.header import CREATED, REVISED, gettext_date
from lexicord.services.merge_reports import UnitConflict

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime
    from pathlib import Path

    from lexicord.domain.unit import UnitKey
    from lexicord.merge.conflicts import Conflict

_SUFFIX = ".conflicts.po"
_CONFLICT = "Conflict"
_NAMES = {Side.OURS: f"{_CONFLICT}, ours:", Side.THEIRS: f"{_CONFLICT}, theirs:"}
HEADER_FIELD = "header field"
"""The context under which a conflict file has a field of the header, by its name."""


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


def conflict_catalog(  # noqa: PLR0913 - who and when of the merge and of each side
    known: Catalog | None,
    conflicts: Sequence[Conflict],
    ours: Catalog,
    *,
    who: str,
    when: datetime,
    labels: Mapping[Side, str],
) -> Catalog:
    """Return the conflict file: one fuzzy entry for each unit, their text in it to choose.

    A field of the header is an entry too. Comments hold base, ours and theirs, who merged and
    when, and the ``labels``: who saved each side, and when. Conflicts that ``known`` has stay
    as they are, so that a merge done twice changes nothing, unless the same unit has another
    one now; then the earlier one stays in the comments.
    """
    remarks = [f"{_CONFLICT}, merged by {who}, {gettext_date(when)}"]
    remarks += [f"{name} {labels[side]}" for side, name in _NAMES.items() if labels.get(side)]
    before = known or Catalog.new(_fields(ours))
    held = {entry.key: entry for entry in before.entries}
    for entry in _units(conflicts, remarks):
        earlier = held.get(entry.key)
        if earlier is None:
            held[entry.key] = entry
        elif not _holds(_said(earlier.comments), _said(entry.comments)):
            comments = (*earlier.comments, *entry.comments)
            held[entry.key] = replace(entry, comments=comments)
    return before.rebuilt([*held.values()])


def labels_of(entry: Entry) -> dict[Side, str]:
    """Return who saved each side of a conflict, and when, as far as its comments say it."""
    return {
        side: line.removeprefix(name).strip()
        for line in entry.comments
        for side, name in _NAMES.items()
        if line.startswith(name)
    }


def _fields(ours: Catalog) -> dict[str, str]:
    """Return the header of a conflict file: the catalogue's, but for what dates and stamps it."""
    unfit = (CREATED, REVISED, FIELD)
    return {name: value for name, value in ours.header.fields if name not in unfit}


def _units(conflicts: Sequence[Conflict], remarks: Sequence[str]) -> Iterable[Entry]:
    units: dict[UnitKey, Entry] = {}
    for conflict in conflicts:
        fresh = _theirs(conflict)
        entry = units.get(fresh.key, fresh)
        comments = (*entry.comments, *remarks, *_told(conflict))
        units[entry.key] = replace(entry, comments=comments)
    return units.values()


def _said(comments: Iterable[str]) -> list[str]:
    """Leave out who merged and who saved, and when."""
    return [line for line in comments if not line.startswith(_CONFLICT)]


def _holds(comments: Sequence[str], lines: Sequence[str]) -> bool:
    return any(comments[at : at + len(lines)] == lines for at in range(len(comments) or 1))


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
    if conflict.name:
        text = conflict.their_text
        return Entry(conflict.name, HEADER_FIELD, translations=(text,), flags=("fuzzy",))
    flags = tuple(dict.fromkeys(("fuzzy", *theirs.flags)))
    return replace(theirs, flags=flags, obsolete=False, line=0)


def _told(conflict: Conflict) -> Iterable[str]:
    told = unit_conflict(conflict)
    for side, text in (("base", told.base), ("ours", told.ours), ("theirs", told.theirs)):
        if text:
            yield from (f"{side}: {line}" for line in text.split("\n"))
