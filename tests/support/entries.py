"""Catalogue entries for laws: few keys, so that versions of one catalogue meet often."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from lexicord.domain.catalog import Entry, Previous
from lexicord.domain.unit import UnitKey
from lexicord.merge.header import with_fields

KEYS = [
    UnitKey(context, source)
    for source in ("one", "two", "six words in one long text")
    for context in (None, "c")
]
TEXTS = st.sampled_from(["", "eins", "zwei", "drei", "ein Wort"])
_LINES = st.lists(st.sampled_from(["a", "b", "c"]), max_size=2, unique=True).map(tuple)


@st.composite
def contents(draw: st.DrawFn, key: UnitKey) -> Entry:
    """Return an entry with this key and any content."""
    plural = draw(st.sampled_from([None, None, "many"]))
    forms = 1 if plural is None else 2
    return Entry(
        key.source,
        context=key.context,
        plural=plural,
        translations=tuple(draw(st.lists(TEXTS, min_size=forms, max_size=forms))),
        flags=draw(st.sampled_from([(), ("fuzzy",), ("c-format",), ("fuzzy", "mine")])),
        comments=draw(_LINES),
        notes=draw(_LINES),
        references=draw(_LINES),
        previous=draw(st.sampled_from([None, Previous("older")])),
        obsolete=draw(st.sampled_from([False, False, True])),
        line=draw(st.integers(0, 9)),
    )


@st.composite
def catalogues(draw: st.DrawFn, *, header: bool = True) -> list[Entry]:
    """Return a catalogue in which every key comes once."""
    keys = draw(st.lists(st.sampled_from(KEYS), unique=True))
    entries = [draw(contents(key)) for key in keys]
    return [*draw(headers()), *entries] if header else entries


@st.composite
def headers(draw: st.DrawFn) -> list[Entry]:
    """Return no header, or one with a few fields."""
    names = st.sampled_from(["Language", "X-Team", "POT-Creation-Date", "PO-Revision-Date"])
    dates = st.sampled_from(["2025-01-01 00:00+0000", "2026-01-01 00:00+0000", "x"])
    fields = draw(st.dictionaries(names, dates, max_size=3))
    return [with_fields(Entry(""), fields)] if fields else []


@st.composite
def edits(draw: st.DrawFn, base: list[Entry]) -> list[Entry]:
    """Return the catalogue as somebody might leave it: edited, added to, cut and sorted anew."""
    kept = [entry for entry in base if not draw(st.booleans()) or draw(st.booleans())]
    edited = [
        draw(contents(entry.key)) if not entry.is_header and draw(st.booleans()) else entry
        for entry in kept
    ]
    known = {entry.key for entry in edited}
    fresh = [draw(contents(key)) for key in KEYS if key not in known and draw(st.booleans())]
    return draw(st.permutations([*edited, *fresh]))


def plain(entries: object) -> list[Entry]:
    """Return entries without what makes no difference: lines, and orders that mean nothing."""
    assert isinstance(entries, list | tuple)
    return sorted(
        (
            replace(
                entry,
                line=0,
                references=tuple(sorted(entry.references)),
                notes=tuple(sorted(entry.notes)),
                comments=tuple(sorted(entry.comments)),
                flags=tuple(sorted(entry.flags)),
                translations=tuple(
                    "\n".join(sorted(text.split("\n"))) for text in entry.translations
                )
                if entry.is_header
                else entry.translations,
            )
            for entry in entries
        ),
        key=lambda entry: (entry.source, entry.context or "", entry.obsolete),
    )
