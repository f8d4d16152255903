"""Single values and lists, merged three ways."""

from __future__ import annotations

import pytest

from lexicord.merge.fields import changed_by_one, merged_members


@pytest.mark.parametrize(
    ("base", "ours", "theirs", "value"),
    [
        ("a", "a", "a", ("a",)),
        ("a", "b", "a", ("b",)),
        ("a", "a", "b", ("b",)),
        ("a", "b", "b", ("b",)),
        ("a", "b", "c", None),
        ("a", None, "a", (None,)),
    ],
)
def test_a_value_follows_whoever_changed_it(
    base: str | None, ours: str | None, theirs: str | None, value: tuple[str | None] | None
) -> None:
    assert changed_by_one(base, ours, theirs) == value


@pytest.mark.parametrize(
    ("base", "ours", "theirs", "members"),
    [
        ("ab", "ab", "abc", "abc"),
        ("ab", "xab", "ab", "xab"),
        ("ab", "xab", "aby", "xaby"),
        ("abc", "ac", "ab", "a"),
        ("ab", "axb", "yab", "yaxb"),
        ("ab", "b", "axb", "xb"),
        ("", "x", "y", "xy"),
        ("a", "b", "", "b"),
        ("a", "", "c", "c"),
    ],
)
def test_additions_and_removals_of_both_sides_are_made(
    base: str, ours: str, theirs: str, members: str
) -> None:
    assert "".join(merged_members(base, ours, theirs)) == members
