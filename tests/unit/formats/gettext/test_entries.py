from __future__ import annotations

import pytest

from lexicord.domain.catalog import Entry
from lexicord.domain.unit import UnitKey
from lexicord.formats.gettext.catalog import Catalog

PO = Catalog.of([Entry(str(number), translations=("x",)) for number in range(5)]).to_bytes()


def test_one_entry_is_decoded_alone_and_once() -> None:
    entries = Catalog.from_bytes(PO).entries
    third = entries[2]
    assert third.source == "2"
    assert entries[-3] is third
    before = entries.decoded
    assert list(entries)[2] is third
    assert (before, entries.decoded) == (False, True)
    assert entries[2] is third


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
