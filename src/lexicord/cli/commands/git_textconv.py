"""``lexicord git textconv``: what git shows of a catalogue."""

from __future__ import annotations

import click

from lexicord.cli.boundary import CLEAN
from lexicord.cli.command import command
from lexicord.cli.output import output
from lexicord.cli.workspace import start_folder
from lexicord.domain.translatable import N_
from lexicord.services.git_textconv import textconv as converted


@command(
    "textconv",
    N_("Show units, as git asks for it."),
    N_(
        "Writes a catalogue with every text in full lines, without places in the source and "
        "without what programs note in its header, so that “git diff” shows what changed."
    ),
    examples=[("lexicord git textconv ko.po", N_("what “git diff” compares"))],
)
@click.argument("file", type=click.Path(dir_okay=False))
def textconv(file: str) -> int:
    """Write the catalogue as git shall show it."""
    output().raw(converted(start_folder() / file))
    return CLEAN
