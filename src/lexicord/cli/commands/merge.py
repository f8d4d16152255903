"""``lexicord merge``: what a translator returned, brought together with what is here."""

from __future__ import annotations

import click

from lexicord.cli.answers import as_json
from lexicord.cli.boundary import CLEAN, FINDINGS
from lexicord.cli.command import accept_loss_option, command, format_option, option
from lexicord.cli.output import output
from lexicord.cli.report_view import show_merge
from lexicord.cli.workspace import open_project, start_folder
from lexicord.domain.translatable import N_
from lexicord.services.merge import merge as merge_returned

FILE = click.Path(dir_okay=False)


@command(
    "merge",
    N_("Take in a file that a translator returned."),
    N_(
        "The returned PO file is compared with the version that the translator was given: what "
        "was changed there comes in, what was changed here meanwhile stays. Where both changed "
        "the same text, ours stays and both are kept in a file beside the catalogue."
    ),
    examples=(
        ("lexicord merge returned/ja.po", N_("into the catalogue that it belongs to")),
        ("lexicord merge --dry-run returned/ja.po", N_("only show what would change")),
    ),
)
@click.argument("returned", type=FILE)
@option("--base", type=FILE, metavar="FILE", help=N_("The version that the translator was given."))
@option("--into", type=FILE, metavar="FILE", help=N_("The catalogue that takes it in."))
@option("-n", "--dry-run", is_flag=True, help=N_("Show what would change and write nothing."))
@accept_loss_option
@format_option
def merge(  # noqa: PLR0913 - one argument for each option of the command line
    returned: str,
    base: str | None,
    into: str | None,
    *,
    dry_run: bool,
    accept_loss: bool,
    form: str,
) -> int:
    """Merge, and say what came in and what a person has to decide."""
    out, start = output(), start_folder()
    report = merge_returned(
        open_project(),
        start / returned,
        base=start / base if base else None,
        into=start / into if into else None,
        dry_run=dry_run,
        accept_loss=accept_loss,
    )
    if form == "json":
        out.json(as_json("merge", report))
    else:
        show_merge(report, out)
    return FINDINGS if report.conflicts else CLEAN
