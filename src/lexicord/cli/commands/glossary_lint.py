"""``lexicord glossary lint``: mistakes in the glossary itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.cli.answers import as_json
from lexicord.cli.boundary import CLEAN, FINDINGS
from lexicord.cli.command import command, format_option, paths_argument
from lexicord.cli.finding_view import SEVERITIES
from lexicord.cli.messages import gettext as _
from lexicord.cli.messages import ngettext, render
from lexicord.cli.output import Output, output
from lexicord.cli.workspace import named_paths, open_project_for
from lexicord.domain.translatable import N_
from lexicord.services.lint_glossary import lint_glossary

if TYPE_CHECKING:
    from lexicord.services.lint_glossary import LintReport


@command(
    "lint",
    N_("Find mistakes in the glossary itself."),
    N_(
        "Reads the glossary strictly and looks for names that collide, contradict each other or "
        "can never be found, and for languages that are missing. Without paths it reads the "
        "project's glossary."
    ),
    examples=(
        ("lexicord glossary lint", N_("the project's glossary")),
        ("lexicord glossary lint terms/parties.toml", N_("one file")),
    ),
)
@paths_argument
@format_option
def lint(paths: tuple[str, ...], form: str) -> int:
    """Look for slips, and tell them with their places."""
    out = output()
    report = lint_glossary(open_project_for(paths), named_paths(paths))
    if form == "json":
        out.json(as_json("glossary lint", report))
    else:
        _show(report, out)
    return CLEAN if report.clean else FINDINGS


def _show(report: LintReport, out: Output) -> None:
    for remark in report.remarks:
        severity = remark.severity.value
        place = f"{remark.path}:{remark.line}:{remark.column}"
        shown = (_(SEVERITIES[severity]), severity)
        out.line((place, "strong"), "  ", shown, "  ", (remark.rule, "dim"))
        out.line("  ", render(remark.text))
    concepts = ngettext("{number} concept", "{number} concepts", report.concepts)
    files = ngettext("in {number} file", "in {number} files", report.files)
    remarks = ngettext("{number} remark", "{number} remarks", len(report.remarks))
    out.line(f"{concepts} {files}: ", (remarks, "good" if report.clean else "strong"))
