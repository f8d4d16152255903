"""``lexicord stats``: how far every language is."""

from __future__ import annotations

import click

from lexicord.cli.answers import as_json
from lexicord.cli.boundary import CLEAN
from lexicord.cli.command import command, format_option, locale_option, option, paths_argument
from lexicord.cli.merge_view import show_since
from lexicord.cli.messages import gettext as _
from lexicord.cli.output import Output, output
from lexicord.cli.report_view import show_stats
from lexicord.cli.workspace import named_paths, open_project, open_project_of
from lexicord.domain.translatable import N_
from lexicord.services.compare import changed_since
from lexicord.services.stats import stats as count


@command(
    "stats",
    N_("Say how far every language is."),
    N_("Counts the entries of every catalogue, and the words of their sources."),
    examples=(
        ("lexicord stats", N_("the whole project")),
        ("lexicord stats -l ar --format json", N_("one language, for a program")),
        ("lexicord stats locale/ru", N_("one folder")),
        ("lexicord stats --since HEAD~10", N_("what changed since then")),
    ),
)
@paths_argument
@locale_option
@option("--since", metavar="REVISION", help=N_("Say what changed since a revision of git."))
@format_option
def stats(paths: tuple[str, ...], locales: tuple[str, ...], since: str | None, form: str) -> int:
    """Count, and show the numbers."""
    out = output()
    if since is not None:
        if paths:
            raise click.UsageError(_("--since takes no paths; name the languages with -l."))
        return _since(since, locales, form, out)
    with out.progress(_("Counting")) as on_step:
        report = count(open_project_of(paths), named_paths(paths), locales=locales, on_step=on_step)
    if form == "json":
        out.json(as_json("stats", report))
    else:
        show_stats(report, out)
    return CLEAN


def _since(revision: str, locales: tuple[str, ...], form: str, out: Output) -> int:
    report = changed_since(open_project(), revision, locales=locales)
    if form == "json":
        out.json(as_json("stats --since", report))
    else:
        show_since(report, out)
    return CLEAN
