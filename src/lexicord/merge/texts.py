"""Merging the text of a unit together with its state, which belongs to the text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lexicord.domain.catalog import State
from lexicord.merge.conflicts import WHOLE
from lexicord.merge.fields import changed_by_one

if TYPE_CHECKING:
    from lexicord.domain.catalog import Entry, Previous

_RANKS = {State.UNTRANSLATED: 0, State.FUZZY: 1, State.TRANSLATED: 2}


@dataclass(frozen=True, slots=True)
class MergedText:
    """A text, its state, the forms in conflict, and texts that gave way to a finished one."""

    translations: tuple[str, ...]
    fuzzy: bool
    previous: Previous | None
    conflicts: tuple[int, ...] = ()
    set_aside: tuple[str, ...] = ()


def merged_text(base: Entry | None, ours: Entry, theirs: Entry) -> MergedText:
    """Merge text and state of a unit that both sides have.

    The state goes with the text: who changed the text alone brings the state along. Where both
    changed it, a finished text stands over a fuzzy one and a fuzzy one over a blank; two texts
    of the same state merge form by form, and what remains is a conflict with ours in place.
    """
    known = _texts(base)
    if ours.translations == theirs.translations:
        return _same_text(base, ours, theirs)
    if not any((*ours.translations, *theirs.translations)):
        return _taken(max(ours, theirs, key=lambda entry: len(entry.translations)))
    if _unchanged(theirs, known):
        return _taken(ours)
    if _unchanged(ours, known):
        return _taken(theirs)
    if _RANKS[ours.state] != _RANKS[theirs.state]:
        return _better(ours, theirs)
    return _form_by_form(known, ours, theirs)


def _texts(entry: Entry | None) -> tuple[str, ...]:
    return entry.translations if entry else ()


def _unchanged(entry: Entry, known: tuple[str, ...]) -> bool:
    return entry.translations == known or not any((*known, *entry.translations))


def _taken(entry: Entry) -> MergedText:
    return MergedText(entry.translations, entry.fuzzy, entry.previous)


def _same_text(base: Entry | None, ours: Entry, theirs: Entry) -> MergedText:
    previous = _one_previous(ours, theirs)
    if base is None:
        # Both entered the same text: whoever finished it has finished it.
        return MergedText(ours.translations, ours.fuzzy and theirs.fuzzy, previous)
    fuzzy = changed_by_one(base.fuzzy, ours.fuzzy, theirs.fuzzy)
    decided = changed_by_one(base.previous, ours.previous, theirs.previous) or (previous,)
    return MergedText(ours.translations, bool(fuzzy and fuzzy[0]), decided[0])


def _one_previous(ours: Entry, theirs: Entry) -> Previous | None:
    """Return one of the two: which one matters less than that both sides keep the same."""
    return min(ours.previous, theirs.previous, key=lambda each: (each is None, str(each)))


def _better(ours: Entry, theirs: Entry) -> MergedText:
    best, other = sorted((ours, theirs), key=lambda entry: -_RANKS[entry.state])
    aside = tuple(text for text in other.translations if text and text not in best.translations)
    return MergedText(best.translations, best.fuzzy, best.previous, (), aside)


def _form_by_form(known: tuple[str, ...], ours: Entry, theirs: Entry) -> MergedText:
    count = len(ours.translations)
    if count != len(theirs.translations):
        return MergedText(ours.translations, ours.fuzzy, ours.previous, (WHOLE,))
    padded = known if len(known) == count else ("",) * count
    forms, conflicts = list(ours.translations), []
    for number, other in enumerate(theirs.translations):
        (merged,) = _form(padded[number], forms[number], other) or (None,)
        if merged is None:
            conflicts.append(number)
        else:
            forms[number] = merged
    fuzzy = ours.fuzzy or theirs.fuzzy
    return MergedText(tuple(forms), fuzzy, _one_previous(ours, theirs), tuple(conflicts))


def _form(base: str, ours: str, theirs: str) -> tuple[str] | None:
    decided = changed_by_one(base, ours, theirs)
    if decided is None and not (ours and theirs):
        return (ours or theirs,)
    return decided
