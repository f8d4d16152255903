"""Runs a command in a process of its own that dies at the n-th call of the disk."""

from __future__ import annotations

import os
import warnings
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

if TYPE_CHECKING:
    from collections.abc import Callable

_CALLS = ("write", "fsync", "replace", "unlink")


def killed(command: Callable[[], object], at: int) -> bool:
    """Run ``command`` in a child that is gone before the ``at``-th call that touches the disk.

    Nothing is cleaned up, as with a kill. Returns whether it came to that: without, the command
    did its work.
    """
    with warnings.catch_warnings():
        # The child runs this one function and ends: threads of the runner do not matter.
        warnings.simplefilter("ignore", DeprecationWarning)
        child = os.fork()
    if child == 0:
        _die(command, at)
    _, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status) == 1


def _die(command: Callable[[], object], at: int) -> None:
    left = at

    def counted(real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any, **options: Any) -> Any:  # noqa: ANN401 - it stands for any
            nonlocal left
            left -= 1
            if left <= 0:
                os._exit(1)
            return real(*arguments, **options)

        return call

    try:
        with ExitStack() as patches:
            for name in _CALLS:
                patches.enter_context(patch(f"os.{name}", counted(getattr(os, name))))
            command()
    finally:
        os._exit(0)
