from __future__ import annotations

import pytest

from lexicord.text.list_markers import dotted_number, inner_items, list_marker


@pytest.mark.parametrize(
    ("line", "marker"),
    [
        ("1. First", "1. "),
        ("12) Twelfth", "12) "),
        ("a.) Item", "a.) "),
        ("(iv) Item", "(iv) "),
        ("A) Item", "A) "),
        ("• 9. Item", "• 9. "),
        ("⁃9. Item", "⁃9. "),
        ("- Item", "- "),
        ("①항목", "①"),
        ("A. Kim came", ""),
        ("2.5 metres", ""),
        ("1960. 7. 15.", ""),
        ("-5 degrees", ""),
        ("1.", ""),
        ("", ""),
    ],
)
def test_the_marker_of_a_list_item(line: str, marker: str) -> None:
    assert list_marker(line) == marker


@pytest.mark.parametrize(
    ("line", "number"), [("3. Oktober", 3), ("3) x", None), ("a. x", None), ("x", None)]
)
def test_a_number_with_a_dot_is_told_apart(line: str, number: int | None) -> None:
    assert dotted_number(line) == number


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("1. One 2. Two 3. Three", [0, 7, 14]),
        ("Buy: a) bread b) milk", [5, 14]),
        ("Bring these. w) one x) two", [13, 20]),
        ("For 1. above and 2. below", []),
        ("1. One and 3. Three", []),
        ("Done.\n1. One 2. Two. a) x b) y", [6, 13, 21, 26]),
        ("3) only one", []),
    ],
)
def test_a_list_that_runs_on_in_a_paragraph(text: str, places: list[int]) -> None:
    assert inner_items(text) == places


def test_white_space_of_another_kind_opens_no_list() -> None:
    assert inner_items("x\u00a0\u00a0\u00a01) a 2) b") == []
