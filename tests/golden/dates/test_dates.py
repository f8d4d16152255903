"""Every case of ``cases.jsonl``: dates alone, dates of other eras, and pairs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from lexicord.domain.era_date import DateStatus
from lexicord.glossary.eras.compare import Change, compare_dates
from lexicord.glossary.eras.detect import find_dates
from lexicord.glossary.eras.policy import DatePolicy, Mode

_LINES = (Path(__file__).parent / "cases.jsonl").read_text(encoding="utf-8").splitlines()
CASES: list[dict[str, Any]] = [json.loads(line) for line in _LINES]
_FINDINGS = {
    Change.CHANGED: "DATE_CHANGED",
    Change.ERA_DROPPED: "JUCHE_DROPPED",
    Change.ERA_ADDED: "JUCHE_ADDED",
    Change.ERA_SWAPPED: "ERA_SWAPPED",
    Change.ERA_WORD_DROPPED: "ERA_WORD_DROPPED",
    Change.GREGORIAN_DROPPED: "GREG_DROPPED",
}


def _cases(kind: str) -> list[Any]:
    return [pytest.param(case, id=case["id"]) for case in CASES if case["kind"] == kind]


@pytest.mark.parametrize("case", _cases("single"))
def test_dates_of_one_text(case: dict[str, Any]) -> None:
    found = [date.to_json() for date in find_dates(case["text"], case["lang"])]

    expected = [
        {
            "edtf": span["gregorian"],
            **{name: span[name] for name in found[0] if name != "edtf"},
        }
        for span in sorted(case["spans"], key=lambda span: int(span["start"]))
        if found
    ]
    assert len(found) == len(case["spans"])
    assert found == expected


@pytest.mark.parametrize("case", _cases("other_era"))
def test_dates_of_other_eras(case: dict[str, Any]) -> None:
    [date] = find_dates(case["text"], case["lang"])

    assert (date.calendar, date.era_year, date.edtf, date.status.value) == (
        case["calendar"],
        case["era_year"],
        case["gregorian"],
        case["verdict"],
    )


@pytest.mark.parametrize("case", _cases("pair"))
def test_dates_of_a_pair(case: dict[str, Any]) -> None:
    source = find_dates(case["src"], case["src_lang"])
    target = find_dates(case["tgt"], case["tgt_lang"])
    mode = Mode.GREGORIAN_ONLY if case["policy"] == "gregorian_only" else Mode.MIRROR

    findings = [
        *("JUCHE_MISMATCH" for date in target if date.status is DateStatus.MISMATCH),
        *(
            _FINDINGS[difference.change]
            for difference in compare_dates(
                source, target, policy=DatePolicy(mode), target_text=case["tgt"]
            )
        ),
    ]
    assert findings == ([case["finding"]] if case["finding"] else [])


_MORE = (Path(__file__).parent / "more.jsonl").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("line", _MORE)
def test_more_dates_of_one_text(line: str) -> None:
    case = json.loads(line)
    found = find_dates(case["text"], case["lang"])

    assert [[date.span.of(case["text"]), date.edtf, date.status.value] for date in found] == [
        [span, edtf, status] for span, edtf, status in case["dates"]
    ]
