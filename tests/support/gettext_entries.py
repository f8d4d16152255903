"""Catalogue entries for laws of the PO engine: any script, escapes, comments and marks."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from lexicord.domain.catalog import Entry, Previous

letters = st.characters(exclude_categories=["Cs", "Cn", "Co"], exclude_characters="\0\4")
words = st.text(st.one_of(letters, st.sampled_from('ab 가나漢。"\\\n\tก-/')), max_size=30)
texts = st.one_of(words, st.lists(words, max_size=12).map(" ".join))
lines = st.text(st.characters(categories=["L", "N", "P"]), min_size=1, max_size=20).map(
    lambda text: f"x{text}",
)
flags = st.lists(st.sampled_from(["fuzzy", "c-format", "my-flag"]), unique=True).map(tuple)
previous = st.one_of(
    st.none(),
    st.builds(Previous, texts, st.one_of(st.none(), texts), st.one_of(st.none(), texts)),
)
# GNU gettext reads line numbers as numbers: ``a.c:00`` would come back as ``a.c:0``.
places = st.from_regex(r"[a-z]{1,12}\.c:[1-9][0-9]{0,2}", fullmatch=True)


@st.composite
def entries(draw: st.DrawFn) -> Entry:
    """Return an entry that a file can hold, of any script and with any escapes."""
    plural = draw(st.one_of(st.none(), texts))
    return Entry(
        "s" + draw(texts),
        draw(st.one_of(st.none(), texts)),
        plural,
        draw(st.lists(texts, min_size=1, max_size=1 if plural is None else 8).map(tuple)),
        draw(flags),
        draw(st.lists(lines, max_size=2).map(tuple)),
        draw(st.lists(lines, max_size=2).map(tuple)),
        draw(st.lists(places, max_size=12, unique=True).map(tuple)),
        draw(previous),
        draw(st.booleans()),
    )


catalogues = st.lists(entries(), max_size=5, unique_by=lambda entry: entry.key)


def readable_by_gettext(made: list[Entry]) -> list[Entry]:
    """Return the entries without what GNU gettext reads in another way.

    For it a comment that ends in a backslash goes on in the next line, a previous context needs
    a previous source, flags it does not know are nothing, and what is obsolete comes last. What
    is obsolete and not translated it drops.
    """
    kept = [
        replace(
            entry,
            flags=tuple(flag for flag in entry.flags if flag != "my-flag"),
            comments=tuple(line.rstrip("\\") for line in entry.comments),
            notes=tuple(line.rstrip("\\") for line in entry.notes),
            previous=entry.previous if entry.previous and entry.previous.source else None,
        )
        for entry in made
        if entry.translation
    ]
    return sorted(kept, key=lambda entry: entry.obsolete)
