"""Every golden case of every rule; the format is told in `support.rule_cases`."""

from __future__ import annotations

import pytest

from lexicord.checks.fixing import fixed_text
from lexicord.checks.registry import rule
from support.rule_cases import RuleCase, all_cases

CASES = all_cases()


def _named(cases: list[RuleCase]) -> list[object]:
    return [pytest.param(case, id=f"{case.rule}-{case.name}") for case in cases]


@pytest.mark.parametrize("case", _named([case for case in CASES if not case.finds]))
def test_right_translations_are_left_alone(case: RuleCase) -> None:
    assert [f"{found.rule}: {found.message}" for found in case.findings()] == []


@pytest.mark.parametrize("case", _named([case for case in CASES if case.finds]))
def test_one_slip_is_told_once_and_where_it_stands(case: RuleCase) -> None:
    found = case.findings()

    assert sorted(each.rule for each in found) == sorted([case.rule, *case.data.get("also", ())])
    mine = next(each for each in found if each.rule == case.rule)
    assert (mine.source_spans, mine.target_spans) == (case.source.spans, case.target.spans)
    assert mine.severity == case.data.get("severity", rule(case.rule).severity)
    assert all(word in mine.message for word in case.data.get("says", ()))


@pytest.mark.parametrize("case", _named([case for case in CASES if case.finds]))
def test_certain_fixes_give_the_text_that_should_stand_there(case: RuleCase) -> None:
    fixed = fixed_text(case.target.text, case.findings())

    assert fixed == case.data.get("fixed", case.target.text)
