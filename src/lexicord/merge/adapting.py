"""Putting an old translation under a new source."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from lexicord.domain.catalog import Entry, Previous, State

if TYPE_CHECKING:
    from collections.abc import Iterable


# Flags about the source, which the template knows; all others belong to the translators.
_TEMPLATE_FLAGS = re.compile(r"[\w-]+-format|range:.*")
_EARLIER = "Earlier translation: "


def kept(new: Entry, old: Entry) -> Entry:
    """Return the old entry, text and state, with what the template says about its source.

    The very same entry where that is nothing new.
    """
    flags = old.flags
    if flags or new.flags:
        merged = _flags(new, (flag for flag in flags if not _TEMPLATE_FLAGS.fullmatch(flag)))
        flags = flags if set(merged) == set(flags) else merged
    told = (new.notes, new.references, flags, False)
    if told == (old.notes, old.references, old.flags, old.obsolete):
        return old
    # Written out, as copying by the names of the fields takes ten times as long.
    return Entry(
        source=old.source,
        context=old.context,
        plural=old.plural,
        translations=old.translations,
        flags=flags,
        comments=old.comments,
        notes=new.notes,
        references=new.references,
        previous=old.previous,
        line=old.line,
    )


def reformed(new: Entry, old: Entry, forms: int) -> Entry:
    """Return the entry where its plural came, went or changed: every form kept, and fuzzy."""
    entry = replace(kept(new, old), plural=new.plural)
    if old.state is State.UNTRANSLATED and not any(old.translations):
        return replace(entry, translations=_blanks(new, forms))
    if new.plural is None:
        entry = replace(entry, translations=old.translations[:1])
        entry = remembering(entry, old.translations[1:])
    elif old.plural is None:
        entry = replace(entry, translations=old.translations * len(_blanks(new, forms)))
    older = old.previous or Previous()
    return _suggested(
        entry, Previous(older.source or old.source, older.context, old.plural or older.plural)
    )


def suggestion(new: Entry, old: Entry, texts: tuple[str, ...], forms: int) -> Entry:
    """Return the new entry with ``texts``, which came from ``old``, as a fuzzy suggestion."""
    if new.plural is None or old.plural is None:
        texts = texts[:1] * len(_blanks(new, forms))
    entry = replace(new, translations=texts, flags=_flags(new, ()), comments=())
    context = old.context if old.context != new.context else None
    return _suggested(entry, Previous(old.source, context, old.plural))


def brought_up(entry: Entry, text: str, state: State) -> Entry:
    """Return an entry that comes into use again with the text and state that it has by now.

    A text that gives way is remembered.
    """
    if (text, state) == (entry.translation, entry.state):
        return entry
    flags = tuple(flag for flag in entry.flags if flag != "fuzzy")
    if state is not State.TRANSLATED:
        flags = ("fuzzy", *flags)
    fresh = replace(entry, translations=(text,), flags=flags)
    return remembering(fresh, entry.translations)


def untranslated(new: Entry, forms: int) -> Entry:
    """Return the entry as a template gives it to a translator."""
    return replace(new, translations=_blanks(new, forms), flags=_flags(new, ()))


def remembering(entry: Entry, texts: Iterable[str]) -> Entry:
    """Return the entry with ``texts`` in its comments, those that stand nowhere in it yet."""
    lines = (_EARLIER + text.replace("\\", "\\\\").replace("\n", "\\n") for text in texts if text)
    held = {*entry.comments, *(_EARLIER + text for text in entry.translations)}
    fresh = dict.fromkeys(line for line in lines if line not in held)
    return replace(entry, comments=(*entry.comments, *fresh))


def _suggested(entry: Entry, previous: Previous | None) -> Entry:
    flags = (flag for flag in entry.flags if flag != "fuzzy")
    return replace(entry, flags=("fuzzy", *flags), previous=previous)


def _blanks(new: Entry, forms: int) -> tuple[str, ...]:
    if new.plural is None:
        return ("",)
    return ("",) * (forms or max(len(new.translations), 2))


def _flags(new: Entry, own: Iterable[str]) -> tuple[str, ...]:
    source = (flag for flag in new.flags if flag != "fuzzy")
    return tuple(dict.fromkeys((*own, *source)))
