"""What to tell a person who has called a command in a way that it does not know."""

from __future__ import annotations

import click

from lexicord.cli.messages import gettext as _


def usage_sentence(error: click.UsageError) -> str:
    """Say in the person's language what is wrong with a command line.

    An error of a command of ours has its sentence already; those of click are told anew.
    """
    if isinstance(error, click.NoSuchOption):
        return _no_such_option(error)
    if isinstance(error, click.MissingParameter) and error.param is not None:
        return _("{name} is missing.").format(name=error.param.human_readable_name)
    if isinstance(error, click.BadParameter) and error.param is not None:
        return _wrong_value(error.param) or error.format_message()
    if isinstance(error, click.BadOptionUsage):
        return _value_of(error)
    return error.format_message()


def _no_such_option(error: click.NoSuchOption) -> str:
    sentence = _("There is no option {name}.").format(name=error.option_name)
    near = ", ".join(error.possibilities or ())
    guess = _("Did you mean {names}?").format(names=near)
    return f"{sentence} {guess}" if near else sentence


def _value_of(error: click.BadOptionUsage) -> str:
    params = error.ctx.command.params if error.ctx else []
    known = next((each for each in params if error.option_name in each.opts), None)
    takes_none = isinstance(known, click.Option) and known.is_flag
    template = _("{name} takes no value.") if takes_none else _("{name} needs a value.")
    return template.format(name=error.option_name)


def _wrong_value(param: click.Parameter) -> str:
    """Say what the value of an option or argument must be, "" where only click knows."""
    is_option = isinstance(param, click.Option)
    name = max(param.opts, key=len) if is_option else param.human_readable_name
    kind = param.type
    if isinstance(kind, click.Choice):
        return _("{name} must be one of {choices}.").format(
            name=name, choices=", ".join(map(str, kind.choices))
        )
    if isinstance(kind, click.IntRange):
        return _range(kind).format(name=name, low=kind.min, high=kind.max)
    if isinstance(kind, click.Path):
        return _file_or_folder(kind).format(name=name)
    return ""


def _range(kind: click.IntRange) -> str:
    if kind.max is None:
        return _("{name} must be a whole number of at least {low}.")
    return _("{name} must be a whole number from {low} to {high}.")


def _file_or_folder(kind: click.Path) -> str:
    return _("{name} must be a folder.") if kind.dir_okay else _("{name} must be a file.")
