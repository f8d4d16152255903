"""Copying bytes makes the same of two catalogues as carrying their entries over."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from lexicord.formats.gettext.catalog import Catalog
from lexicord.merge.carry_options import CarryOptions
from lexicord.merge.carry_over import carry_over
from lexicord.services.splicing import spliced
from support.entries import catalogues, plain

if TYPE_CHECKING:
    from lexicord.domain.catalog import Entry

HEADER = {"Language": "de", "Plural-Forms": "nplurals=2; plural=(n != 1);"}
LAW = settings(max_examples=100, deadline=None)
PARTS = st.lists(st.booleans(), min_size=30, max_size=30)


def template_of(entries: list[Entry], kept: list[bool], moved: list[bool]) -> list[Entry]:
    """Return a template with some of the entries, some of them at another place of the source."""
    return [
        replace(
            entry,
            translations=("",) * len(entry.translations),
            flags=tuple(flag for flag in entry.flags if flag.endswith("-format")),
            comments=(),
            previous=None,
            references=("other.c:1",) if elsewhere else entry.references,
        )
        for entry, stays, elsewhere in zip(entries, kept, moved, strict=False)
        if stays and not entry.obsolete
    ]


@LAW
@given(
    fuzzy=st.booleans(),
    entries=catalogues(header=False),
    others=catalogues(header=False),
    kept=PARTS,
    moved=PARTS,
)
def test_the_way_makes_no_difference(
    *, fuzzy: bool, entries: list[Entry], others: list[Entry], kept: list[bool], moved: list[bool]
) -> None:
    known = {entry.key for entry in entries}
    fresh = [entry for entry in others if entry.key not in known and not entry.obsolete]
    ordered = sorted(entries, key=lambda entry: entry.obsolete)
    old = Catalog.new(HEADER, ordered)
    template = Catalog.new(
        {}, [*template_of(ordered, kept, moved), *template_of(fresh, kept, moved)]
    )
    options = CarryOptions(fuzzy=fuzzy)
    found = spliced(old, template, options, width=79)
    if found is not None:
        made = Catalog.from_bytes(Catalog.new(HEADER).to_bytes() + found.body)
        wanted = carry_over(template.entries, old.entries.all(), options)
        assert plain(made.entries[1:]) == plain(wanted.entries[1:])
        assert [each.key for each in made.entries] == [each.key for each in wanted.entries]
        assert found.report.counts == wanted.report.counts
        assert found.report.dropped == wanted.report.dropped
