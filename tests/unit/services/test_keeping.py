"""Templates of which only some documents were read anew."""

from __future__ import annotations

from dataclasses import replace

from lexicord.domain.catalog import Entry
from lexicord.services.keeping import with_kept

A1, A2 = Entry("one", references=("a:1",)), Entry("two", references=("a:2",))
B1, BOTH = Entry("three", references=("b:1",)), Entry("one", references=("a:1", "b:9"))
NEW = Entry("new", references=("a:1",))


def test_other_documents_keep_their_entries_in_their_place() -> None:
    assert with_kept({"a": [NEW]}, ["a", "b"], [A1, A2, B1]) == (NEW, B1)
    assert with_kept({"b": [replace(NEW, references=("b:1",))]}, ["a", "b"], [A1, B1])[0] == A1


def test_an_entry_of_two_documents_keeps_the_places_of_the_other() -> None:
    (new, kept) = with_kept({"a": [NEW]}, ["a", "b"], [BOTH])
    assert (new, kept) == (NEW, replace(BOTH, references=("b:9",)))
    assert with_kept({"a": [A1]}, ["a", "b"], [BOTH]) == (BOTH,)


def test_kept_entries_stand_in_the_order_of_their_lines() -> None:
    late, early = (Entry(str(line), references=(f"b:{line}",)) for line in (12, 3))
    assert with_kept({"a": []}, ["a", "b"], [late, early]) == (early, late)


def test_nothing_is_kept_where_every_document_was_read() -> None:
    assert with_kept({"a": [NEW], "b": []}, ["a", "b"], [A1, B1]) == (NEW,)


def test_what_stands_nowhere_comes_last() -> None:
    lost, gone = Entry("lost"), Entry("gone", references=("old:1",))
    assert with_kept({"b": []}, ["a", "b"], [lost, gone, A1]) == (A1, lost, gone)
