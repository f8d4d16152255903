"""One slip is told once, by the rule that tells most about it."""

from __future__ import annotations

import pytest

from lexicord.checks.precedence import CHAINS, hides, without_repeats
from lexicord.checks.registry import rule_ids
from lexicord.domain.finding import Finding, Message, Severity
from lexicord.domain.span import Span


def finding(rule: str, *, source: str = "", target: str = "") -> Finding:
    """Build a finding from spans written like ``1-4``."""
    places = [
        tuple(Span(*map(int, each.split("-"))) for each in text.split())
        for text in (source, target)
    ]
    return Finding(rule, Severity.ERROR, Message("x."), places[0], places[1])


@pytest.mark.parametrize(
    ("strong", "weak"),
    [
        ("text/untranslated", "term/missing"),
        ("text/untranslated", "number/changed"),
        ("date/changed", "number/changed"),
        ("date/mismatch", "date/changed"),
        ("placeholder/lost", "number/changed"),
        ("placeholder/added", "placeholder/lost"),
    ],
)
def test_the_rule_that_tells_more_hides_the_other(strong: str, weak: str) -> None:
    assert hides(strong, weak)
    assert not hides(weak, strong)


def test_no_rule_hides_itself_and_no_two_hide_each_other() -> None:
    for one in rule_ids():
        assert not any(hides(one, other) and hides(other, one) for other in rule_ids())


def test_every_name_in_the_table_is_a_rule_or_a_family() -> None:
    families = {rule.partition("/")[0] + "/" for rule in rule_ids()}

    assert {name for chain in CHAINS for name in chain} <= families | set(rule_ids())


@pytest.mark.parametrize(
    ("findings", "told"),
    [
        ([("date/changed", "", "0-9"), ("number/changed", "", "5-7")], ["date/changed"]),
        ([("date/changed", "3-9", ""), ("number/changed", "5-7", "1-2")], ["date/changed"]),
        (
            [("date/changed", "", "0-4"), ("number/changed", "", "5-7")],
            ["date/changed", "number/changed"],
        ),
        (
            [("term/missing", "1-4", ""), ("placeholder/lost", "2-3", "")],
            ["term/missing", "placeholder/lost"],
        ),
        ([("space/newline", "", "4-4")] * 2, ["space/newline"]),
        ([("date/changed", "", "4-4"), ("number/changed", "", "4-4")], ["date/changed"]),
        (
            [
                ("date/mismatch", "", "0-4"),
                ("date/changed", "0-4", "0-4"),
                ("number/changed", "0-4", ""),
            ],
            ["date/mismatch"],
        ),
    ],
    ids=lambda value: "+".join(map(str, value)) if value and isinstance(value[0], str) else None,
)
def test_findings_that_meet_are_one_slip(
    findings: list[tuple[str, str, str]], told: list[str]
) -> None:
    given = [finding(rule, source=source, target=target) for rule, source, target in findings]

    assert [each.rule for each in without_repeats(given)] == told
