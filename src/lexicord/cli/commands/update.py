"""``lexicord update``: translations carried over to the present sources."""

from __future__ import annotations

from typing import Any

import click

from lexicord.cli.answers import as_json
from lexicord.cli.boundary import CLEAN
from lexicord.cli.command import (
    accept_loss_option,
    command,
    format_option,
    locale_option,
    option,
    paths_argument,
)
from lexicord.cli.lazy import load
from lexicord.cli.messages import gettext as _
from lexicord.cli.output import Output, output
from lexicord.cli.report_view import show_update
from lexicord.cli.workspace import named_paths, open_project_of, start_folder
from lexicord.domain.translatable import N_
from lexicord.services.reports import UpdateReport

FILE = click.Path(dir_okay=False)
FOLDER = click.Path(file_okay=False)
# Each loads much that the other does not need.
_PROJECT = "lexicord.services.update:update"
_SINGLE = "lexicord.services.update_file:update_file"


@command(
    "update",
    N_("Carry translations over to a new source."),
    N_(
        "Brings the catalogue of every target language up to date with its template: what is the "
        "same keeps its translation, what changed gets the old one as a suggestion, what is gone "
        "is kept as obsolete. With paths, catalogues or folders of them, only these are meant. "
        "With --po and --template it works on two files, without a project."
    ),
    examples=(
        ("lexicord update", N_("every catalogue of the project")),
        ("lexicord update -l ko-KP -l ja", N_("two languages")),
        ("lexicord update locale/ru", N_("one folder")),
        ("lexicord update --po ja.po --template new.pot -o out.po", N_("single files")),
    ),
)
@paths_argument
@locale_option
@option("--po", type=FILE, metavar="FILE", help=N_("A single catalogue to bring up to date."))
@option("--template", type=FILE, metavar="FILE", help=N_("Its new template."))
@option("-o", "--output", "out_file", type=FILE, metavar="FILE", help=N_("Write it here instead."))
@option(
    "--similarity",
    type=click.FloatRange(0, 1),
    metavar="SHARE",
    help=N_("How alike two sources must be for a suggestion, with --po (default 0.6)."),
)
@option(
    "--glossary",
    type=FOLDER,
    metavar="FOLDER",
    help=N_("With --po: the glossary whose names suggestions get (default: one that lies near)."),
)
@option("--no-suggestions", is_flag=True, help=N_("With --po: make no suggestions."))
@option("--explain", is_flag=True, help=N_("Say of every suggestion why it was made."))
@accept_loss_option
@format_option
def update(**given: Any) -> int:  # noqa: ANN401 - the options above, by their names
    """Update, and say what became of the translations."""
    out, single = (
        output(),
        ("po", "template", "out_file", "similarity", "glossary", "no_suggestions"),
    )
    if given["po"] and given["template"]:
        report = _update_file(**given)
    elif any(given[name] for name in single):
        raise click.UsageError(_("--po, --template and -o belong together."))
    else:
        report = _update_project(out, **given)
    if given["form"] == "json":
        out.json(as_json("update", report))
    else:
        show_update(report, out)
    return CLEAN


def _update_file(**given: Any) -> UpdateReport:  # noqa: ANN401 - the options of the command
    start, out, glossary = start_folder(), given["out_file"], given["glossary"]
    report = load(_SINGLE)(
        start / given["po"],
        start / given["template"],
        start / out if out else None,
        glossary=start / glossary if glossary else None,
        accept_loss=given["accept_loss"],
        similarity=given["similarity"],
        fuzzy=not given["no_suggestions"],
        explain=given["explain"],
    )
    return UpdateReport((report,))


def _update_project(out: Output, **given: Any) -> UpdateReport:  # noqa: ANN401 - the options of the command
    with out.progress(_("Updating the catalogues")) as on_step:
        report: UpdateReport = load(_PROJECT)(
            open_project_of(given["paths"]),
            named_paths(given["paths"]),
            locales=given["locales"],
            accept_loss=given["accept_loss"],
            explain=given["explain"],
            on_step=on_step,
        )
    return report
