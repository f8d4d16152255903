"""``lexicord diff``: two catalogues compared by meaning."""

from __future__ import annotations

import click

from lexicord.cli.answers import as_json
from lexicord.cli.boundary import CLEAN, FINDINGS
from lexicord.cli.command import command, format_option
from lexicord.cli.merge_view import show_diff
from lexicord.cli.output import output
from lexicord.cli.workspace import start_folder
from lexicord.domain.translatable import N_
from lexicord.services.compare import diff as compare

FILE = click.Path(dir_okay=False)


@command(
    "diff",
    N_("Compare two catalogues by meaning."),
    N_(
        "Shows every entry that differs and what differs in it. Order and wrapping are no "
        "difference. The exit code is 1 where the catalogues differ."
    ),
    examples=(("lexicord diff old.po new.po", N_("what changed from one to the other")),),
)
@click.argument("before", type=FILE)
@click.argument("after", type=FILE)
@format_option
def diff(before: str, after: str, form: str) -> int:
    """Compare, and show what differs."""
    report = compare(start_folder() / before, start_folder() / after)
    if form == "json":
        output().json(as_json("diff", report))
    else:
        show_diff(report, output())
    return FINDINGS if report.changes else CLEAN
