"""``lexicord git pre-commit``: no broken catalogue gets into a commit."""

from __future__ import annotations

from lexicord.cli.answers import as_json
from lexicord.cli.boundary import CLEAN, FINDINGS
from lexicord.cli.check_view import findings_json
from lexicord.cli.command import command, format_option
from lexicord.cli.finding_view import finding_lines
from lexicord.cli.messages import ngettext, render
from lexicord.cli.output import output
from lexicord.cli.workspace import start_folder
from lexicord.domain.finding import Severity
from lexicord.domain.translatable import N_
from lexicord.services.git_pre_commit import pre_commit as look_through


@command(
    "pre-commit",
    N_("Check what is staged."),
    N_(
        "Reads every staged PO file: a broken one, an entry that stands twice, a conflict that is "
        "not settled and an error that the project's rules find keep the commit from being made; "
        "warnings are shown."
    ),
    examples=[("lexicord git pre-commit", N_("what the hook would say"))],
)
@format_option
def pre_commit(form: str) -> int:
    """Look through the staged catalogues."""
    out = output()
    report = look_through(start_folder())
    if form == "json":
        out.json(as_json("git pre-commit", report, findings=findings_json(report.findings)))
    else:
        for each in report.objections:
            out.line(f"{each.path}:{each.line}:{each.column}: ", render(each.text))
        for located in report.findings:
            if located.finding.severity is not Severity.ADVICE:
                for line in finding_lines(located, out.width):
                    out.line(*line)
        read = len(report.files)
        out.line(ngettext("{number} catalogue was read.", "{number} catalogues were read.", read))
    return CLEAN if report.clean else FINDINGS
