"""Commands and options whose help is translated when it is shown, and laid out in our own way."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import click

from lexicord.cli.messages import gettext as _
from lexicord.domain.translatable import N_

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from os import PathLike

Function: TypeAlias = Callable[..., int]
Example: TypeAlias = tuple[str, str]

HELP_NAMES = {"help_option_names": ["-h", "--help"]}


@contextmanager
def naming_the_command(ctx: click.Context) -> Iterator[None]:
    """Let an error of the command line know its command, which click's parser leaves out."""
    try:
        yield
    except click.UsageError as error:
        error.ctx = error.ctx or ctx
        raise


class Described(click.Command):
    """A command with a translated text, examples and options."""

    paragraphs: Sequence[str] = ()
    examples: Sequence[Example] = ()

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the command line; raise click.UsageError for words that have no place in it."""
        ctx.allow_extra_args = True
        with naming_the_command(ctx):
            rest = super().parse_args(ctx, args)
        if rest:
            sentence = _("“{words}” has no place here.").format(words=" ".join(rest))
            raise click.UsageError(sentence, ctx)
        return rest

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write usage, text, examples and options, in this order."""
        self.format_usage(ctx, formatter)
        for paragraph in self.paragraphs:
            formatter.write_paragraph()
            with formatter.indentation():
                formatter.write_text(_(paragraph))
        if self.examples:
            with formatter.section(_("Examples")):
                formatter.write_dl([(line, _(meaning)) for line, meaning in self.examples])
        self.format_options(ctx, formatter)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Return the option for help, with a text of ours."""
        return translated_help(super().get_help_option(ctx))

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write how the command is called."""
        pieces = " ".join(self.collect_usage_pieces(ctx))
        formatter.write_usage(ctx.command_path, pieces, _("Usage:") + " ")

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options with their meaning."""
        write_options(self, ctx, formatter)


class TranslatedOption(click.Option):
    """An option whose help is translated when it is shown."""

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        """Return the option and its meaning."""
        record = super().get_help_record(ctx)
        if record is None or self.help is None:
            return record
        return record[0], record[1].replace(self.help, _(self.help), 1)


class FolderThatIs(click.Path):
    """The path of a folder that has to be there."""

    def convert(
        self, value: str | PathLike[str], param: click.Parameter | None, ctx: click.Context | None
    ) -> Any:  # noqa: ANN401 - click's own types
        """Return the path; raise click.UsageError where no folder is there."""
        if not Path(value).is_dir():
            raise click.UsageError(_("There is no folder “{path}”.").format(path=value), ctx)
        return super().convert(value, param, ctx)


def translated_help(option: click.Option | None) -> click.Option | None:
    """Give click's own option for help a text in the person's language."""
    if option is not None:
        option.help = _("Show this help.")
    return option


def write_options(
    command: click.Command, ctx: click.Context, formatter: click.HelpFormatter
) -> None:
    """Write the options of a command with their meaning."""
    options = (param for param in command.get_params(ctx) if isinstance(param, click.Option))
    records = [option.get_help_record(ctx) for option in options]
    with formatter.section(_("Options")):
        formatter.write_dl([record for record in records if record is not None])


def command(
    name: str, summary: str, *paragraphs: str, examples: Sequence[Example] = ()
) -> Callable[[Function], Described]:
    """Make a function that returns an exit code a command.

    The texts are marked with ``N_`` where they are written.
    """

    def decorate(function: Function) -> Described:
        made = click.command(name, cls=Described, context_settings=HELP_NAMES)(function)
        made.paragraphs = (summary, *paragraphs)
        made.examples = examples
        return made

    return decorate


def option(*names: str, help: str, **settings: Any) -> Callable[[Function], Function]:  # noqa: A002, ANN401 - click's own names and types
    """Add an option; ``help`` is marked with ``N_``."""
    return click.option(*names, help=help, cls=TranslatedOption, **settings)


format_option = option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    help=N_("Answer in words, or in JSON for a program."),
)

paths_argument = click.argument("paths", nargs=-1, metavar="[PATH]...", type=click.Path())

locale_option = option(
    "-l",
    "--locale",
    "locales",
    multiple=True,
    metavar="LOCALE",
    help=N_("Only this language; may be given more than once."),
)

accept_loss_option = option(
    "--accept-loss",
    is_flag=True,
    help=N_("Go on even where many translations would go out of use."),
)
