"""The same unit, found again in another version."""

from __future__ import annotations

from dataclasses import replace

from lexicord.domain.catalog import Entry
from lexicord.domain.unit import UnitKey
from lexicord.merge.identity import Identity, identified, same


def test_active_entries_are_numbered_before_obsolete_ones() -> None:
    gone, active = Entry("a", obsolete=True), Entry("a")

    found = identified([gone, active])

    assert found == {Identity(UnitKey(None, "a"), 1): gone, Identity(UnitKey(None, "a")): active}
    assert list(found.values()) == [gone, active]


def test_lines_and_the_order_of_references_make_no_difference() -> None:
    one = Entry("a", references=("x:1", "y:2"), line=3)

    assert same(one, replace(one, references=("y:2", "x:1"), line=9))
    assert same(None, None)
    assert not same(one, None)
    assert not same(one, replace(one, comments=("new",)))
