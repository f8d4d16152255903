from __future__ import annotations

import pytest

from lexicord.glossary.quotes import around, marks, unquoted


@pytest.mark.parametrize(
    ("text", "inside"),
    [("《로동신문》", "로동신문"), ("«Нодон синмун»", "Нодон синмун"), ("'a", "'a"), ('""', '""')],
)
def test_marks_around_a_rendering_are_taken_off(text: str, inside: str) -> None:
    assert unquoted(text) == inside
    assert (marks(text) is None) is (text == inside)


def test_marks_around_a_place_are_seen() -> None:
    assert around("a <b> c", 3, 4) == ("<", ">")
    assert around("a b c", 2, 3) is None
