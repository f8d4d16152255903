"""``lexicord undo``: take back what a command has written."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from lexicord.cli.boundary import CLEAN
from lexicord.cli.command import command, option
from lexicord.cli.messages import gettext as _
from lexicord.cli.output import Output, output
from lexicord.cli.workspace import open_project
from lexicord.domain.translatable import N_
from lexicord.project.undo import standing
from lexicord.project.undo import undo as take_back

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lexicord.project.changes import Change


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
@option("--list", "listing", is_flag=True, help=N_("List the changes that can be taken back."))
@option("--force", is_flag=True, help=N_("Even where a file was changed again since."))
def undo(number: int | None, *, listing: bool, force: bool) -> int:
    """Take a change back, or list the changes."""
    out, project = output(), open_project()
    if listing:
        _list(standing(project.journal.changes()), out)
        return CLEAN
    change = take_back(project, number, force=force)
    if change is None:
        out.line(_("Nothing had to be changed."))
        return CLEAN
    out.line(_("Change {number} is taken back:").format(number=change.undoes))
    for file in change.files:
        out.line(f"  {file.path}")
    return CLEAN


def _list(changes: Sequence[Change], out: Output) -> None:
    rows = [
        (
            str(change.number),
            f"{change.when:%Y-%m-%d %H:%M}",
            change.who,
            change.command,
            ", ".join(file.path for file in change.files),
        )
        for change in changes
    ]
    out.table([_("Change"), _("When"), _("Who"), _("Command"), _("Files")], rows, right=(0,))
