"""Only certain fixes are made, each whole or not at all."""

from __future__ import annotations

import pytest

from lexicord.checks.fixing import fixed_text, settled_text
from lexicord.domain.edit import TextEdit
from lexicord.domain.finding import Finding, Fix, Message, Severity
from lexicord.domain.span import Span

Edit = tuple[int, int, str]


def finding(*edits: Edit, certain: bool = True) -> Finding:
    fix = Fix(
        Message("fix"),
        tuple(TextEdit(Span(start, end), text) for start, end, text in edits),
        certain=certain,
    )
    return Finding("a/b", Severity.ERROR, Message("x."), fixes=(fix,))


@pytest.mark.parametrize(
    ("findings", "result"),
    [
        ([], "abcdef"),
        ([finding((0, 1, "X"))], "Xbcdef"),
        ([finding((0, 1, "X"), certain=False)], "abcdef"),
        ([finding((0, 1, "X")), finding((5, 6, ""))], "Xbcde"),
        ([finding((0, 3, "X")), finding((2, 4, "Y"))], "Xdef"),
        ([finding((0, 3, "X")), finding((2, 4, "Y"), (5, 6, "Z"))], "Xdef"),
        ([finding((2, 2, "X")), finding((2, 2, "Y"))], "abXcdef"),
        ([finding((2, 2, "X")), finding((2, 2, "X"))], "abXcdef"),
        ([finding((0, 2, "X")), finding((2, 3, "Y"))], "XYdef"),
    ],
)
def test_fixes_are_made_where_they_do_not_meet(findings: list[Finding], result: str) -> None:
    assert fixed_text("abcdef", findings) == result


def test_one_fix_of_a_finding_is_enough() -> None:
    both = Finding(
        "a/b",
        Severity.ERROR,
        Message("x."),
        fixes=finding((0, 1, "X")).fixes + finding((2, 3, "Y")).fixes,
    )

    assert fixed_text("abc", [both]) == "Xbc"


def test_fixing_goes_on_until_nothing_changes() -> None:
    def check(text: str) -> list[Finding]:
        place = text.find("a")
        return [finding((place, place + 1, "b"))] if place >= 0 else []

    assert settled_text("aaa", check) == "bbb"


def test_two_rules_that_quarrel_come_to_an_end() -> None:
    assert settled_text("a", lambda text: [finding((0, 1, "b" if text == "a" else "a"))]) == "b"


@pytest.mark.parametrize(
    ("edit", "result"),
    [
        ((0, 10, "name"), "a <1>b</1> <2/>"),
        ((0, 10, "x <1>y</1>"), "x <1>y</1> <2/>"),
        ((10, 15, ""), "a <1>b</1>"),
        ((0, 1, "c"), "c <1>b</1> <2/>"),
    ],
)
def test_no_fix_takes_markup_away_with_a_name(edit: Edit, result: str) -> None:
    assert fixed_text("a <1>b</1> <2/>", [finding(edit)]) == result
