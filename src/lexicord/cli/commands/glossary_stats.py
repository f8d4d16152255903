"""``lexicord glossary stats``: how the names of the glossary are rendered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.cli.answers import as_json
from lexicord.cli.boundary import CLEAN
from lexicord.cli.command import command, format_option, locale_option, paths_argument
from lexicord.cli.messages import gettext as _
from lexicord.cli.output import Output, output
from lexicord.cli.terminal_text import one_line
from lexicord.cli.workspace import named_paths, open_project_of
from lexicord.domain.translatable import N_
from lexicord.services.glossary_stats import glossary_stats

if TYPE_CHECKING:
    from lexicord.cli.faces.face import Cell
    from lexicord.services.glossary_stats import ConceptStats, GlossaryStats


@command(
    "stats",
    N_("Count how the names of the glossary are rendered."),
    N_(
        "Looks through the finished translations and tells for every concept and language how "
        "it is rendered, how often and where, and how much of the glossary each language has. "
        "Without paths it reads all catalogues of the project."
    ),
    examples=(
        ("lexicord glossary stats", N_("the whole project")),
        ("lexicord glossary stats -l ru --format json", N_("with every place, for a program")),
    ),
)
@paths_argument
@locale_option
@format_option
def stats(paths: tuple[str, ...], locales: tuple[str, ...], form: str) -> int:
    """Count, and show the numbers."""
    out = output()
    with out.progress(_("Counting")) as on_step:
        report = glossary_stats(
            open_project_of(paths), named_paths(paths), locales=locales, on_step=on_step
        )
    if form == "json":
        out.json(as_json("glossary stats", report))
    else:
        _show(report, out)
    return CLEAN


def _show(report: GlossaryStats, out: Output) -> None:
    rows = [row for each in report.concepts for row in _rows(each)]
    out.table(
        [_("Concept"), _("Language"), _("Rendering"), _("Times"), _("First")], rows, right=(3,)
    )
    coverage = [
        [each.locale, f"{each.rendered}/{each.concepts}", str(each.confirmed)]
        for each in report.coverage
    ]
    out.table([_("Language"), _("Rendered"), _("Confirmed")], coverage, right=(1, 2))


def _rows(each: ConceptStats) -> list[list[Cell]]:
    style = "good" if each.consistent else "warning"
    rows: list[list[Cell]] = [
        [each.id, each.locale, (one_line(use.text), style), str(use.count), use.places[0]]
        for use in each.renderings
    ]
    if each.missing:
        missing: list[Cell] = [each.id, each.locale, (_("missing"), "warning")]
        rows.append([*missing, str(len(each.missing)), each.missing[0]])
    return rows
