from __future__ import annotations

import json

from lexicord.domain.edit import TextEdit
from lexicord.domain.finding import Finding, Fix, Message, Severity
from lexicord.domain.span import Span


def _finding() -> Finding:
    return Finding(
        "date/mismatch",
        Severity.ERROR,
        Message.of("Juche {era} is {year}", era=49, year=1960),
        source_spans=(Span(8, 23),),
        target_spans=(Span(0, 11),),
        evidence=(Message.of("1960 − 1911 = 49"),),
        fixes=(Fix(Message.of("write 49"), (TextEdit(Span(2, 4), "49"),), certain=True),),
    )


def test_a_finding_reads_as_a_sentence() -> None:
    assert _finding().message == "Juche 49 is 1960"


def test_a_message_may_stand_in_the_gap_of_another() -> None:
    reason = Message.of("the disk is {state}", state="full")

    message = Message.of("{path} could not be saved: {reason}", path="a.po", reason=reason)

    assert str(message) == "a.po could not be saved: the disk is full"
    assert dict(message.arguments)["reason"] is reason


def test_a_text_that_is_not_ours_stays_as_it_is() -> None:
    assert str(Message.verbatim("expected '{' here")) == "expected '{' here"


def test_a_finding_is_plain_json() -> None:
    values = json.loads(json.dumps(_finding().to_json()))

    assert values == {
        "rule": "date/mismatch",
        "severity": "error",
        "message": "Juche 49 is 1960",
        "source_spans": [[8, 23]],
        "target_spans": [[0, 11]],
        "evidence": ["1960 − 1911 = 49"],
        "fixes": [
            {
                "label": "write 49",
                "certain": True,
                "edits": [{"span": [2, 4], "replacement": "49"}],
            }
        ],
    }


def test_errors_come_first() -> None:
    assert sorted(Severity, key=lambda severity: severity.rank) == ["error", "warning", "advice"]
