"""Shared letters bound the similarity from above, whatever the order of the letters."""

from __future__ import annotations

from collections import Counter

import pytest

from lexicord.text.letters import LONGEST, SharedLetters

TEXTS = ["abba", "baab", "cc", "", "a" * 400]


@pytest.mark.parametrize(
    ("query", "needed", "passed"),
    [
        ("abab", 4, [0, 1]),
        ("aa", 2, [0, 1, 4]),
        ("xyz", 1, []),
        ("xyz", 0, [0, 1, 2, 3, 4]),
        ("c", 1, [2]),
        ("a" * 127, 127, [4]),
        ("a" * 128, 128, [4]),
        ("ab" * 100, 103, []),
        ("ab" * 100, 100, [4]),
        ("a" * 255, 255, [4]),
        ("a" * 400, 400, [4]),
        ("a" * 400 + "b" * 10, 402, []),
        ("a" * LONGEST, LONGEST, [4]),
    ],
)
def test_texts_pass_that_share_so_many_letters(query: str, needed: int, passed: list[int]) -> None:
    flags = SharedLetters(TEXTS).at_least(Counter(query), needed)

    assert [place for place, flag in enumerate(flags) if flag] == passed


def test_letters_are_counted_once() -> None:
    shared = SharedLetters(TEXTS)

    assert shared.at_least({"a": 2}, 2) == shared.at_least({"a": 2}, 2)
    assert shared.at_least({"a": 1}, 1) == shared.at_least({"a": 1, "x": 3}, 1)
