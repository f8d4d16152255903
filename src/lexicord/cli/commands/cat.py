"""``lexicord cat``: a catalogue read and written again."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from lexicord.cli.answers import as_json
from lexicord.cli.boundary import CLEAN
from lexicord.cli.command import command, format_option, option
from lexicord.cli.messages import gettext as _
from lexicord.cli.messages import render
from lexicord.cli.output import Output, output
from lexicord.cli.workspace import start_folder
from lexicord.domain.translatable import N_
from lexicord.formats.gettext.sorting import Order
from lexicord.services.cat import Wishes, copied, save_copy
from lexicord.services.loose_files import read_loose

if TYPE_CHECKING:
    from lexicord.services.file_reports import CatReport

FILE = click.Path(dir_okay=False, allow_dash=True)
_STANDARD = "-"


@command(
    "cat",
    N_("Read a catalogue strictly and write it again."),
    N_(
        "A catalogue that can be read comes out byte for byte as it went in. What is broken is "
        "refused with its place; what is odd, such as an entry that stands twice, is told."
    ),
    N_("Only on request are texts wrapped anew, entries sorted, or the charset converted."),
    examples=(
        ("lexicord cat ja.po", N_("to standard output")),
        ("lexicord cat ja.po -o copy.po", N_("into a file")),
        ("lexicord cat ja.po -o ja.mo", N_("compiled, as programs read it; and back")),
        ("lexicord cat old.po --charset UTF-8 -o old.po", N_("in another charset, in place")),
    ),
)
@click.argument("catalog", metavar="FILE", type=FILE)
@option("-o", "--output", "out_file", type=FILE, metavar="FILE", help=N_("Write it into a file."))
@option("--charset", metavar="NAME", help=N_("Convert it into this charset."))
@option(
    "--width",
    type=click.IntRange(0, 1_000_000),
    metavar="COLUMNS",
    help=N_("Wrap every text anew, as gettext does (79); 0 wraps at line feeds only."),
)
@option(
    "--sort",
    "order",
    type=click.Choice([each.value for each in Order]),
    help=N_("Sort the entries."),
)
@format_option
def cat(  # noqa: PLR0913 - one argument for each option of the command line
    catalog: str,
    *,
    out_file: str | None,
    charset: str | None,
    width: int | None,
    order: str | None,
    form: str,
) -> int:
    """Read and write a catalogue, and tell what is odd about it."""
    out = output()
    wishes = Wishes(charset, width, Order(order) if order else None)
    source = None if catalog == _STANDARD else start_folder() / catalog
    data = sys.stdin.buffer.read() if source is None else read_loose(source)
    name = _("standard input") if source is None else catalog
    if out_file is None or out_file == _STANDARD:
        copy = copied(data, name, wishes)
        report = copy.report
        if form == "text":
            out.raw(copy.data)
    else:
        report = save_copy(data, start_folder() / out_file, wishes, name=name, source=source)
    _tell(report, form, out)
    return CLEAN


def _tell(report: CatReport, form: str, out: Output) -> None:
    if form == "json":
        out.json(as_json("cat", report))
        return
    for problem in report.problems:
        out.remark(f"{problem.path}:{problem.line or 1}: {render(problem.text)}")
