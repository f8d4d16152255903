"""Makes the n-th call of a system function fail, as a broken disk would."""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

if TYPE_CHECKING:
    from collections.abc import Iterator

DISK_CALLS = ("write", "fsync", "replace", "mkdir", "open", "fchmod", "unlink")


class Failing:
    """Counts the calls of a function of ``os`` and raises at the one with the number ``at``."""

    def __init__(self, name: str, at: int, code: int) -> None:
        """Nothing is replaced before ``broken``."""
        self.name, self.at, self.code = name, at, code
        self.real = getattr(os, name)
        self.calls = 0

    def __call__(self, *arguments: Any, **options: Any) -> Any:  # noqa: ANN401 - it stands for any
        self.calls += 1
        if self.calls == self.at:
            raise OSError(self.code, os.strerror(self.code))
        return self.real(*arguments, **options)

    @property
    def happened(self) -> bool:
        """Say whether the call that was to fail was made."""
        return self.calls >= self.at


@contextmanager
def broken(name: str, at: int, code: int) -> Iterator[Failing]:
    """Let the ``at``-th call of ``os.<name>`` inside the block raise OSError(code)."""
    failing = Failing(name, at, code)
    with patch(f"os.{name}", failing):
        yield failing
