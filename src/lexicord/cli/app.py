"""The program: its commands, and the options that stand before them."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from lexicord import __version__
from lexicord.cli.boundary import guarded
from lexicord.cli.command import FolderThatIs, TranslatedOption
from lexicord.cli.group import LazyGroup, Verb
from lexicord.cli.output import output
from lexicord.domain.translatable import N_

if TYPE_CHECKING:
    from collections.abc import Sequence

    import click

_COMMANDS = "lexicord.cli.commands"

# The order is the order of the work; a member is one line here, one file and one manual page.
VERBS = {
    "init": Verb(f"{_COMMANDS}.init:init", N_("Begin a project in a folder.")),
    "extract": Verb(f"{_COMMANDS}.extract:extract", N_("Collect what there is to translate.")),
    "update": Verb(f"{_COMMANDS}.update:update", N_("Carry translations over to a new source.")),
    "export": Verb(f"{_COMMANDS}.export:export", N_("Write copies to send to translators.")),
    "merge": Verb(f"{_COMMANDS}.merge:merge", N_("Take in a file that a translator returned.")),
    "diff": Verb(f"{_COMMANDS}.diff:diff", N_("Compare two catalogues by meaning.")),
    "check": Verb(f"{_COMMANDS}.check:check", N_("Find wrong names, dates, numbers and more.")),
    "fix": Verb(f"{_COMMANDS}.fix:fix", N_("Put right what is certain.")),
    "waive": Verb(f"{_COMMANDS}.waive:waive", N_("Let a finding stand.")),
    "build": Verb(f"{_COMMANDS}.build:build", N_("Write the translated documents.")),
    "stats": Verb(f"{_COMMANDS}.stats:stats", N_("Say how far every language is.")),
    "undo": Verb(f"{_COMMANDS}.undo:undo", N_("Take back what a command has written.")),
    "doctor": Verb(f"{_COMMANDS}.doctor:doctor", N_("Find and repair what a crash has left.")),
    "cat": Verb(f"{_COMMANDS}.cat:cat", N_("Read a catalogue strictly and write it again.")),
    "git": Verb(f"{_COMMANDS}.git:git", N_("Let git treat PO files as catalogues.")),
    "glossary": Verb(f"{_COMMANDS}.glossary:glossary", N_("Work on names and terms.")),
    "dates": Verb(f"{_COMMANDS}.dates:dates", N_("Find, convert and write dates.")),
    "manual": Verb(f"{_COMMANDS}.manual:manual", N_("Read the manual.")),
    "demo": Verb(f"{_COMMANDS}.demo:demo", N_("See all of it at work on a small project.")),
}


class Program(LazyGroup):
    """The top of the command line, with the one boundary where errors become sentences."""

    def main(self, args: Sequence[str] | None = None, *rest: Any, **settings: Any) -> Any:  # noqa: ANN401 - click's own types
        """Run a command line; ends the process with its exit code as click programs do."""
        run = super().main
        settings["standalone_mode"] = False
        given = sys.argv[1:] if args is None else args
        code = guarded(lambda: run(given, *rest, **settings), debug="--debug" in given)
        raise SystemExit(code)


def _show_version(ctx: click.Context, _param: click.Parameter, wanted: bool) -> None:  # noqa: FBT001 - click's signature
    if wanted:
        output().line(f"lexicord {__version__}")
        ctx.exit()


program = Program(
    "lexicord",
    VERBS,
    (
        N_("Translation catalogues, and names and dates that stay right in every language."),
        N_("“lexicord manual” tells more, “lexicord COMMAND --help” tells about one command."),
    ),
)
program.params += [
    TranslatedOption(
        ["--version"],
        is_flag=True,
        is_eager=True,
        expose_value=False,
        callback=_show_version,
        help=N_("Say which version this is."),
    ),
    TranslatedOption(
        ["-C", "--directory"],
        metavar="DIR",
        type=FolderThatIs(),
        help=N_("Work as if started in this folder."),
    ),
    TranslatedOption(
        ["--debug"], is_flag=True, help=N_("Show where in the program an error came from.")
    ),
]
