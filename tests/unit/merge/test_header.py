"""Header fields and their dates."""

from __future__ import annotations

import pytest

from lexicord.domain.catalog import Entry
from lexicord.merge.header import fields_of, form_count, header_of, moment, with_fields


def test_fields_are_read_in_order_and_written_back() -> None:
    text = "Language: fr\nX-Team: a: b\nno field\n"
    header = Entry("", translations=(text,))

    assert list(fields_of(header).items())[:2] == [("Language", "fr"), ("X-Team", "a: b")]
    assert with_fields(header, fields_of(header)) == header
    assert fields_of(None) == {}


def test_the_header_is_the_first_entry_without_source() -> None:
    header = Entry("", translations=("Language: fr\n",))

    assert header_of([Entry("a"), header]) is header
    assert header_of([Entry("a")]) is None


@pytest.mark.parametrize(
    ("field", "count"), [("nplurals=3; plural=n;", 3), ("nplurals = 1", 1), ("plural=n", 0)]
)
def test_the_number_of_forms_is_in_the_plural_forms(field: str, count: int) -> None:
    assert form_count(with_fields(Entry(""), {"Plural-Forms": field})) == count


def test_no_header_asks_for_no_forms() -> None:
    assert form_count(None) == 0


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("2025-01-31 10:00+0000", "2025-02-01 00:00+0000"),
        ("2025-01-01 10:00+0900", "2025-01-01 10:00+0000"),
        ("2025-01-01 10:00+0000", "2025-01-01 10:00-0500"),
        ("2025-01-01 09:59", "2025-01-01 10:00+0000"),
        ("YEAR-MO-DA HO:MI+ZONE", "2025-01-01 10:00+0000"),
    ],
)
def test_dates_compare_across_zones(earlier: str, later: str) -> None:
    assert moment(earlier) < moment(later)
