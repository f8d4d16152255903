"""Marks stand exactly below the letters they mean."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lexicord.cli.marks import marked_rows
from lexicord.cli.terminal_text import cells
from lexicord.domain.span import Span


def shown(text: str, *spans: Span, width: int = 40) -> list[str]:
    rows = marked_rows(text, spans, width)
    return [line for row in rows for line in (row.text, row.carets) if line]


@pytest.mark.parametrize(
    ("text", "spans", "lines"),
    [
        ("in Juche 49 (1961)", [Span(3, 11)], ["in Juche 49 (1961)", "   ^^^^^^^^"]),
        ("조선로동당은", [Span(5, 6)], ["조선로동당은", "          ^^"]),
        ("a b c", [Span(0, 1), Span(4, 5)], ["a b c", "^   ^"]),
        ("clean", [], ["clean"]),
        ("at the end", [Span(10, 10)], ["at the end ", "          ^"]),
        ("between", [Span(2, 2)], ["between", "  ^"]),
        ("e\u0301a", [Span(2, 3)], ["e\u0301a", " ^"]),
        ("a\u202eb", [Span(2, 3)], ["a<U+202E>b", "         ^"]),
        ("one\ntwo", [Span(4, 7)], ["one↵two", "    ^^^"]),
        ("", [Span(0, 0)], [" ", "^"]),
    ],
)
def test_carets_below(text: str, spans: list[Span], lines: list[str]) -> None:
    assert shown(text, *spans) == lines


@pytest.mark.parametrize(
    ("text", "spans", "line"),
    [
        ("حزب العمل", [Span(4, 9)], "حزب [العمل]"),
        ("حزب", [Span(3, 3)], "حزب[]"),
        ("حزب العمل", [Span(0, 3), Span(3, 9)], "[حزب][ العمل]"),
    ],
)
def test_brackets_where_letters_run_from_right_to_left(
    text: str, spans: list[Span], line: str
) -> None:
    assert shown(text, *spans) == [line]


def test_rows_break_at_spaces() -> None:
    assert shown("one two three", Span(4, 7), width=8) == ["one two ", "    ^^^", "three"]


def test_a_long_word_is_broken_where_it_must_be() -> None:
    assert shown("조선로동당", width=4) == ["조선", "로동", "당"]


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="ab 조\u0301主\n", max_size=60), st.data())
def test_rows_fit_and_marks_are_as_wide_as_what_they_mark(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))

    rows = marked_rows(text, [Span(start, end)], 20)

    assert all(cells(row.text) <= 21 for row in rows)
    assert "".join(row.text for row in rows).rstrip(" ") == text.replace("\n", "↵").rstrip(" ")
    marks = sum(row.carets.count("^") for row in rows)
    assert marks == cells(text[start:end].replace("\n", "↵")) or start == end
