"""``lexicord git merge-driver``: what git runs where two branches changed a catalogue."""

from __future__ import annotations

import click

from lexicord.cli.boundary import CLEAN, FINDINGS
from lexicord.cli.command import command
from lexicord.cli.messages import ngettext
from lexicord.cli.output import output
from lexicord.cli.workspace import start_folder
from lexicord.domain.translatable import N_
from lexicord.services.git_merge_driver import merge_driver as merge_files

FILE = click.Path(dir_okay=False)


@command(
    "merge-driver",
    N_("Merge, as git asks for it."),
    N_(
        "Merges three versions of a catalogue into the second of the files, as its last step. The "
        "exit code is 0 where nothing is left to decide and 1 where conflicts are marked, in "
        "comments and never in a text; with 2 nothing was changed."
    ),
    examples=[("lexicord git merge-driver %O %A %B %P", N_("as git runs it"))],
)
@click.argument("base", type=FILE)
@click.argument("ours", type=FILE)
@click.argument("theirs", type=FILE)
@click.argument("name")
def merge_driver(base: str, ours: str, theirs: str, name: str) -> int:
    """Merge, and tell git whether a person has to decide."""
    start = start_folder()
    conflicts = merge_files(start / base, start / ours, start / theirs, name)
    if not conflicts:
        return CLEAN
    told = ngettext(
        "{number} conflict is marked in its comments",
        "{number} conflicts are marked in its comments",
        len(conflicts),
    )
    output().remark(f"{name}: {told}")
    return FINDINGS
