"""``lexicord doctor``: what crashes and other programs left behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.cli.answers import as_json
from lexicord.cli.boundary import CLEAN, FINDINGS
from lexicord.cli.command import command, format_option, option
from lexicord.cli.messages import gettext as _
from lexicord.cli.messages import render
from lexicord.cli.output import Output, output
from lexicord.cli.workspace import open_project
from lexicord.domain.translatable import N_
from lexicord.project.doctor import Ailment
from lexicord.services.doctor import doctor as examine

if TYPE_CHECKING:
    from lexicord.cli.faces.face import Cell
    from lexicord.project.doctor import Trouble
    from lexicord.services.file_reports import DoctorReport

_AILMENTS = {
    Ailment.LEFTOVER: N_("leftover"),
    Ailment.TORN_LINE: N_("torn line"),
    Ailment.INTERRUPTED: N_("interrupted"),
    Ailment.LOST_COPY: N_("lost copy"),
    Ailment.LOST_FILE: N_("lost file"),
}


@command(
    "doctor",
    N_("Find and repair what a crash has left."),
    N_(
        "Looks for half-written files, changes that were interrupted, and files that the journal "
        "knows and that are gone. Nothing is touched without --repair."
    ),
    examples=(
        ("lexicord doctor", N_("only look")),
        ("lexicord doctor --repair", N_("repair what can be repaired")),
    ),
)
@option("--repair", "repairing", is_flag=True, help=N_("Repair it, and tell what is left."))
@format_option
def doctor(*, repairing: bool, form: str) -> int:
    """Examine the project, and tell what is wrong."""
    out = output()
    report = examine(open_project(), repairing=repairing)
    if form == "json":
        out.json(as_json("doctor", report))
    else:
        _show(report, out)
    return FINDINGS if report.troubles else CLEAN


def _show(report: DoctorReport, out: Output) -> None:
    for trouble in report.repaired:
        _line(trouble, (_("repaired"), "good"), out)
    for trouble in report.troubles:
        _line(trouble, (_(_AILMENTS[trouble.ailment]), "warning"), out)
        out.line("  ", render(trouble.text))
    if not report.troubles:
        out.line((_("All is well."), "good"))


def _line(trouble: Trouble, state: Cell, out: Output) -> None:
    out.line((trouble.subject, "strong"), "  ", state)
