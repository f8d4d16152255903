from __future__ import annotations

import pytest

from lexicord.text.align import align

LONG = "The delegation met the chairman of the party in the morning."
CHANGED = "The delegation met the chairman of the party in the evening."
CASES = [
    ("same", ["a", "b"], ["a", "b"], [((0,), (0,)), ((1,), (1,))]),
    (
        "moved",
        ["one", "two", "six"],
        ["six", "one", "two"],
        [((2,), (0,)), ((0,), (1,)), ((1,), (2,))],
    ),
    ("twice", ["a", "a"], ["a", "b", "a"], [((0,), (0,)), ((1,), (2,))]),
    (
        "changed",
        ["start", LONG, "end"],
        ["start", CHANGED, "end"],
        [((0,), (0,)), ((1,), (1,)), ((2,), (2,))],
    ),
    ("split", ["One here. Two there."], ["One here.", "Two there."], [((0,), (0, 1))]),
    ("joined", ["One here.", "Two there."], ["One here. Two there."], [((0, 1), (0,))]),
    (
        "moved and changed",
        [LONG, "x", "y"],
        ["x", "y", CHANGED],
        [((1,), (0,)), ((2,), (1,)), ((0,), (2,))],
    ),
    ("new and gone", ["aaa", "b"], ["b", "zzz"], [((1,), (0,))]),
    ("empty", [], ["a"], []),
]


@pytest.mark.parametrize(("name", "old", "new", "links"), CASES, ids=[case[0] for case in CASES])
def test_units_find_their_partners(
    name: str, old: list[str], new: list[str], links: list[tuple[tuple[int, ...], tuple[int, ...]]]
) -> None:
    assert [(link.old, link.new) for link in align(old, new)] == links, name


def test_a_large_gap_is_searched_as_a_whole() -> None:
    old = [f"sentence number {place} of the old text" for place in range(60)]
    new = [text.replace("old", "new") for text in old]

    links = align(old, new)

    assert [(link.old, link.new) for link in links] == [((place,), (place,)) for place in range(60)]


def test_sentences_without_spaces_are_joined_as_told() -> None:
    links = align(["一二三。四五六。"], ["一二三。", "四五六。"], joiner="")

    assert links[0].score == 1.0
