"""A group of commands that loads none of them before it is asked for one."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import click

from lexicord.cli.command import HELP_NAMES, naming_the_command, translated_help, write_options
from lexicord.cli.lazy import load
from lexicord.cli.messages import gettext as _
from lexicord.cli.output import output

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_NEAREST = "difflib:get_close_matches"


class Verb(NamedTuple):
    """A command of a group: where it is (``module:attribute``), and what it does in a line."""

    target: str
    summary: str


class LazyGroup(click.Group):
    """Commands from a table; their summaries stand in it, so that help loads none of them."""

    def __init__(self, name: str, verbs: Mapping[str, Verb], texts: Sequence[str]) -> None:
        """Take the table and the paragraphs of the group's own help."""
        super().__init__(
            name,
            callback=_help_without_command,
            invoke_without_command=True,
            context_settings=HELP_NAMES,
        )
        self.verbs = verbs
        self.texts = texts

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the command line up to the name of the command."""
        with naming_the_command(ctx):
            return super().parse_args(ctx, args)

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """Return the names in the order of the table: the order of the work."""
        return list(self.verbs)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's signature
        """Load one command."""
        verb = self.verbs.get(cmd_name)
        found: click.Command | None = load(verb.target) if verb else None
        return found

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Return the option for help, with a text of ours."""
        return translated_help(super().get_help_option(ctx))

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command that the arguments name.

        Raises click.UsageError, which names the commands that look like it, where there is none.
        """
        if args[0] in self.verbs or args[0].startswith("-"):
            return super().resolve_command(ctx, args)
        near = load(_NEAREST)(args[0], self.verbs, n=2)
        sentence = _("There is no command “{name}”.").format(name=args[0])
        if near:
            sentence += " " + _("Did you mean {names}?").format(names=", ".join(near))
        raise click.UsageError(sentence, ctx)

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write usage, text, commands and options."""
        formatter.write_usage(ctx.command_path, _("[OPTION]... COMMAND ..."), _("Usage:") + " ")
        for text in self.texts:
            formatter.write_paragraph()
            with formatter.indentation():
                formatter.write_text(_(text))
        with formatter.section(_("Commands")):
            formatter.write_dl([(name, _(verb.summary)) for name, verb in self.verbs.items()])
        write_options(self, ctx, formatter)


@click.pass_context
def _help_without_command(ctx: click.Context, /, **_options: object) -> None:
    """Show what there is where nothing was asked for."""
    if ctx.invoked_subcommand is None:
        output().line(ctx.get_help())
