"""``lexicord dates find``: every date of a text, with what it means."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from lexicord.cli.answers import as_json
from lexicord.cli.boundary import CLEAN, FINDINGS
from lexicord.cli.command import command, format_option, option, paths_argument
from lexicord.cli.messages import gettext as _
from lexicord.cli.messages import ngettext
from lexicord.cli.output import Output, output
from lexicord.cli.terminal_text import one_line
from lexicord.cli.workspace import project_around, start_folder
from lexicord.domain.era_date import DateStatus
from lexicord.domain.translatable import N_
from lexicord.services.dated_texts import files_with_dates
from lexicord.services.dates import find_all_dates
from lexicord.services.loose_files import read_loose

if TYPE_CHECKING:
    from lexicord.cli.faces.face import Cell
    from lexicord.services.dates import DatesReport, LocatedDate

_STANDARD = "-"
_STATES = {
    DateStatus.OK: "",
    DateStatus.AMBIGUOUS: N_("may be read in two ways"),
    DateStatus.MISMATCH: N_("the two years disagree"),
    DateStatus.OUT_OF_RANGE: N_("the era has no such year or day"),
    DateStatus.INVALID: N_("the calendar has no such day"),
    DateStatus.REVERSED: N_("ends before it begins"),
}


@command(
    "find",
    N_("List the dates of a text."),
    N_(
        "Reads texts, documents, catalogues, folders of them, or standard input, and tells for "
        "each date where it stands, in which calendar it is counted, and its Gregorian value "
        "(EDTF). Names that the project's glossary has are no dates."
    ),
    N_("The exit code is 1 where a date cannot be what it says."),
    examples=(
        ("lexicord dates find news.txt", N_("in the source language of the project")),
        ("lexicord dates find -l ja -", N_("from standard input, in Japanese")),
        ("lexicord dates find locale/ko", N_("one folder")),
    ),
)
@paths_argument
@option("-l", "--locale", default="", metavar="LOCALE", help=N_("The language of the text."))
@format_option
def find(paths: tuple[str, ...], locale: str, form: str) -> int:
    """Find the dates, and show them."""
    out = output()
    files = [file for path in paths or (_STANDARD,) for file in _meant(path)]
    report = find_all_dates(map(_text, files), project_around(), locale)
    if form == "json":
        out.json(as_json("dates find", report))
    else:
        _show(report, out)
    return CLEAN if report.clean else FINDINGS


def _meant(path: str) -> list[str]:
    """Return a file as it was named, and the files of a folder below its name."""
    folder = start_folder() / path
    if path == _STANDARD or not folder.is_dir():
        return [path]
    return [str(Path(path) / file.relative_to(folder)) for file in files_with_dates(folder)]


def _text(path: str) -> tuple[str, bytes]:
    if path == _STANDARD:
        return _("standard input"), sys.stdin.buffer.read()
    return path, read_loose(start_folder() / path)


def _show(report: DatesReport, out: Output) -> None:
    if report.dates:
        headers = (_("Place"), _("Date"), _("Calendar"), _("Value"), "")
        out.table(headers, [_row(date) for date in report.dates])
    count = len(report.dates)
    out.line(ngettext("{number} date was found.", "{number} dates were found.", count))


def _row(date: LocatedDate) -> list[Cell]:
    state = _STATES[date.status]
    value = " | ".join((date.edtf or "").split("|"))
    return [
        (_place(date), "dim"),
        one_line(date.text),
        date.calendar,
        (value, "strong"),
        (_(state), "warning") if state else "",
    ]


def _place(date: LocatedDate) -> str:
    within = f" {date.unit}" if date.column is None else f":{date.column}"
    return f"{date.path}:{date.line}{within}"
