"""What reaches a terminal is safe and as wide as it is counted."""

from __future__ import annotations

import pytest

from lexicord.cli.terminal_text import cells, one_line, padded, runs_right_to_left, term_safe


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain", "plain"),
        ("two\nlines", "two\nlines"),
        ("\x1b[31mred", "<U+001B>[31mred"),
        ("abc\u202edef", "abc<U+202E>def"),
        ("\u2066isolated\u2069", "<U+2066>isolated<U+2069>"),
        ("a\ud800b", "a<U+D800>b"),
        ("tab\tbell\x07", "tab<U+0009>bell<U+0007>"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("tag\U000e0041", "tag<U+E0041>"),
    ],
)
def test_what_deceives_is_named(text: str, shown: str) -> None:
    assert term_safe(text) == shown


def test_line_breaks_are_shown_on_one_line() -> None:
    assert one_line("a\nb\r\n") == "a↵b<U+000D>↵"


@pytest.mark.parametrize(
    ("text", "width"),
    [("abc", 3), ("조선", 4), ("主体ＡＢ", 8), ("e\u0301", 1), ("\u1100\u1161\u11a8", 2), ("", 0)],
)
def test_wide_letters_count_twice_and_marks_not_at_all(text: str, width: int) -> None:
    assert cells(text) == width


def test_padding_counts_columns() -> None:
    assert padded("조선", 6) == "조선  "
    assert padded("7", 3, right=True) == "  7"
    assert padded("too long", 3) == "too long"


def test_direction() -> None:
    assert runs_right_to_left("حزب العمل")
    assert runs_right_to_left("PLO של")
    assert not runs_right_to_left("조선로동당 1949")
