"""How tests call the program: in this process, or as a person's shell would."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner, Result

from lexicord.cli.app import program

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_LANGUAGE = ("LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE", "NO_COLOR")


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Callable[..., Result]:
    """Run a command line in English, without a terminal."""
    for name in _LANGUAGE:
        monkeypatch.delenv(name, raising=False)

    def invoke(*args: str, **environment: str) -> Result:
        return CliRunner().invoke(program, list(args), env=environment, prog_name="lexicord")

    return invoke


@pytest.fixture
def shell(tmp_path: Path) -> Callable[..., subprocess.CompletedProcess[bytes]]:
    """Run the program in a process of its own, in an empty folder."""

    def start(*args: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            [sys.executable, "-m", "lexicord", *args],
            cwd=tmp_path,
            env={"PATH": "", "PYTHONUTF8": "1", **environment},
            capture_output=True,
            check=False,
        )

    return start
