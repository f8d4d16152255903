"""``lexicord waive``: let a finding stand."""

from __future__ import annotations

import click

from lexicord.cli.answers import as_json
from lexicord.cli.boundary import CLEAN
from lexicord.cli.command import command, format_option, option
from lexicord.cli.messages import gettext as _
from lexicord.cli.output import output
from lexicord.cli.terminal_text import one_line
from lexicord.cli.workspace import named_paths, open_project_for
from lexicord.domain.translatable import N_
from lexicord.services.waive import waive as let_stand


@command(
    "waive",
    N_("Let a finding stand."),
    N_(
        "Writes a comment into the entry at PLACE, with your reason and your name, for each "
        "finding that RULE has there. It silences these findings alone, and expires as soon as "
        "the source or the translation changes. Take the line out to hear of it again."
    ),
    examples=(
        (
            'lexicord waive locale/ru/LC_MESSAGES/a.po:25 term/forbidden --reason "a quotation"',
            N_("as “lexicord check” shows the place"),
        ),
    ),
)
@click.argument("place", metavar="PLACE")
@click.argument("rule", metavar="RULE")
@option("--reason", required=True, metavar="TEXT", help=N_("Why it may stand."))
@option("--author", default="", metavar="NAME", help=N_("Who says so, if not you."))
@format_option
def waive(place: str, rule: str, reason: str, author: str, form: str) -> int:
    """Write the waiver, and say what it lets stand."""
    path, _colon, line = place.rpartition(":")
    if not path or not line.isdecimal():
        raise click.UsageError(_("PLACE is a file and a line: article.po:25."))
    (file,) = named_paths([path])
    report = let_stand(open_project_for([path]), file, int(line), rule, reason, author=author)
    out = output()
    if form == "json":
        out.json(as_json("waive", report))
    else:
        for message in report.messages:
            out.line((f"{report.path}:{report.line}", "strong"), f"  {rule}  ", one_line(message))
        told = _("{author} lets it stand: {reason}")
        out.line(told.format(author=one_line(report.author), reason=one_line(report.reason)))
    return CLEAN
