"""Which values are texts, and what is told with them."""

from __future__ import annotations

from lexicord.formats.resources.selection import Leaf, Selection

LEAVES = [
    Leaf(("a", "text"), 0, 1, "One", 1),
    Leaf(("a", "note"), 2, 3, "about a", 2),
    Leaf(("a", "deep", 0), 4, 5, "12", 3, notes=("own",)),
    Leaf(("b", "text"), 6, 7, "Two", 4, document=1),
    Leaf(("b", "note"), 8, 9, "", 5, document=1),
]


def found(keys: list[str], notes: list[str], *, prefix: bool = False) -> list[tuple[str, ...]]:
    values = Selection.of(keys, notes).values(LEAVES, prefix=prefix)
    return [(value.place.path, value.text, *value.place.notes) for value in values]


def test_without_keys_whatever_looks_like_text_is_one() -> None:
    assert found([], []) == [("a.text", "One"), ("a.note", "about a"), ("b.text", "Two")]


def test_with_keys_the_values_under_them_are() -> None:
    assert found(["a"], []) == [
        ("a.text", "One"),
        ("a.note", "about a"),
        ("a.deep[0]", "12", "own"),
    ]


def test_notes_are_told_with_what_stands_beside_and_below_them() -> None:
    assert found(["**"], ["**.note"], prefix=True) == [
        ("[0].a.text", "One", "about a"),
        ("[0].a.deep[0]", "12", "own", "about a"),
        ("[1].b.text", "Two"),
    ]
