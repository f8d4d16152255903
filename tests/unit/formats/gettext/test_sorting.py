from __future__ import annotations

import pytest

from lexicord.domain.catalog import Entry
from lexicord.formats.gettext.sorting import Order, sorted_entries

ENTRIES = [
    Entry("c", references=("b.txt:10",)),
    Entry("gone", references=("a.txt:1",), obsolete=True),
    Entry("b", references=("b.txt:9", "a.txt:1")),
    Entry("a"),
    Entry("b", context="k", references=("no number",)),
    Entry(""),
]


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (Order.SOURCE, ["", "a", "b", "b", "c", "gone"]),
        (Order.PLACE, ["", "b", "c", "b", "a", "gone"]),
    ],
)
def test_entries_are_sorted_on_request(order: Order, expected: list[str]) -> None:
    assert [entry.source for entry in sorted_entries(ENTRIES, order)] == expected
