from __future__ import annotations

import operator

import pytest

from lexicord.domain.catalog import Entry
from lexicord.domain.unit import UnitKey
from lexicord.formats.gettext.catalog import Catalog

MANY = Catalog.of([Entry(f"{number}", references=("x" * 99,)) for number in range(3000)]).to_bytes()
PO = Catalog.of([Entry(str(number), translations=("x",)) for number in range(5)]).to_bytes()


def test_one_entry_is_decoded_alone_and_once() -> None:
    entries = Catalog.from_bytes(PO).entries
    third = entries[2]
    assert third.source == "2"
    assert entries[-3] is third
    assert not entries.decoded


def test_what_somebody_holds_stays_the_same_object() -> None:
    entries = Catalog.from_bytes(MANY).entries
    single = entries[2]
    held = [entry for entry in entries if entry.source in ("7", "1500")]
    assert [entries[7], entries[1500]] == held
    assert entries[7] is held[0]
    assert [entries.all()[at] for at in (2, 7, 1500)] == [single, *held]
    assert all(entries.all()[at] is each for at, each in ((2, single), (7, held[0])))
    assert next(iter(entries)) is entries[0]


def test_all_that_is_held_is_decoded_once() -> None:
    entries = Catalog.from_bytes(MANY).entries
    first = list(entries)
    assert all(map(operator.is_, first, entries.all()))


def test_the_first_pass_forgets_what_nobody_holds() -> None:
    entries = Catalog.from_bytes(MANY).entries
    sources = [entry.source for entry in entries]
    again = entries[0], entries.decoded
    assert [entry.source for entry in entries] == sources
    assert (again[1], entries.decoded, entries[0]) == (False, True, again[0])


def test_passes_at_the_same_time_see_the_same_entries() -> None:
    entries = Catalog.from_bytes(MANY).entries
    one, other = iter(entries), iter(entries)
    assert next(one) is next(other)
    assert all(map(operator.is_, one, other))


def test_an_entry_is_found_without_decoding_the_others() -> None:
    entries = Catalog.from_bytes(PO + b'\n msgid "odd"\nmsgstr ""\n').entries
    found = entries.find(UnitKey(None, "3"))
    assert found is entries[3]
    assert entries.find(UnitKey(None, "odd")) is entries[5]
    assert entries.find(UnitKey(None, "odd"), obsolete=True) is None
    assert not entries.decoded


def test_slices_and_lengths_work_as_in_lists() -> None:
    entries = Catalog.from_bytes(PO).entries
    assert [entry.source for entry in entries[1:3]] == ["1", "2"]
    assert len(entries) == 5
    with pytest.raises(IndexError):
        entries[5]


def test_many_single_entries_are_decoded_together() -> None:
    many = Catalog.of([Entry(str(number)) for number in range(100)]).to_bytes()
    entries = Catalog.from_bytes(many).entries
    assert [entries[at].source for at in range(100)] == [str(number) for number in range(100)]
    assert entries.decoded


def test_rows_are_the_fields_of_the_entries() -> None:
    catalog = Catalog.from_bytes(b'# c\nmsgid "a"\nmsgstr "b"\n\n msgid "x" msgstr ""\n')
    assert [Entry(*row) for row in catalog.entries.rows()] == list(catalog.entries)
