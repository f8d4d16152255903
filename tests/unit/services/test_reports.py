from __future__ import annotations

import pytest

from lexicord.domain.finding import Finding, Message, Severity
from lexicord.domain.unit import UnitKey
from lexicord.services.reports import CheckCounts, CheckReport, LocatedFinding, Progress


def report(*severities: Severity) -> CheckReport:
    found = [Finding("a/b", severity, Message.of("said")) for severity in severities]
    return CheckReport(
        tuple(
            LocatedFinding("a.po", 1, "ko", "a", UnitKey(None, "s"), 0, "s", "t", f) for f in found
        ),
        CheckCounts(),
    )


@pytest.mark.parametrize(
    ("progress", "total", "percent"),
    [(Progress(), 0, 100), (Progress(1, 1, 1, 9), 3, 33), (Progress(199, 1), 200, 99)],
)
def test_progress_never_rounds_up_to_finished(progress: Progress, total: int, percent: int) -> None:
    assert (progress.total, progress.percent) == (total, percent)


def test_counts_add_up() -> None:
    assert CheckCounts(1, 2, 3, 4) + CheckCounts(1, 1, 1, 1) == CheckCounts(2, 3, 4, 5)


def test_a_report_counts_by_severity() -> None:
    assert report(Severity.ERROR, Severity.ADVICE, Severity.ERROR).count(Severity.ERROR) == 2


@pytest.mark.parametrize(
    ("severities", "clean"),
    [
        ((), True),
        ((Severity.ADVICE,), True),
        ((Severity.WARNING,), False),
        ((Severity.ERROR,), False),
    ],
)
def test_advice_leaves_a_report_clean(severities: tuple[Severity, ...], *, clean: bool) -> None:
    assert report(*severities).clean is clean
