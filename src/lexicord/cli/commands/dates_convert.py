"""``lexicord dates convert``: one date as other calendars count it."""

from __future__ import annotations

import click

from lexicord.cli.answers import as_json
from lexicord.cli.boundary import CLEAN
from lexicord.cli.command import command, format_option, option
from lexicord.cli.messages import gettext as _
from lexicord.cli.output import output
from lexicord.domain.translatable import N_
from lexicord.services.dates import GREGORIAN, convert_date


@command(
    "convert",
    N_("Count a date in other calendars."),
    N_(
        "DATE is Gregorian (1960, 1960-07, 1960-07-15, 1956/1958) unless --from names another "
        "calendar; there it is written 49-07-15, after the name of its era where there are "
        "several. A year that the other calendar divides elsewhere becomes the range from its "
        "first day to its last."
    ),
    examples=(
        ("lexicord dates convert 1960-07-15", N_("in every calendar that reaches it")),
        ("lexicord dates convert 49 --from juche --to japanese", N_("from one into another")),
        ('lexicord dates convert "showa 35-07" --from japanese --to gregorian', N_("with its era")),
    ),
)
@click.argument("date")
@option(
    "--from",
    "calendar",
    default=GREGORIAN,
    metavar="CALENDAR",
    help=N_("The calendar that DATE is counted in; gregorian unless said."),
)
@option(
    "--to",
    "into",
    multiple=True,
    metavar="CALENDAR",
    help=N_("Only this calendar; may be given more than once."),
)
@format_option
def convert(date: str, calendar: str, into: tuple[str, ...], form: str) -> int:
    """Convert the date, and show it."""
    out = output()
    report = convert_date(date, calendar, into)
    if form == "json":
        out.json(as_json("dates convert", report))
    elif len(into) == 1:
        out.line(report.dates[0].text)
    else:
        rows = [(each.calendar, (each.text, "strong")) for each in report.dates]
        out.table((_("Calendar"), _("Date")), rows)
    return CLEAN
