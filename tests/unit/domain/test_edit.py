from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lexicord.domain.edit import TextEdit, apply_edits
from lexicord.domain.span import Span


def test_edits_speak_of_the_text_before() -> None:
    edits = [TextEdit(Span(6, 8), "49"), TextEdit(Span(0, 2), "제")]

    assert apply_edits("第3차 in48", edits) == "제차 in49"


def test_the_same_edit_twice_is_one() -> None:
    edit = TextEdit(Span(0, 1), "b")

    assert apply_edits("a", [edit, edit]) == "b"


@pytest.mark.parametrize(
    "edits",
    [
        [TextEdit(Span(0, 2), "x"), TextEdit(Span(1, 3), "y")],
        [TextEdit(Span(2, 9), "x")],
    ],
)
def test_edits_that_cannot_be_made_are_refused(edits: list[TextEdit]) -> None:
    with pytest.raises(ValueError, match="overlap or leave"):
        apply_edits("abc", edits)


@given(st.text(), st.text(), st.integers(0, 20), st.integers(0, 20))
def test_an_edit_touches_nothing_else(text: str, new: str, start: int, length: int) -> None:
    span = Span(min(start, len(text)), min(start + length, len(text)))

    edited = apply_edits(text, [TextEdit(span, new)])

    assert edited == text[: span.start] + new + text[span.end :]
