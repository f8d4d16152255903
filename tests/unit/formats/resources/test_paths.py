"""Paths that choose values in a tree."""

from __future__ import annotations

import pytest

from lexicord.domain.errors import InputError
from lexicord.formats.resources.paths import KeyPath, TreePath, shown


@pytest.mark.parametrize(
    ("path", "place", "covered"),
    [
        ("title", ("title",), True),
        ("title", ("title", "en", 0), True),
        ("title", ("other",), False),
        ("title", ("a", "title"), False),
        ("$.a.b", ("a", "b"), True),
        ("a.b", ("a",), False),
        ("items[*].title", ("items", 3, "title"), True),
        ("items[*].title", ("items", "x", "title"), True),
        ("items[*].title", ("items", 3, "body"), False),
        ("items[2]", ("items", 2, "x"), True),
        ("items[2]", ("items", 1), False),
        ("*.message", ("a", "message"), True),
        ("*.message", ("message",), False),
        ("**.label", ("label",), True),
        ("**.label", ("a", 0, "b", "label", "x"), True),
        ("**.label", ("a", "labels"), False),
        ("a..b", ("a", "x", "y", "b"), True),
        ("a.**", ("a",), True),
        ("**", (), True),
        ("**.**.x", ("x",), True),
        ("a['b.c']", ("a", "b.c"), True),
        ('["x y"].z', ("x y", "z"), True),
        ("two words.x", ("two words", "x"), True),
    ],
)
def test_a_path_covers_what_is_meant(path: str, place: TreePath, covered: bool) -> None:  # noqa: FBT001 - a row of the table
    assert KeyPath.parse(path).covers(place) is covered


@pytest.mark.parametrize("path", ["", "$", "a.", "a[", "a[x]", "a['b", ".", "a b['c'"])
def test_what_is_no_path_is_refused(path: str) -> None:
    with pytest.raises(InputError, match="is no path to texts"):
        KeyPath.parse(path)


def test_many_deep_steps_take_no_longer_than_their_number() -> None:
    path = KeyPath.parse("**.a." * 30 + "b")

    assert not path.covers(("a",) * 400)


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ((), ""),
        (("a", 0, "b"), "a[0].b"),
        ((2, "a"), "[2].a"),
        (("a.b", 'say "x"'), '["a.b"][\'say "x"\']'),
    ],
)
def test_paths_are_shown_as_people_write_them(path: TreePath, expected: str) -> None:
    assert shown(path) == expected
