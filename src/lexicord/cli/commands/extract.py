"""``lexicord extract``: from the sources to the templates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.cli.answers import as_json, state_cell
from lexicord.cli.boundary import CLEAN
from lexicord.cli.command import command, format_option
from lexicord.cli.messages import N_, ngettext
from lexicord.cli.messages import gettext as _
from lexicord.cli.output import Output, output
from lexicord.cli.workspace import open_project
from lexicord.services.extract import extract as extract_units

if TYPE_CHECKING:
    from lexicord.services.reports import ExtractReport


@command(
    "extract",
    N_("Collect what there is to translate."),
    N_(
        "Reads the sources that the project file names and writes a template (POT) for each "
        "domain. A template whose content did not change is not touched."
    ),
    examples=(("lexicord extract", N_("bring every template up to date")),),
)
@format_option
def extract(form: str) -> int:
    """Extract, and say what is new."""
    out = output()
    with out.progress(_("Reading the sources")) as on_step:
        report = extract_units(open_project(), on_step=on_step)
    if form == "json":
        out.json(as_json("extract", report))
    else:
        _show(report, out)
    return CLEAN


def _show(report: ExtractReport, out: Output) -> None:
    rows = [
        (
            each.path,
            str(each.units),
            f"+{each.added}",
            f"-{each.removed}",
            state_cell(created=each.created, written=each.written),
        )
        for each in report.templates
    ]
    headers = [_("Template"), _("Units"), _("New"), _("Gone"), ""]
    out.table(headers, rows, right=(1, 2, 3))
    sources = sum(len(each.sources) for each in report.templates)
    out.line(ngettext("{number} source was read.", "{number} sources were read.", sources))
