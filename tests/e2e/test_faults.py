"""The promise of the one writer: wholly old or wholly new, and never a lie about it."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from lexicord.project.changes import ChangeState
from lexicord.project.project import Project
from lexicord.project.repair import repair
from lexicord.project.undo import undo
from support.faults import COMMAND, SHARED, broken_runs, build_library, environment, needs_faults
from support.projects import ACTOR, SETTINGS

if TYPE_CHECKING:
    from pathlib import Path

OLD, NEW = b'msgid "a"\nmsgstr "OLD tr"\n', b'msgid "a"\nmsgstr "NEW tr"\n'
EVERY = int(os.environ.get("LEXICORD_TEST_EVERY", "5"))
"""Break every fifth call here; with 1, all of them (some minutes)."""

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_library(tmp_path_factory.mktemp("library"))


@pytest.fixture
def template(tmp_path: Path) -> Path:
    folder = tmp_path / "template"
    folder.mkdir()
    (folder / "lexicord.toml").write_text(SETTINGS)
    (folder / "cat.po").write_bytes(OLD)
    return folder


@needs_faults
@pytest.mark.parametrize(
    ("kind", "mode"),
    [
        *(("loose", mode) for mode in ("kill", "killhalf", "killafter", "enospc", "eio")),
        *(("loose", mode) for mode in ("power:0", "power:1")),
        ("project", "power:0"),
    ],
)
def test_no_fault_damages_a_catalogue_and_none_is_kept_secret(kind: str, mode: str) -> None:
    run = subprocess.run(
        [sys.executable, SHARED / "faults.py", mode],
        env=environment(FAULT_CMD=f"{sys.executable} {COMMAND} {kind} {{dir}}"),
        capture_output=True,
        text=True,
        check=False,
    )
    assert "exit 0 but not saved 0" in run.stdout, run.stderr
    assert run.stdout.splitlines()[-1].startswith("0 of ")


@needs_faults
@pytest.mark.parametrize("mode", ["kill", "killhalf", "power:0"])
def test_what_was_saved_before_a_crash_can_be_undone_after_it(
    library: Path, template: Path, mode: str
) -> None:
    for work in broken_runs(library, "project", template, mode, every=EVERY):
        project = Project.open(work, actor=ACTOR)
        saved = project.read(project.root / "cat.po") == NEW
        assert repair(project) == []
        states = [change.state for change in project.journal.changes()]
        assert (ChangeState.DONE in states) == saved
        if saved:
            undo(project)
        assert project.read(project.root / "cat.po") == OLD


@needs_faults
@pytest.mark.parametrize("mode", ["kill", "killhalf", "enospc", "power:0"])
def test_a_crash_during_undo_loses_nothing(library: Path, template: Path, mode: str) -> None:
    project = Project.open(template, actor=ACTOR)
    project.edit(template / "cat.po", lambda _: NEW, command="renew")

    for work in broken_runs(library, "undo", template, mode, every=EVERY):
        project = Project.open(work, actor=ACTOR)
        left = project.read(project.root / "cat.po")
        assert left in (OLD, NEW)
        if left == NEW:
            undo(project)
        assert project.read(project.root / "cat.po") == OLD
        assert repair(project) == []
        undo(project, max(each.number for each in project.journal.changes()))
        assert project.read(project.root / "cat.po") == NEW


def _no_room() -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))


@pytest.mark.parametrize("kind", ["loose", "project"])
def test_a_full_disk_is_an_error_and_changes_nothing(template: Path, kind: str) -> None:
    large = OLD * 1000
    (template / "cat.po").write_bytes(large)
    run = subprocess.run(
        [sys.executable, COMMAND, kind, template],
        preexec_fn=_no_room,
        env=environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 1
    assert "cat.po could not be saved: the file would be larger than the system" in run.stderr
    assert sorted(path.name for path in template.glob("[!.]*")) == ["cat.po", "lexicord.toml"]
    assert (template / "cat.po").read_bytes() == large
