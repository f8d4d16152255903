"""``lexicord glossary extract``: names and terms that the texts themselves suggest."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from lexicord.cli.answers import as_json
from lexicord.cli.boundary import CLEAN
from lexicord.cli.command import command, format_option, locale_option, option, paths_argument
from lexicord.cli.messages import gettext as _
from lexicord.cli.messages import ngettext
from lexicord.cli.output import Output, output
from lexicord.cli.terminal_text import one_line
from lexicord.cli.workspace import named_paths, open_project_of
from lexicord.domain.translatable import N_
from lexicord.services.glossary_candidates import glossary_candidates

if TYPE_CHECKING:
    from lexicord.services.glossary_candidates import Proposal


@command(
    "extract",
    N_("Propose names and terms from the project's own texts."),
    N_(
        "Finds what is written like a name, or comes again and again, in the translated sources, "
        "and how it has been rendered so far: what its translations have in common and others "
        "have not. No glossary is needed. What is rendered in several ways comes first."
    ),
    examples=(
        ("lexicord glossary extract -l ru", N_("from the Russian catalogues")),
        ("lexicord glossary extract --minimum 5 --all", N_("what is frequent, known or not")),
    ),
)
@paths_argument
@locale_option
@option(
    "--minimum",
    type=click.IntRange(min=1),
    default=2,
    metavar="NUMBER",
    help=N_("Leave out what stands in fewer places."),
)
@option("--all", "known", is_flag=True, help=N_("Also what the glossary has already."))
@format_option
def extract(
    paths: tuple[str, ...], locales: tuple[str, ...], minimum: int, *, known: bool, form: str
) -> int:
    """Look for them, and show them with their renderings."""
    out = output()
    with out.progress(_("Reading the translations")) as on_step:
        report = glossary_candidates(
            open_project_of(paths),
            named_paths(paths),
            locales=locales,
            minimum=minimum,
            known=known,
            on_step=on_step,
        )
    if form == "json":
        out.json(as_json("glossary extract", report))
    else:
        for each in report.candidates:
            _show(each, out)
        out.line(ngettext("{number} candidate", "{number} candidates", len(report.candidates)))
    return CLEAN


def _show(each: Proposal, out: Output) -> None:
    times = ngettext("{number} time", "{number} times", each.count)
    out.line((one_line(each.text), "strong"), f"  {each.locale}  ", (times, "dim"))
    for at, rendering in enumerate(each.renderings):
        style = "warning" if at else "good"
        place = rendering.evidence[0].place
        text = (one_line(rendering.text), style)
        out.line(f"  {rendering.count:>4}  ", text, (f"  {place}", "dim"))
    if each.unknown:
        place = each.unknown[0].place
        out.line(f"  {len(each.unknown):>4}  ", (_("not recognised"), "warning"), f"  {place}")
