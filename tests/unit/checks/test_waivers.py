"""Waivers as they are written and read."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lexicord.checks.waivers import Waiver, read_waivers, seal_of, waiver_of
from lexicord.domain.finding import Finding, Message, Severity
from lexicord.domain.span import Span

FINDING = Finding("term/forbidden", Severity.ERROR, Message("No."), (Span(0, 3),), (Span(2, 4),))
TEXTS = "One two", "a bb cc"


def test_what_is_written_is_read_again() -> None:
    waiver = waiver_of(FINDING, *TEXTS, author="Ri  Yong", reason="a\nquotation: old")
    assert waiver.comment.startswith("lexicord: allow term/forbidden ")
    assert waiver.comment.endswith(" Ri Yong: a quotation: old")
    assert read_waivers(["Some remark.", f" {waiver.comment} "]) == (waiver,)


@pytest.mark.parametrize(("author", "written"), [("a:b", "a b"), ("", "?"), (" : ", "?")])
def test_a_name_never_breaks_the_line(author: str, written: str) -> None:
    waiver = waiver_of(FINDING, *TEXTS, author=author, reason="x")
    assert read_waivers([waiver.comment]) == (waiver,)
    assert waiver.author == written


@pytest.mark.parametrize(
    "line",
    [
        "term/missing",
        "term/missing because",
        "term/missing 3f9a1c22 no reason",
        "term/missing 3F9A1C22 a: b",
    ],
)
def test_what_has_no_seal_is_no_waiver(line: str) -> None:
    assert read_waivers([f"lexicord: allow {line}"]) == (Waiver("term/missing", "", "", ""),)
    assert read_waivers([line, "lexicord: allowed"]) == ()


def test_the_seal_is_that_of_one_finding_in_two_texts() -> None:
    seal = seal_of(FINDING, *TEXTS)
    others = {
        seal_of(FINDING, "One two!", TEXTS[1]),
        seal_of(FINDING, TEXTS[0], "a bb dd"),
        seal_of(replace(FINDING, rule="term/missing"), *TEXTS),
        seal_of(replace(FINDING, target_spans=(Span(5, 7),)), *TEXTS),
        seal_of(replace(FINDING, source_spans=()), *TEXTS),
    }
    assert (len(seal), len(others), seal in others) == (8, 5, False)
    assert seal == seal_of(replace(FINDING, text=Message("Never.")), *TEXTS)
