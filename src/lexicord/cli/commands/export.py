"""``lexicord export``: copies of catalogues for translators."""

from __future__ import annotations

import click

from lexicord.cli.answers import as_json, state_cell
from lexicord.cli.boundary import CLEAN
from lexicord.cli.command import command, format_option, locale_option, option, paths_argument
from lexicord.cli.messages import gettext as _
from lexicord.cli.output import output
from lexicord.cli.workspace import named_paths, open_project_of, start_folder
from lexicord.domain.translatable import N_
from lexicord.services.export import export as export_copies


@command(
    "export",
    N_("Write copies to send to translators."),
    N_(
        "Writes a copy of every catalogue, or of those named, to a folder of the project. When a "
        "copy returns, “lexicord merge” knows what it was made from."
    ),
    examples=(
        ("lexicord export", N_("every catalogue, to the folder export")),
        ("lexicord export -l ko-KP -o outgoing", N_("one language, to a folder of your own")),
    ),
)
@paths_argument
@locale_option
@option(
    "-o",
    "--output",
    "folder",
    type=click.Path(file_okay=False),
    metavar="FOLDER",
    help=N_("Write the copies here (default: export)."),
)
@format_option
def export(paths: tuple[str, ...], locales: tuple[str, ...], folder: str | None, form: str) -> int:
    """Write the copies, and say where they lie."""
    out = output()
    report = export_copies(
        open_project_of(paths),
        named_paths(paths),
        locales=locales,
        folder=start_folder() / folder if folder else None,
    )
    if form == "json":
        out.json(as_json("export", report))
        return CLEAN
    rows = [
        (
            each.catalog,
            each.path,
            f"{each.progress.percent} %",
            state_cell(created=False, written=each.written),
        )
        for each in report.copies
    ]
    out.table([_("Catalogue"), _("Copy"), _("Done"), ""], rows, right=(2,))
    return CLEAN
