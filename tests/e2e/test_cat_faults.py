"""The promise of the one writer, kept by the program itself: ``cat``, ``merge`` and ``undo``."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from support.faults import SHARED, environment, needs_faults
from support.projects import project_in, tree

if TYPE_CHECKING:
    from collections.abc import Iterator

COMMAND = Path(__file__).parents[1] / "support" / "catalogue_command.py"
MODES = ("kill", "killhalf", "killafter", "enospc", "eio", *(f"power:{at}" for at in range(5)))
EVERYTHING = os.environ.get("LEXICORD_TEST_EVERY") == "1"
OLD = b'msgid "a"\nmsgstr "OLD tr"\n\n'

pytestmark = pytest.mark.slow


@needs_faults
@pytest.mark.parametrize(
    ("kind", "modes"),
    [("cat", MODES), ("merge", MODES)] if EVERYTHING else [("cat", ("killhalf", "power:1"))],
)
def test_no_fault_damages_a_catalogue_and_none_is_kept_secret(
    kind: str, modes: tuple[str, ...]
) -> None:
    run = subprocess.run(
        [sys.executable, SHARED / "faults.py", *modes],
        env=environment(
            FAULT_CMD=f"{sys.executable} {COMMAND} {kind} {{dir}}",
            PYTHONPATH=str(COMMAND.parents[1]),
        ),
        capture_output=True,
        text=True,
        check=False,
    )
    assert "exit 0 but not saved 0" in run.stdout, run.stderr
    assert run.stdout.splitlines()[-1].startswith("0 of ")


def start(*arguments: str, room: int | None = None) -> subprocess.CompletedProcess[str]:
    """Run Python; no file may become larger than ``room``."""

    def limit() -> None:
        if room is not None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))

    return subprocess.run(
        [sys.executable, *arguments],
        preexec_fn=limit,
        env=environment(LC_ALL="C"),
        capture_output=True,
        text=True,
        check=False,
    )


def many() -> bytes:
    """Return a catalogue of 140 kB."""
    return b"".join(OLD.replace(b'"a"', b'"%d"' % number) for number in range(4000))


def test_a_copy_that_may_not_grow_changes_nothing(tmp_path: Path) -> None:
    (tmp_path / "cat.po").write_bytes(OLD)
    (tmp_path / "new.po").write_bytes(many())
    before = tree(tmp_path)

    run = start("-m", "lexicord", "-C", str(tmp_path), "cat", "new.po", "-o", "cat.po", room=4096)

    assert run.returncode == 2
    assert "could not be saved: the file would be larger" in run.stderr
    assert tree(tmp_path) == before


def test_an_undo_without_room_changes_nothing(tmp_path: Path) -> None:
    project = project_in(tmp_path, cat_po=many().decode())
    project.edit(tmp_path / "cat.po", lambda _: OLD, command="cut")
    before = tree(tmp_path)

    run = start(str(COMMAND), "undo", str(tmp_path), room=4096)

    assert run.returncode == 2
    assert "could not be saved: the file would be larger" in run.stderr
    assert tree(tmp_path) == before


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 200 kB, which only root can mount."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=200k", "tmpfs", str(folder)]
    try:
        done = subprocess.run(mount, capture_output=True, check=False)
    except FileNotFoundError:
        pytest.skip("there is no mount here")
    if done.returncode:
        pytest.skip("only root can mount a small disk")
    yield folder
    subprocess.run(["umount", folder], check=True)


@pytest.mark.parametrize("kind", ["cat", "merge"])
def test_a_full_disk_is_an_error_and_changes_nothing(small_disk: Path, kind: str) -> None:
    catalogue, before = small_disk / "cat.po", many()
    catalogue.write_bytes(before)

    run = start(str(COMMAND), kind, str(small_disk))

    assert run.returncode == 2, run.stdout
    assert "could not be saved: the disk is full; nothing was changed" in run.stderr
    assert catalogue.read_bytes() == before
    assert [path.name for path in small_disk.glob(".lexicord-*")] == []
