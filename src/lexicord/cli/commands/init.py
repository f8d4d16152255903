"""``lexicord init``: a new project."""

from __future__ import annotations

import click

from lexicord.cli.answers import as_json
from lexicord.cli.boundary import CLEAN
from lexicord.cli.command import command, format_option, option
from lexicord.cli.messages import gettext as _
from lexicord.cli.output import output
from lexicord.cli.workspace import start_folder
from lexicord.domain.translatable import N_
from lexicord.services.init import DEFAULT_FILES
from lexicord.services.init import init as begin


@command(
    "init",
    N_("Begin a project in a folder."),
    N_(
        "Writes a project file (lexicord.toml), which explains itself, and an empty glossary. "
        "A folder that is a project already stays as it is."
    ),
    examples=(
        ("lexicord init -l ko-KP -l ru", N_("in this folder, from English into two languages")),
        ("lexicord init --source-locale ko-KP -l en news", N_("in the folder news")),
        ("lexicord init -l ja --files 'docs/**/*.txt'", N_("all texts in a folder and below")),
    ),
)
@click.argument("folder", default=".", type=click.Path(file_okay=False))
@option(
    "--source-locale",
    default="en",
    metavar="LOCALE",
    help=N_("The language that the sources are written in; English unless said."),
)
@option(
    "-l",
    "--locale",
    "locales",
    multiple=True,
    metavar="LOCALE",
    help=N_("A language to translate into; may be given more than once."),
)
@option(
    "--files",
    multiple=True,
    metavar="PATTERN",
    help=N_("The sources, such as 'texts/*.txt'; may be given more than once."),
)
@format_option
def init(
    folder: str, source_locale: str, locales: tuple[str, ...], files: tuple[str, ...], form: str
) -> int:
    """Begin a project, and say what was made."""
    out = output()
    report = begin(
        start_folder() / folder,
        source_locale=source_locale,
        target_locales=locales,
        files=files or DEFAULT_FILES,
    )
    if form == "json":
        out.json(as_json("init", report))
        return CLEAN
    out.line(_("A new project in {folder}:").format(folder=report.root))
    for name in report.created:
        out.line(f"  {name}")
    out.line(_("Now “lexicord extract” collects what there is to translate."))
    return CLEAN
