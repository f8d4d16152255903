"""``lexicord glossary lookup``: what the glossary says of a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from lexicord.cli.answers import as_json
from lexicord.cli.boundary import CLEAN, FINDINGS
from lexicord.cli.command import command, format_option, locale_option
from lexicord.cli.messages import gettext as _
from lexicord.cli.output import Output, output
from lexicord.cli.terminal_text import one_line
from lexicord.cli.workspace import open_project
from lexicord.domain.translatable import N_
from lexicord.services.glossary_lookup import lookup as look_up

if TYPE_CHECKING:
    from lexicord.services.glossary_lookup import KnownConcept, KnownRendering


@command(
    "lookup",
    N_("Say what the glossary knows of a name."),
    N_(
        "TEXT is a name in any language and any form, a whole sentence, or the id of a concept. "
        "Where the glossary does not have it, the names most like it are shown."
    ),
    N_("The exit code is 0 where the glossary has it, 1 where it does not."),
    examples=(
        ("lexicord glossary lookup WPK", N_("one name in every language")),
        ('lexicord glossary lookup -l ru -l ja "the 3rd Congress"', N_("in two languages")),
    ),
)
@click.argument("text")
@locale_option
@format_option
def lookup(text: str, locales: tuple[str, ...], form: str) -> int:
    """Look it up, and show what was found."""
    out = output()
    report = look_up(open_project(), text, locales=locales)
    if form == "json":
        out.json(as_json("glossary lookup", report))
    else:
        if not report.found:
            out.line(_("The glossary does not have “{text}”.").format(text=one_line(text)))
        for concept in report.concepts:
            _show(concept, out)
    return CLEAN if report.found else FINDINGS


def _show(concept: KnownConcept, out: Output) -> None:
    title = concept.id if concept.exact else _("Like it: {id}").format(id=concept.id)
    where = f"  {one_line(concept.found)} ({concept.locale})" if concept.locale else ""
    out.line((title, "strong"), f"  {concept.kind}", (where, "dim"))
    if concept.note:
        out.line("  ", (one_line(concept.note), "dim"))
    rows = [_row(each) for each in concept.renderings]
    if rows:
        out.table([_("Language"), _("Rendering"), "", ""], rows)
    out.line()


def _row(each: KnownRendering) -> list[str | tuple[str, str]]:
    style = {"preferred": "good", "forbidden": "error"}.get(each.standing, "dim")
    remark = " ".join(filter(None, (each.evidence, each.why)))
    return [each.locale, one_line(each.text), (each.standing, style), one_line(remark)]
