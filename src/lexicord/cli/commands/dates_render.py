"""``lexicord dates render``: a date in the house form of a language."""

from __future__ import annotations

import click

from lexicord.cli.answers import as_json
from lexicord.cli.boundary import CLEAN
from lexicord.cli.command import command, format_option, locale_option, option
from lexicord.cli.messages import gettext as _
from lexicord.cli.output import output
from lexicord.cli.workspace import project_around
from lexicord.domain.translatable import N_
from lexicord.services.dates import GREGORIAN, render_dates


@command(
    "render",
    N_("Write a date as the house writes it."),
    N_(
        "DATE is a Gregorian value: 1960, 1960-07, 1960-07-15 or 1956/1958. The project's date "
        "policy holds where there is one; without --locale every language of the project is "
        "meant."
    ),
    examples=(
        ("lexicord dates render 1960-07-15 -l ru", N_("the Gregorian date alone")),
        ("lexicord dates render 1960-07-15 --calendar juche -l ko-KP -l ja", N_("with its era")),
        ("lexicord dates render 1960 --calendar juche -l ru --case prep", N_("in a sentence")),
    ),
)
@click.argument("date")
@locale_option
@option(
    "--calendar",
    default=GREGORIAN,
    metavar="CALENDAR",
    help=N_("The calendar whose year stands beside the Gregorian one."),
)
@option("--case", default="", metavar="CASE", help=N_("The case in the sentence, such as gen."))
@format_option
def render(date: str, locales: tuple[str, ...], calendar: str, case: str, form: str) -> int:
    """Write the date in each language."""
    out = output()
    report = render_dates(date, locales, calendar=calendar, case=case, project=project_around())
    if form == "json":
        out.json(as_json("dates render", report))
    elif len(report.dates) == 1:
        out.line(report.dates[0].text)
    else:
        rows = [(each.locale, (each.text, "strong")) for each in report.dates]
        out.table((_("Language"), _("Date")), rows)
    return CLEAN
