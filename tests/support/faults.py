"""Runs commands with a fault at every call that touches the disk, with ``../shared/tools``."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

SHARED = Path(__file__).resolve().parents[2] / ".." / "shared" / "tools"
COMMAND = Path(__file__).with_name("save_new.py")

needs_faults = pytest.mark.skipif(
    not (SHARED / "faults.py").exists() or not shutil.which("gcc") or not shutil.which("msgfmt"),
    reason="needs ../shared/tools, gcc and msgfmt",
)


def environment(**more: str) -> dict[str, str]:
    """Return the environment for a child: coverage is not measured in what is killed."""
    own = {name: text for name, text in os.environ.items() if not name.startswith("COV")}
    return {**own, "PYTHONDONTWRITEBYTECODE": "1", **more}


def build_library(folder: Path) -> Path:
    """Compile the library that breaks the calls, and return where it lies."""
    library = folder / "faultlib.so"
    source = str(SHARED / "faultlib.c")
    subprocess.run(["gcc", "-O2", "-shared", "-fPIC", "-o", library, source, "-ldl"], check=True)
    return library


def run_command(kind: str, folder: Path, **variables: str) -> int:
    """Run ``save_new.py`` in a process of its own and return its exit code."""
    return subprocess.run(
        [sys.executable, COMMAND, kind, folder],
        env=environment(**variables),
        capture_output=True,
        timeout=60,
        check=False,
    ).returncode


def broken_runs(
    library: Path, kind: str, template: Path, mode: str, *, every: int = 1
) -> Iterator[Path]:
    """Run the command in copies of ``template``, its first, second, … call broken.

    Yields the folder as each run left it; ends when the command makes no more calls.
    ``every`` thins the calls out.
    """
    work, log = template.with_name("work"), template.with_name("log")
    shutil.copytree(template, work)
    base = {"LD_PRELOAD": str(library), "FAULT_DIR": str(work)}
    run_command(kind, work, FAULT_LOG=str(log), FAULT_AT="-1", **base)
    for at in range(1, len(log.read_text().splitlines()) + 1, every):
        shutil.rmtree(work)
        shutil.copytree(template, work)
        run_command(kind, work, FAULT_AT=str(at), FAULT_MODE=mode, **base)
        yield work
