"""Laws of the use cases: nothing is lost, twice is once, a stamp is what it says."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from lexicord.domain.unit import Unit
from lexicord.formats.gettext.catalog import Catalog
from lexicord.services.base_stamp import is_base, stamp_of, stamped, unstamped
from lexicord.services.collect import collected
from lexicord.services.extract import extract
from lexicord.services.guard import LossLimit, guard_against_loss, lost_entries
from lexicord.services.merge import merge
from lexicord.services.references import reference
from lexicord.services.update import update
from support.entries import catalogues, edits
from support.projects import tree
from support.workshop import KO, prepared, read, translate

if TYPE_CHECKING:
    from lexicord.domain.catalog import Entry

SENTENCES = (
    "The door is open.",
    "The window is open.",
    "Nobody came to the house.",
    "Nobody came to the old house.",
    "We left early in the morning.",
    "In the evening we came back.",
)
TEXTS = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=6).map(
    lambda lines: "\n\n".join(lines) + "\n"
)
UNITS = st.lists(
    st.builds(
        Unit,
        source=st.sampled_from(["one", "two", " ", ""]),
        context=st.sampled_from([None, "menu"]),
        plural=st.sampled_from([None, "many"]),
        line=st.integers(0, 3),
    )
)


@given(UNITS, UNITS)
def test_every_unit_has_one_entry_that_names_its_place(one: list[Unit], other: list[Unit]) -> None:
    entries = collected([("a.txt", one), ("b.txt", other)])
    places = [(name, unit) for name, units in (("a.txt", one), ("b.txt", other)) for unit in units]
    worded = [(name, unit) for name, unit in places if unit.source.strip()]
    assert [entry.key for entry in entries] == list(dict.fromkeys(unit.key for _, unit in worded))
    for entry in entries:
        own = [reference(name, unit.line) for name, unit in worded if unit.key == entry.key]
        assert entry.references == tuple(dict.fromkeys(own))


@given(catalogues())
@settings(deadline=None)
def test_a_stamped_catalogue_is_its_own_base_whatever_it_holds(entries: list[Entry]) -> None:
    catalog = Catalog.new({"Language": "ko"}).rebuilt(entries)
    again = Catalog.from_bytes(stamped(catalog).to_bytes())
    assert is_base(again)
    assert stamp_of(stamped(again)) == stamp_of(again)
    assert unstamped(again).to_bytes() == unstamped(catalog).to_bytes()


@given(catalogues().flatmap(lambda base: st.tuples(st.just(base), edits(base))))
@settings(deadline=None)
def test_only_what_was_there_can_be_lost(pair: tuple[list[Entry], list[Entry]]) -> None:
    before, after = pair
    lost = lost_entries(before, after)
    assert all(entry in before for entry in lost)
    assert lost_entries(before, before) == ()


@given(catalogues(), st.floats(0, 1), st.integers(0, 5))
@settings(deadline=None)
def test_an_accepted_loss_never_stops(entries: list[Entry], share: float, units: int) -> None:
    limit = LossLimit(share, units)
    guard_against_loss(entries, [], path="x", limit=limit, accept_loss=True)


@given(TEXTS, TEXTS)
@settings(max_examples=15, deadline=None)
def test_no_text_is_lost_however_the_source_changes(first: str, second: str) -> None:
    with TemporaryDirectory() as folder:
        project = prepared(Path(folder), text=first)
        path = project.catalog_path("visits", KO)
        translate(path, {source: f"«{source}»" for source in SENTENCES})
        before = {entry.translation for entry in read(path).entries if entry.source}
        (project.root / "texts/visits.txt").write_text(second, encoding="utf-8")
        extract(project)
        update(project, accept_loss=True)
        assert before <= {entry.translation for entry in read(path).entries}
        state = tree(project.root)
        update(project)
        assert tree(project.root) == state


@given(
    st.dictionaries(st.sampled_from(SENTENCES), st.sampled_from(["가", "나"])),
    st.dictionaries(st.sampled_from(SENTENCES), st.sampled_from(["가", "다"])),
)
@settings(max_examples=15, deadline=None)
def test_both_sides_are_in_the_merge_or_in_the_conflicts(
    ours: dict[str, str], theirs: dict[str, str]
) -> None:
    with TemporaryDirectory() as folder, TemporaryDirectory() as outside:
        project = prepared(Path(folder), text="\n\n".join(SENTENCES))
        path, returned = project.catalog_path("visits", KO), Path(outside) / "back.po"
        returned.write_bytes(path.read_bytes())
        translate(path, ours)
        translate(returned, theirs)
        conflicts = {each.key.source: each for each in merge(project, returned).conflicts}
        merged = {entry.source: entry.translation for entry in read(path).entries}
        clashing = {key for key in ours.keys() & theirs.keys() if ours[key] != theirs[key]}
        assert conflicts.keys() == clashing
        assert all(merged[key] == text for key, text in ours.items())
        assert all(merged[key] == text for key, text in theirs.items() if key not in clashing)
        assert all(conflicts[key].theirs == theirs[key] for key in clashing)
