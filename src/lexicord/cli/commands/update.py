"""``lexicord update``: translations carried over to the present sources."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from lexicord.cli.answers import as_json
from lexicord.cli.boundary import CLEAN
from lexicord.cli.command import accept_loss_option, command, format_option, locale_option, option
from lexicord.cli.messages import gettext as _
from lexicord.cli.output import Output, output
from lexicord.cli.report_view import show_update
from lexicord.cli.workspace import open_project, start_folder
from lexicord.domain.translatable import N_
from lexicord.services.reports import UpdateReport
from lexicord.services.update import update as update_catalogs
from lexicord.services.update_file import update_file

if TYPE_CHECKING:
    from collections.abc import Iterable

FILE = click.Path(dir_okay=False)


@command(
    "update",
    N_("Carry translations over to a new source."),
    N_(
        "Brings the catalogue of every target language up to date with its template: what is the "
        "same keeps its translation, what changed gets the old one as a suggestion, what is gone "
        "is kept as obsolete. With --po and --template it works on two files, without a project."
    ),
    examples=(
        ("lexicord update", N_("every catalogue of the project")),
        ("lexicord update -l ko-KP -l ja", N_("two languages")),
        ("lexicord update --po ja.po --template new.pot -o out.po", N_("single files")),
    ),
)
@locale_option
@option("--po", type=FILE, metavar="FILE", help=N_("A single catalogue to bring up to date."))
@option("--template", type=FILE, metavar="FILE", help=N_("Its new template."))
@option("-o", "--output", "out_file", type=FILE, metavar="FILE", help=N_("Write it here instead."))
@accept_loss_option
@format_option
def update(  # noqa: PLR0913 - one argument for each option of the command line
    locales: tuple[str, ...],
    po: str | None,
    template: str | None,
    out_file: str | None,
    *,
    accept_loss: bool,
    form: str,
) -> int:
    """Update, and say what became of the translations."""
    out = output()
    if po and template:
        report = _update_file(po, template, out_file, accept_loss=accept_loss)
    elif po or template or out_file:
        raise click.UsageError(_("--po, --template and -o belong together."))
    else:
        report = _update_project(out, locales, accept_loss=accept_loss)
    if form == "json":
        out.json(as_json("update", report))
    else:
        show_update(report, out)
    return CLEAN


def _update_file(po: str, template: str, out: str | None, *, accept_loss: bool) -> UpdateReport:
    start = start_folder()
    target = start / Path(out) if out else None
    return UpdateReport(
        (update_file(start / po, start / template, target, accept_loss=accept_loss),)
    )


def _update_project(out: Output, locales: Iterable[str], *, accept_loss: bool) -> UpdateReport:
    with out.progress(_("Updating the catalogues")) as on_step:
        return update_catalogs(
            open_project(), locales=locales, accept_loss=accept_loss, on_step=on_step
        )
