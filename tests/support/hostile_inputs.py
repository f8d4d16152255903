"""The hostile inputs of ``../shared/tools``, as far as they concern catalogues and paths."""

from __future__ import annotations

import json
import subprocess
import sys
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

TOOL = Path(__file__).resolve().parents[2] / ".." / "shared" / "tools" / "hostile_inputs.py"

needs_hostile_inputs = pytest.mark.skipif(
    not TOOL.exists(), reason="needs ../shared/tools/hostile_inputs.py"
)


@cache
def cases() -> tuple[dict[str, Any], ...]:
    """Return every case: its ``id``, and its ``text`` or the ``data`` of its file."""
    with TemporaryDirectory() as folder:
        subprocess.run([sys.executable, TOOL, folder], check=True, capture_output=True)
        found = json.loads(Path(folder, "manifest.json").read_text(encoding="utf-8"))
        for case in found:
            if "file" in case:
                case["data"] = Path(folder, case["file"]).read_bytes()
    return tuple(found)


def texts(*kinds: str) -> list[str]:
    """Return the texts of the cases whose id begins with one of ``kinds``."""
    return [case["text"] for case in cases() if case["id"].partition("_")[0] in kinds]


def data(name: str) -> bytes:
    """Return the file of one case."""
    return next(bytes(case["data"]) for case in cases() if case["id"] == name)
