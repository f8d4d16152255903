"""``lexicord undo``: take back what a command has written."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from lexicord.cli.answers import as_json
from lexicord.cli.boundary import CLEAN
from lexicord.cli.command import command, format_option, option
from lexicord.cli.messages import gettext as _
from lexicord.cli.output import Output, output
from lexicord.cli.workspace import open_project
from lexicord.domain.translatable import N_
from lexicord.project.changes import ChangeState
from lexicord.services.file_reports import HistoryReport
from lexicord.services.undo import history
from lexicord.services.undo import undo as take_back

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lexicord.cli.faces.face import Cell
    from lexicord.services.file_reports import JournalLine, UndoReport


@command(
    "undo",
    N_("Take back what a command has written."),
    N_(
        "Every command that writes leaves a numbered change in the project's journal, with each "
        "file before and after. Without a number the latest change is taken back. An undo is a "
        "change too, and can itself be taken back by its number."
    ),
    examples=(
        ("lexicord undo", N_("the latest change")),
        ("lexicord undo --list", N_("which changes there are")),
        ("lexicord undo 12", N_("a change by its number")),
    ),
)
@click.argument("number", type=click.IntRange(min=1), required=False)
@option("--list", "listing", is_flag=True, help=N_("List the changes, the latest first."))
@option("--force", is_flag=True, help=N_("Even where a file was changed again since."))
@format_option
def undo(number: int | None, *, listing: bool, force: bool, form: str) -> int:
    """Take a change back, or list the changes."""
    out, project = output(), open_project()
    report = history(project) if listing else take_back(project, number, force=force)
    if form == "json":
        out.json(as_json("undo", report))
    elif isinstance(report, HistoryReport):
        _list(report, out)
    else:
        _tell(report, out)
    return CLEAN


def _tell(report: UndoReport, out: Output) -> None:
    if report.number is None:
        out.line(_("Nothing had to be changed."))
        return
    out.line(_("Change {number} is taken back:").format(number=report.undone))
    for path in report.files:
        out.line(f"  {path}")
    again = _("“lexicord undo {number}” brings it back.")
    out.line((again.format(number=report.number), "dim"))


def _list(report: HistoryReport, out: Output) -> None:
    rows = [
        (
            str(change.number),
            f"{change.when:%Y-%m-%d %H:%M}",
            change.who,
            change.command,
            _files(change.files),
            _state(change),
        )
        for change in report.changes
    ]
    headers = [_("Change"), _("When"), _("Who"), _("Command"), _("Files"), ""]
    out.table(headers, rows, right=(0,))


def _files(paths: Sequence[str]) -> str:
    """Name the first file, and how many there are besides."""
    more = f" (+{len(paths) - 1})" if len(paths) > 1 else ""
    return f"{paths[0]}{more}" if paths else ""


def _state(change: JournalLine) -> Cell:
    if change.state is ChangeState.PENDING:
        return (_("interrupted"), "warning")
    if change.state is ChangeState.DROPPED:
        return (_("not saved"), "dim")
    if change.undone_by is not None:
        return (_("taken back by {number}").format(number=change.undone_by), "dim")
    return ""
