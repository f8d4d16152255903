from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lexicord.formats.gettext.breaking import pieces, shape
from lexicord.formats.gettext.linebreak import Breaks
from lexicord.formats.gettext.linebreak_data import CLASSES
from lexicord.formats.gettext.width import ranges, text_width

if TYPE_CHECKING:
    from collections.abc import Iterator

EDGES = [chr(code) for text in CLASSES.values() for pair in ranges(text) for code in pair]
USUAL = 'aaaab 1,.-/()\\"{}[]%$:;<>!?é\u00a0»«—가한漢。ー' + " " * 9


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("one", "AAA"),
        (" a b", "\4A A"),
        ("가b", "\0012A"),
        ("} x", "C\5A"),
        ("a\\n", "Aqq"),
        ("a\\\\b", "ApqA"),
        ("e\u0301", None),
        ("א-ב", None),
        ("🇰🇷", None),
        ("a\u00ad", None),
    ],
)
def test_a_shape_has_a_letter_for_each_column(text: str, expected: str | None) -> None:
    assert shape(text) == expected


@pytest.mark.parametrize(
    ("text", "room", "expected"),
    [
        ("one two three", 8, ["one two ", "three"]),
        ("wonderful day", 4, ["wonderful ", "day"]),
        ("wonderful", 4, ["wonderful"]),
        ("가나다라", 5, ["가나", "다라"]),
        ("( one two", 4, ["( one ", "two"]),
        ("  one two", 4, ["  one ", "two"]),
        ("one two\\n", 7, ["one ", "two\\n"]),
    ],
)
def test_pieces_end_at_the_last_place_that_fits(text: str, room: int, expected: list[str]) -> None:
    assert pieces(text, shape(text) or "", room) == expected


@given(st.text(st.sampled_from([*USUAL, *EDGES]), min_size=1, max_size=60), st.integers(2, 30))
@settings(max_examples=100, deadline=None)
def test_the_expression_breaks_where_looking_at_each_place_does(text: str, room: int) -> None:
    letters = shape(text)
    if letters is not None:
        assert pieces(text, letters, room) == list(looked_for(text, room))


def looked_for(text: str, room: int) -> Iterator[str]:
    breaks, start = Breaks(text), 0
    while text_width(text[start:]) > room:
        fit = max(at for at in range(start, len(text)) if text_width(text[start:at]) <= room)
        end = breaks.last(start, fit) or breaks.first(fit)
        if not end:
            break
        yield text[start:end]
        start = end
    yield text[start:]
