from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from lexicord.domain.errors import SaveError
from lexicord.project.locks import Locks
from support.projects import project_in

SCRIPT = Path(__file__).parents[2] / "support" / "edit_often.py"
EDITORS, EDITS = 4, 25


def test_a_busy_file_names_who_is_busy(tmp_path: Path) -> None:
    locks = Locks(tmp_path, patience=0.05)

    busy = pytest.raises(SaveError, match=f"process {os.getpid()}")
    with locks.held([tmp_path / "a"]), busy, locks.held([tmp_path / "a"]):
        pytest.fail("two held one lock")


def test_somebody_without_a_name_is_busy_too(tmp_path: Path) -> None:
    locks = Locks(tmp_path, patience=0.05)

    busy = pytest.raises(SaveError, match="another program has been")
    with locks.alone(tmp_path / "a"):
        (tmp_path / "a.lock").write_bytes(b"\xff")
        with busy, locks.alone(tmp_path / "a"):
            pytest.fail("two held one lock")


def test_a_lock_is_free_after_an_exception(tmp_path: Path) -> None:
    for _ in range(2):
        with (
            pytest.raises(ZeroDivisionError),
            Locks(tmp_path, patience=0.05).held([tmp_path / "a"]),
        ):
            raise ZeroDivisionError


def test_thousands_of_files_need_few_locks(tmp_path: Path) -> None:
    with Locks(tmp_path).held([tmp_path / f"{number}" for number in range(3000)]):
        assert len(list(tmp_path.iterdir())) == 64


def test_the_lock_that_stands_alone_is_shared_with_no_file(tmp_path: Path) -> None:
    locks = Locks(tmp_path, patience=0.05)

    files = [tmp_path / f"{number}" for number in range(3000)]
    with locks.held(files), locks.alone(tmp_path / "journal"):
        assert (tmp_path / "journal.lock").exists()


@pytest.mark.parametrize("name", ["a.po", "가" * 80, "x" * 255])
def test_a_single_file_has_its_lock_beside_it_while_it_is_saved(tmp_path: Path, name: str) -> None:
    with Locks(None).held([tmp_path / name]):
        assert len(list(tmp_path.glob(".*.lock"))) == 1
    assert not list(tmp_path.iterdir())


def test_a_lock_that_cannot_be_made_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    locks = Locks(tmp_path / "file" / "locks")
    refused = pytest.raises(SaveError, match="could not be saved: a file is in the way")
    with refused, locks.held([tmp_path / "a"]):
        pytest.fail("there was no lock")


def _editor(path: Path, line: str, times: int) -> subprocess.Popen[bytes]:
    environment = {**os.environ, "PYTHONPATH": str(SCRIPT.parents[1])}
    return subprocess.Popen([sys.executable, SCRIPT, path, line, str(times)], env=environment)


@pytest.mark.parametrize("project", [False, True], ids=["loose", "project"])
def test_no_edit_of_many_programs_is_lost(tmp_path: Path, project: bool) -> None:  # noqa: FBT001
    if project:
        project_in(tmp_path)
    path = tmp_path / "cat.po"
    editors = [_editor(path, str(number), EDITS) for number in range(EDITORS)]

    assert [editor.wait() for editor in editors] == [0] * EDITORS
    assert Counter(path.read_text().split()) == {str(n): EDITS for n in range(EDITORS)}


def test_a_reader_never_sees_a_part(tmp_path: Path) -> None:
    path, line = tmp_path / "cat.po", "x" * 9999
    path.write_bytes(b"")
    editor = _editor(path, line, EDITS)
    seen = []
    while editor.poll() is None:
        seen.append(path.read_text())

    assert editor.returncode == 0
    assert all(text == f"{line}\n" * text.count("\n") for text in seen)
    assert path.read_text().count(line) == EDITS
