"""Eight programs, a hundred edits each, one catalogue: every edit is kept."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from lexicord.domain.catalog import Entry
from lexicord.formats.gettext.catalog import Catalog
from support.faults import environment
from support.projects import project_in

COMMAND = Path(__file__).parents[1] / "support" / "translate_often.py"
PROGRAMS, EDITS = 8, 100

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("kind", ["in a project", "a single file"])
def test_no_edit_of_many_translators_is_lost(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "cat.po"
    sources = [Entry(f"id {number}") for number in range(1, PROGRAMS * EDITS + 1)]
    path.write_bytes(Catalog.new({"Language": "fr"}, sources).to_bytes())
    if kind == "in a project":
        project_in(tmp_path)

    programs = [
        subprocess.Popen(
            [sys.executable, COMMAND, path, str(1 + EDITS * at), str(EDITS)],
            env=environment(PYTHONPATH=str(COMMAND.parents[1])),
        )
        for at in range(PROGRAMS)
    ]

    assert [program.wait() for program in programs] == [0] * PROGRAMS
    entries = Catalog.from_bytes(path.read_bytes()).entries[1:]
    assert [entry.translation for entry in entries] == [str(at + 1) for at in range(len(entries))]
    assert len(entries) == PROGRAMS * EDITS
