from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from lexicord.domain.finding import Finding, Message, Severity
from lexicord.domain.unit import UnitKey
from lexicord.services.plain import plain
from lexicord.services.reports import CheckCounts, CheckReport, LocatedFinding

FINDING = Finding("term/missing", Severity.ERROR, Message.of("{name} is missing", name="X"))


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (
            CheckCounts(1, 2),
            {"files": 1, "checked": 2, "fuzzy": 0, "untranslated": 0, "waived": 0},
        ),
        (Severity.ERROR, "error"),
        (Message.of("{n} units", n=3), "3 units"),
        (UnitKey(None, "a"), {"context": None, "source": "a"}),
        ((1, ["x", None]), [1, ["x", None]]),
        (datetime(2026, 11, 23, 21, tzinfo=UTC), "2026-11-23T21:00:00+00:00"),
    ],
)
def test_each_kind_of_value_has_its_plain_form(value: object, expected: object) -> None:
    assert plain(value) == expected


def test_a_whole_report_becomes_json() -> None:
    place = LocatedFinding("a.po", 7, "ko", "a", UnitKey("menu", "X"), 0, "X", "Y", FINDING)
    values = plain(CheckReport((place,), CheckCounts()))
    assert json.loads(json.dumps(values)) == values
    assert values["findings"][0]["finding"]["message"] == "X is missing"
    assert values["findings"][0]["key"] == {"context": "menu", "source": "X"}
