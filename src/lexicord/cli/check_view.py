"""A check as people and programs read it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lexicord.cli.finding_view import finding_lines
from lexicord.cli.messages import ngettext, render
from lexicord.domain.finding import Severity
from lexicord.services.plain import plain

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lexicord.cli.output import Output
    from lexicord.services.reports import CheckReport, LocatedFinding


def show_check(report: CheckReport, out: Output) -> None:
    """Tell every finding with its places, and then how many there are."""
    for problem in report.problems:
        place = f"{problem.path}:{problem.line or 1}"
        out.line((place, "strong"), "  ", (render(problem.text), "warning"))
    for located in report.findings:
        for line in finding_lines(located, out.width):
            out.line(*line)
        out.line()
    counts = (
        ngettext("{number} error", "{number} errors", report.count(Severity.ERROR)),
        ngettext("{number} warning", "{number} warnings", report.count(Severity.WARNING)),
        ngettext(
            "{number} piece of advice", "{number} pieces of advice", report.count(Severity.ADVICE)
        ),
    )
    out.line(_looked_at(report))
    out.line((", ".join(counts), "good" if report.clean else "strong"))


def findings_json(findings: Iterable[LocatedFinding]) -> list[dict[str, Any]]:
    """Return findings, each with its place and its rule in one flat object."""
    return [_flat(located) for located in findings]


def _looked_at(report: CheckReport) -> str:
    counts = report.counts
    checked = ngettext(
        "{number} translation checked", "{number} translations checked", counts.checked
    )
    files = ngettext("in {number} file", "in {number} files", counts.files)
    left = counts.fuzzy + counts.untranslated
    open_ones = ngettext("{number} is not finished", "{number} are not finished", left)
    waived = ngettext("{number} finding is waived", "{number} findings are waived", counts.waived)
    more = ((left, open_ones), (counts.waived, waived))
    return "; ".join([f"{checked} {files}", *(text for number, text in more if number)]) + "."


def _flat(located: LocatedFinding) -> dict[str, Any]:
    place: dict[str, Any] = plain(located)
    finding: dict[str, Any] = place.pop("finding")
    return {**place, **finding}
