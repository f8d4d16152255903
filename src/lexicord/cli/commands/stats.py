"""``lexicord stats``: how far every language is."""

from __future__ import annotations

from lexicord.cli.answers import as_json
from lexicord.cli.boundary import CLEAN
from lexicord.cli.command import command, format_option, locale_option
from lexicord.cli.messages import gettext as _
from lexicord.cli.output import output
from lexicord.cli.report_view import show_stats
from lexicord.cli.workspace import open_project
from lexicord.domain.translatable import N_
from lexicord.services.stats import stats as count


@command(
    "stats",
    N_("Say how far every language is."),
    N_("Counts the entries of every catalogue, and the words of their sources."),
    examples=(
        ("lexicord stats", N_("the whole project")),
        ("lexicord stats -l ar --format json", N_("one language, for a program")),
    ),
)
@locale_option
@format_option
def stats(locales: tuple[str, ...], form: str) -> int:
    """Count, and show the numbers."""
    out = output()
    with out.progress(_("Counting")) as on_step:
        report = count(open_project(), locales=locales, on_step=on_step)
    if form == "json":
        out.json(as_json("stats", report))
    else:
        show_stats(report, out)
    return CLEAN
