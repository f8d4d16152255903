"""Merging one unit: base, ours and theirs in, one entry out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lexicord.merge.conflicts import Conflict, Side
from lexicord.merge.fields import changed_by_one, merged_members
from lexicord.merge.header_merge import merged_header
from lexicord.merge.identity import same
from lexicord.merge.texts import MergedText, merged_text

if TYPE_CHECKING:
    from lexicord.domain.catalog import Entry
    from lexicord.merge.identity import Identity


@dataclass(frozen=True, slots=True)
class MergedUnit:
    """The entry (None: removed), what is left to decide, and texts that gave way."""

    entry: Entry | None
    conflicts: tuple[Conflict, ...] = ()
    set_aside: tuple[str, ...] = ()


def merged_unit(
    identity: Identity,
    base: Entry | None,
    ours: Entry | None,
    theirs: Entry | None,
    newer: Side | None,
) -> MergedUnit:
    """Merge one unit; ``newer`` is the side made from the later template, None if neither is.

    A side that left the unit as it was never counts. Where one side removed what the other
    translated, the unit stays as an obsolete one.
    """
    if same(ours, theirs) or same(theirs, base):
        return MergedUnit(ours)
    if same(ours, base):
        return MergedUnit(_placed(theirs, ours))
    if theirs is None:
        return MergedUnit(_outlived(base, ours))
    if ours is None:
        return MergedUnit(_placed(_outlived(base, theirs), None))
    text = merged_text(base, ours, theirs)
    if ours.is_header and theirs.is_header:
        translations, conflicts = merged_header(identity, base, ours, theirs)
        text = replace(text, translations=translations, conflicts=(), set_aside=())
    else:
        conflicts = tuple(
            Conflict(identity, base, ours, theirs, number) for number in text.conflicts
        )
    entry = _merged_fields(base, ours, theirs, text, newer)
    return MergedUnit(entry, conflicts, text.set_aside)


def _placed(entry: Entry | None, ours: Entry | None) -> Entry | None:
    return entry and replace(entry, line=ours.line if ours else 0)


def _outlived(base: Entry | None, left: Entry | None) -> Entry | None:
    """One side removed the unit and the other one changed it: keep what a person wrote."""
    if left is None or left.is_header or _written(left) == _written(base):
        return None
    return replace(left, obsolete=True)


def _written(entry: Entry | None) -> object:
    return entry and (entry.translations, entry.fuzzy, entry.comments)


def _merged_fields(
    base: Entry | None, ours: Entry, theirs: Entry, text: MergedText, newer: Side | None
) -> Entry:
    return replace(
        _with_text(base, ours, theirs, text),
        plural=_plural(base, ours, theirs, text, newer),
        notes=_extracted(base.notes if base else (), ours.notes, theirs.notes, newer),
        references=_references(base, ours, theirs, newer),
        obsolete=_obsolete(base, ours, theirs),
    )


def _with_text(base: Entry | None, ours: Entry, theirs: Entry, text: MergedText) -> Entry:
    """Return ours with the merged text, flags and comments."""
    before = base.comments if base else ()
    return replace(
        ours,
        translations=text.translations,
        previous=text.previous,
        flags=_flags(base, ours, theirs, fuzzy=text.fuzzy),
        comments=merged_members(before, ours.comments, theirs.comments),
    )


def _flags(base: Entry | None, ours: Entry, theirs: Entry, *, fuzzy: bool) -> tuple[str, ...]:
    """Merge the flags; whether the entry is fuzzy was settled with its text."""
    flags = merged_members(base.flags if base else (), ours.flags, theirs.flags)
    if fuzzy:
        return flags if "fuzzy" in flags else ("fuzzy", *flags)
    return tuple(flag for flag in flags if flag != "fuzzy")


def _plural(
    base: Entry | None, ours: Entry, theirs: Entry, text: MergedText, newer: Side | None
) -> str | None:
    """Take the plural that fits the forms, and where both fit the template's."""
    if len(ours.translations) != len(theirs.translations):
        return (ours if text.translations == ours.translations else theirs).plural
    decided = changed_by_one(base.plural if base else None, ours.plural, theirs.plural)
    if decided is not None:
        return decided[0]
    if newer is None:
        return max(ours.plural or "", theirs.plural or "")
    return (theirs if newer is Side.THEIRS else ours).plural


def _extracted(
    base: tuple[str, ...], ours: tuple[str, ...], theirs: tuple[str, ...], newer: Side | None
) -> tuple[str, ...]:
    """Take over what a template wrote: both sides' lines at once would hold stale ones."""
    decided = changed_by_one(base, ours, theirs)
    if decided is not None:
        return decided[0]
    if newer is None:
        return merged_members(base, ours, theirs)
    return theirs if newer is Side.THEIRS else ours


def _references(
    base: Entry | None, ours: Entry, theirs: Entry, newer: Side | None
) -> tuple[str, ...]:
    """Their order is no change."""
    before = base.references if base else ()
    if sorted(theirs.references) in (sorted(ours.references), sorted(before)):
        return ours.references
    if sorted(ours.references) == sorted(before):
        return theirs.references
    return _extracted(before, ours.references, theirs.references, newer)


def _obsolete(base: Entry | None, ours: Entry, theirs: Entry) -> bool:
    if base is None:
        return ours.obsolete and theirs.obsolete
    (value,) = changed_by_one(base.obsolete, ours.obsolete, theirs.obsolete) or (False,)
    return value
