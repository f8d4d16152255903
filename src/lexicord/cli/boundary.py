"""The one place where errors become sentences and exit codes.

0  clean            2  an error: one sentence says what is wrong, and nothing was changed
1  findings       130  stopped with Ctrl-C
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any

import click

from lexicord.cli.lazy import load
from lexicord.cli.messages import gettext as _
from lexicord.cli.messages import render
from lexicord.cli.output import output
from lexicord.domain.errors import LexicordError

if TYPE_CHECKING:
    from collections.abc import Callable

CLEAN, FINDINGS, ERROR, INTERRUPTED = 0, 1, 2, 130
_PIPE_CLOSED = 1
_TRACE = "traceback:format_exc"
_MISUSE = "lexicord.cli.misuse:usage_sentence"
_REPORT = "lexicord.cli.crash_report:write_report"


def guarded(run: Callable[[], Any], *, debug: bool = False) -> int:
    """Run a command and return the exit code of the process; every error is told to the person.

    ``debug`` shows where in the program an error came from.
    """
    try:
        code = run()
        sys.stdout.flush()
    except BrokenPipeError:
        _forget_stdout()
        return _PIPE_CLOSED
    except (Exception, KeyboardInterrupt) as error:  # noqa: BLE001 - the boundary of this face
        if debug:
            output().remark(load(_TRACE)())
        return told(error)
    return code if isinstance(code, int) else CLEAN


def told(error: BaseException) -> int:
    """Tell the person about an error and return the exit code for it."""
    if isinstance(error, click.Abort | KeyboardInterrupt):
        output().error(_("Stopped."))
        return INTERRUPTED
    if isinstance(error, click.UsageError):
        output().error(_misuse(error))
    elif isinstance(error, click.ClickException):
        output().error(error.format_message())
    elif isinstance(error, LexicordError):
        output().error(render(error.sentence))
    else:
        output().error(_apology(error))
    return ERROR


def _misuse(error: click.UsageError) -> str:
    path = error.ctx.command_path if error.ctx else "lexicord"
    hint = _("“{command} --help” shows how it is used.").format(command=path)
    return f"{load(_MISUSE)(error)} {hint}"


def _apology(error: BaseException) -> str:
    report = load(_REPORT)(error)
    sorry = _("Sorry, this is a mistake in lexicord ({kind}).").format(kind=type(error).__name__)
    where = _("A report without your texts lies in {path}.").format(path=report)
    return f"{sorry} {where}" if report else sorry


def _forget_stdout() -> None:
    """Let the last flush at the end of the process go nowhere: the reader has left."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
