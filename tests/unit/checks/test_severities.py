"""The project's word about how grave a rule is."""

from __future__ import annotations

import pytest

from lexicord.checks.severities import LEVELS, weighed
from lexicord.domain.finding import Finding, Message, Severity

USUAL = {"term/missing": Severity.ERROR, "text/inconsistent": Severity.WARNING}


def severities(rule: str, severity: Severity, wished: dict[str, str]) -> list[str]:
    return [
        each.severity.value
        for each in weighed([Finding(rule, severity, Message("x."))], USUAL, wished)
    ]


@pytest.mark.parametrize(
    ("wished", "result"),
    [
        ({}, ["error"]),
        ({"term/missing": "warning"}, ["warning"]),
        ({"term": "advice"}, ["advice"]),
        ({"term": "off"}, []),
        ({"term": "off", "term/missing": "error"}, ["error"]),
        ({"date": "off"}, ["error"]),
    ],
)
def test_a_rule_or_its_family_is_set(wished: dict[str, str], result: list[str]) -> None:
    assert severities("term/missing", Severity.ERROR, wished) == result


@pytest.mark.parametrize(
    ("wished", "result"), [("error", ["warning"]), ("advice", ["advice"]), ("off", [])]
)
def test_what_a_rule_deems_lighter_never_becomes_graver(wished: str, result: list[str]) -> None:
    assert severities("term/missing", Severity.WARNING, {"term/missing": wished}) == result


def test_a_warning_can_be_made_an_error() -> None:
    assert severities("text/inconsistent", Severity.WARNING, {"text": "error"}) == ["error"]
    assert LEVELS == ("off", "error", "warning", "advice")
