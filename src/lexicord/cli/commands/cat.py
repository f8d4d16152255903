"""``lexicord cat``: a catalogue read and written again."""

from __future__ import annotations

import click

from lexicord.cli.boundary import CLEAN
from lexicord.cli.command import command, option
from lexicord.cli.messages import render
from lexicord.cli.output import output
from lexicord.cli.workspace import start_folder
from lexicord.domain.translatable import N_
from lexicord.services.catalogs import catalog_change, read_catalog
from lexicord.services.loose_files import read_loose, read_loose_or_none, save_loose

FILE = click.Path(dir_okay=False)


@command(
    "cat",
    N_("Read a catalogue strictly and write it again."),
    N_(
        "A catalogue that can be read comes out byte for byte as it went in. What is broken is "
        "refused with its place; what is odd, such as an entry that stands twice, is told."
    ),
    examples=(
        ("lexicord cat ja.po", N_("to standard output")),
        ("lexicord cat ja.po -o copy.po", N_("into a file")),
    ),
)
@click.argument("catalog", metavar="FILE", type=FILE)
@option("-o", "--output", "out_file", type=FILE, metavar="FILE", help=N_("Write it into a file."))
def cat(catalog: str, out_file: str | None) -> int:
    """Read and write a catalogue, and tell what is odd about it."""
    out = output()
    read = read_catalog(read_loose(start_folder() / catalog), catalog)
    for problem in read.problems:
        out.remark(f"{catalog}:{problem.line}: {render(problem.text)}")
    if out_file is None:
        out.raw(read.to_bytes())
        return CLEAN
    target = start_folder() / out_file
    save_loose(catalog_change(target, read, read_loose_or_none(target)), command="cat")
    return CLEAN
