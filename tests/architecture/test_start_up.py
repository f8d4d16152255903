"""The program starts fast: nothing heavy is loaded before it is needed."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = {"rich", "babel", "polib", "msgspec", "rapidfuzz", "ahocorasick", "filelock", "json"}
OURS = {"services", "project", "checks", "formats", "glossary", "merge", "text", "locales"}
_LIST = "import sys; print(*sorted(sys.modules))"


def _loaded(code: str) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", f"{code}\n{_LIST}"], capture_output=True, text=True, check=True
    )
    return set(done.stdout.splitlines()[-1].split())


@pytest.mark.parametrize("args", [["--version"], ["--help"], ["glossary", "--help"]])
def test_version_and_help_load_neither_libraries_nor_layers(args: list[str]) -> None:
    run = f"""
from lexicord.cli.app import program
try:
    program.main({args!r})
except SystemExit:
    pass"""

    loaded = _loaded(run)

    assert HEAVY.isdisjoint(loaded)
    assert [name for name in OURS if f"lexicord.{name}" in loaded] == []


def test_the_package_itself_loads_nothing() -> None:
    loaded = _loaded("import lexicord")

    assert {name for name in loaded if name.startswith("lexicord.")} == set()
    assert HEAVY.isdisjoint(loaded)


def _seconds(code: str, rounds: int = 7) -> float:
    """Return the best of some CPU times of a process that runs ``code``."""
    measure = f"import time\n{code}\nprint(time.process_time_ns())"
    times = []
    for _ in range(rounds):
        done = subprocess.run(
            [sys.executable, "-c", measure], capture_output=True, text=True, check=True
        )
        times.append(int(done.stdout.splitlines()[-1]))
    return min(times) / 1e9


def test_version_costs_little_more_than_click() -> None:
    click = _seconds("import click")
    version = _seconds(
        "from lexicord.cli.app import program\n"
        "try:\n    program.main(['--version'])\nexcept SystemExit:\n    pass"
    )

    assert version < 1.6 * click
