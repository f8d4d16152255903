"""What becomes of old entries that the new template does not have."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from lexicord.domain.catalog import Previous
from lexicord.merge.adapting import remembering
from lexicord.merge.identity import Identity, identified

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lexicord.domain.catalog import Entry
    from lexicord.domain.unit import UnitKey

_OWN_FLAGS = ("fuzzy",)


def holds_something(entry: Entry) -> bool:
    """Say whether a person left anything in the entry: a text, a remark, an old source."""
    return any(entry.translations) or bool(entry.comments) or entry.previous is not None


def absorbed(old: Entry, new: Entry) -> bool:
    """Say whether everything that people put into ``old`` can be found in ``new``."""
    before = new.previous or Previous()
    own = [flag for flag in old.flags if flag not in _OWN_FLAGS and not flag.endswith("-format")]
    return (
        old.previous is None
        and set(old.translations) <= set(new.translations)
        and set(old.comments) <= set(new.comments)
        and (before.source, before.plural) == (old.source, old.plural)
        and old.context in (new.context, before.context)
        and set(own) <= set(new.flags)
    )


def retired(old: Entry) -> Entry:
    """Return the entry as an obsolete one, which has no place in the source any more."""
    return replace(old, obsolete=True, references=(), notes=())


def one_of_each(entries: Iterable[Entry]) -> list[Entry]:
    """Return the entries with every key once, as gettext demands; no text is lost by it.

    Of several the active one stays, else the first; the texts and remarks of the others go
    into its comments.
    """
    entries = list(entries)
    if len({entry.key for entry in entries}) == len(entries):
        return entries
    held: dict[Identity, Entry] = identified(entries)
    for identity, entry in list(held.items()):
        if identity.number:
            first = Identity(identity.key)
            remarks = [line for line in entry.comments if line not in held[first].comments]
            merged = remembering(held[first], entry.translations)
            held[first] = replace(merged, comments=(*merged.comments, *remarks))
            del held[identity]
    return list(held.values())


def arranged(
    active: Sequence[Entry], retired: Sequence[Entry], old: Sequence[Entry]
) -> list[Entry]:
    """Return the entries in order: the template's, then the obsolete ones.

    Obsolete entries that stood among active ones stay behind their predecessor.
    """
    waiting = {id(entry): entry for entry in retired}
    last = max((place for place, entry in enumerate(old) if not entry.obsolete), default=-1)
    if not any(entry.obsolete and id(entry) in waiting for entry in old[:last]):
        return [*active, *retired]
    followers = _followers(old[: last + 1], waiting, {entry.key for entry in active})
    placed = [*followers[None]]
    for entry in active:
        placed += (entry, *followers.pop(entry.key, ()))
    return [*placed, *waiting.values()]


def _followers(
    old: Iterable[Entry], waiting: dict[int, Entry], present: set[UnitKey]
) -> dict[UnitKey | None, list[Entry]]:
    """Take the obsolete entries among ``old`` out of ``waiting``, each under its predecessor."""
    followers: dict[UnitKey | None, list[Entry]] = defaultdict(list)
    anchor: UnitKey | None = None
    for entry in old:
        if entry.obsolete and id(entry) in waiting:
            followers[anchor].append(waiting.pop(id(entry)))
        elif entry.key in present:
            anchor = entry.key
    return followers
