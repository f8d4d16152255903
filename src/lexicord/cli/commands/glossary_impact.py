"""``lexicord glossary impact``: which translations a changed glossary touches."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from lexicord.cli.answers import as_json
from lexicord.cli.boundary import CLEAN
from lexicord.cli.command import command, format_option, locale_option, option
from lexicord.cli.messages import gettext as _
from lexicord.cli.messages import ngettext
from lexicord.cli.output import Output, output
from lexicord.cli.terminal_text import one_line
from lexicord.cli.workspace import open_project, start_folder
from lexicord.domain.translatable import N_
from lexicord.services.glossary_impact import glossary_impact

if TYPE_CHECKING:
    from lexicord.services.glossary_impact import ImpactReport

_KINDS = {"added": N_("added"), "removed": N_("removed"), "changed": N_("changed")}


@command(
    "impact",
    N_("Find the translations that a changed glossary touches."),
    N_(
        "Compares two versions of the glossary, each a folder or a commit of git, and lists the "
        "translated units whose source names a concept that differs. Without NEW the glossary as "
        "it is now is meant. With --requeue finished ones are marked fuzzy, so that somebody "
        "looks at them again; “lexicord undo” takes that back."
    ),
    examples=(
        ("lexicord glossary impact HEAD", N_("what was changed since the last commit")),
        ("lexicord glossary impact v1.0 v1.1 -l ru", N_("between two commits, one language")),
        ("lexicord glossary impact ../old/glossary --requeue", N_("against another folder")),
    ),
)
@click.argument("old")
@click.argument("new", default="")
@locale_option
@option("--requeue", is_flag=True, help=N_("Mark the finished ones as fuzzy."))
@format_option
def impact(old: str, new: str, locales: tuple[str, ...], *, requeue: bool, form: str) -> int:
    """Compare, and list what is touched."""
    out = output()
    with out.progress(_("Comparing")) as on_step:
        report = glossary_impact(
            open_project(),
            _version(old),
            _version(new),
            locales=locales,
            requeue=requeue,
            on_step=on_step,
        )
    if form == "json":
        out.json(as_json("glossary impact", report))
    else:
        _show(report, out, requeued=requeue)
    return CLEAN


def _version(name: str) -> str:
    """Return a path of the command line as an absolute one, a commit as it is."""
    path = start_folder() / name
    return str(path) if name and path.exists() else name


def _show(report: ImpactReport, out: Output, *, requeued: bool) -> None:
    for change in report.changes:
        languages = ", ".join(change.locales)
        out.line((change.id, "strong"), f"  {_(_KINDS[change.kind])}  ", (languages, "dim"))
    for unit in report.units:
        names = ", ".join(unit.concepts)
        out.line(f"{unit.path}:{unit.line}  ", one_line(unit.key.source), (f"  {names}", "dim"))
    units = ngettext(
        "{number} translated unit is touched.",
        "{number} translated units are touched.",
        len(report.units),
    )
    out.line(units)
    if requeued:
        done = ngettext(
            "{number} was marked fuzzy.", "{number} were marked fuzzy.", report.requeued
        )
        out.line(done)
