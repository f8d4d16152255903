from __future__ import annotations

import os
from multiprocessing import get_context
from typing import TYPE_CHECKING

import pytest

from lexicord.domain.errors import SaveError
from lexicord.project.files import Writer
from lexicord.project.locks import Locks
from lexicord.project.writers import project_writer
from support.projects import ACTOR

if TYPE_CHECKING:
    from pathlib import Path

EDITORS, EDITS = 4, 12


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


def _edit(writer: Writer, path: Path, number: int) -> None:
    for _ in range(EDITS):
        writer.edit(path, lambda data: (data or b"") + b"%d\n" % number, command="edit")


@pytest.mark.parametrize("loose", [True, False], ids=["loose", "project"])
def test_no_edit_of_many_programs_is_lost(tmp_path: Path, loose: bool) -> None:  # noqa: FBT001
    writer = Writer(None, Locks(None)) if loose else project_writer(tmp_path, ACTOR)
    path = tmp_path / "cat.po"
    context = get_context("fork")
    editors = [context.Process(target=_edit, args=(writer, path, n)) for n in range(EDITORS)]
    for editor in editors:
        editor.start()
    for editor in editors:
        editor.join()

    assert [editor.exitcode for editor in editors] == [0] * EDITORS
    assert sorted(path.read_bytes().split()) == sorted(
        str(number).encode() for number in range(EDITORS) for _ in range(EDITS)
    )
