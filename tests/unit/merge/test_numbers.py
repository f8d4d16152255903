"""Numbers of a suggestion are replaced only where there is no doubt."""

from __future__ import annotations

import pytest

from lexicord.merge.numbers import renumbered


@pytest.mark.parametrize(
    ("old", "new", "text", "result"),
    [
        ("page 3 of 9", "page 4 of 9", "9쪽중 3쪽", "9쪽중 4쪽"),
        ("1,000 men", "2,000 men", "1,000명", "2,000명"),
        ("3 and 3", "4 and 4", "3 et 3", "4 et 4"),
    ],
)
def test_certain_numbers_are_replaced(old: str, new: str, text: str, result: str) -> None:
    assert renumbered(old, new, (text,)).texts == (result,)


@pytest.mark.parametrize(
    ("old", "new", "text"),
    [
        ("page 3", "page 3", "3쪽"),
        ("page 3", "sheet 4", "3장"),
        ("page 3", "page 4", "세번째 쪽"),
        ("page 3", "page 4", "3쪽 3쪽"),
        ("3 of 3", "4 of 3", "3/3"),
        ("page 3", "page", "3쪽"),
    ],
)
def test_doubtful_numbers_are_left_alone(old: str, new: str, text: str) -> None:
    assert renumbered(old, new, (text, "")) == ((text, ""), ())
