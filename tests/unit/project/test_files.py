from __future__ import annotations

import errno
import os
from itertools import count
from pathlib import Path

import pytest

from lexicord.domain.errors import InputError, ProjectError, SaveError
from lexicord.project.changes import ChangeState
from lexicord.project.file_change import ChangedMeanwhile, FileChange
from lexicord.project.files import Writer
from lexicord.project.locks import Locks
from lexicord.project.writers import project_writer
from support.failing import DISK_CALLS, broken
from support.projects import ACTOR, locks_left, tree

LOOSE = Writer(None, Locks(None))


def to(path: Path, data: bytes | None, base: bytes | None = None) -> FileChange:
    return FileChange.replacing(path, data, base=base)


def test_a_new_file_and_its_folders_are_made(tmp_path: Path) -> None:
    path = tmp_path / "locale" / "ko_KP" / "LC_MESSAGES" / "a.po"

    change = project_writer(tmp_path, ACTOR).save(to(path, b"new"), command="update")
    assert path.read_bytes() == b"new"
    assert change is not None
    assert (change.number, change.command, change.state) == (1, "update", ChangeState.DONE)


def test_nothing_else_is_left_in_the_folders(tmp_path: Path) -> None:
    LOOSE.save(to(tmp_path / "a.po", b"new"), command="")
    project_writer(tmp_path, ACTOR).save(to(tmp_path / "b.po", b"new"), command="")

    assert list(tree(tmp_path)) == ["a.po", "b.po"]
    assert (tmp_path / ".lexicord" / ".gitignore").read_text() == "*\n"


def test_a_file_that_holds_it_already_is_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"same")
    before = path.stat()

    assert project_writer(tmp_path, ACTOR).save(to(path, b"same"), command="") is None
    assert (path.stat().st_ino, path.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_a_file_that_others_changed_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"theirs")

    with pytest.raises(ChangedMeanwhile):
        LOOSE.save(to(tmp_path / "a", b"ours", base=b"base"), command="")
    assert tree(tmp_path) == {"a": b"theirs"}


def test_what_does_not_verify_is_not_saved(tmp_path: Path) -> None:
    def verify(data: bytes) -> None:
        raise InputError(data.decode())

    with pytest.raises(InputError, match="broken"):
        LOOSE.edit(tmp_path / "x" / "a", lambda _: b"broken", command="", verify=verify)
    assert tree(tmp_path) == {}


def test_a_link_stays_and_its_target_is_saved(tmp_path: Path) -> None:
    (tmp_path / "real").write_bytes(b"old")
    (tmp_path / "link").symlink_to("real")

    project_writer(tmp_path, ACTOR).save(to(tmp_path / "link", b"new", b"old"), command="")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_bytes() == b"new"


def test_a_link_out_of_the_project_is_refused(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "link").symlink_to(tmp_path / "out")

    with pytest.raises(ProjectError, match="leads out"):
        project_writer(tmp_path / "in", ACTOR).save(to(Path("link"), b"x"), command="")
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("make", [os.mkfifo, os.mkdir])
def test_what_is_no_file_is_refused_at_once(tmp_path: Path, make: type) -> None:
    make(tmp_path / "a")

    with pytest.raises(SaveError, match="not a file"):
        LOOSE.edit(tmp_path / "a", lambda _: b"x", command="")
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


def test_two_names_of_one_file_cannot_be_saved_together(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to("a")

    with pytest.raises(ProjectError, match="two contents are meant for"):
        LOOSE.save_all([to(tmp_path / "a", b"1"), to(tmp_path / "link", b"2")], command="")
    assert locks_left(tmp_path) == []


def test_a_second_spelling_of_a_name_is_refused(tmp_path: Path) -> None:
    (tmp_path / "KO.po").write_bytes(b"")

    with pytest.raises(SaveError, match="same name"):
        LOOSE.save(to(tmp_path / "ko.po", b"x"), command="")
    assert list(tree(tmp_path)) == ["KO.po"]


def test_one_unwritable_file_keeps_all_from_being_saved(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"old")
    (tmp_path / "locale").write_bytes(b"a file where a folder should be")
    changes = [to(tmp_path / "a", b"new", b"old"), to(tmp_path / "locale" / "b", b"new")]
    before = tree(tmp_path)

    with pytest.raises(SaveError, match="a folder is needed there"):
        project_writer(tmp_path, ACTOR).save_all(changes, command="")
    assert tree(tmp_path) == before
    assert not (tmp_path / ".lexicord").exists()


def test_several_files_are_one_change(tmp_path: Path) -> None:
    (tmp_path / "gone").write_bytes(b"old")
    changes = [to(tmp_path / "gone", None, b"old"), to(tmp_path / "b", b"new")]

    change = project_writer(tmp_path, ACTOR).save_all(changes, command="build")
    assert change is not None
    assert [file.path for file in change.files] == ["gone", "b"]
    assert tree(tmp_path) == {"b": b"new"}


@pytest.mark.parametrize("path", ["x" * 300 + ".po", "loop/a.po"])
def test_a_path_that_the_disk_cannot_hold_is_one_sentence(tmp_path: Path, path: str) -> None:
    (tmp_path / "loop").symlink_to("loop")

    for writer in (LOOSE, project_writer(tmp_path, ACTOR)):
        with pytest.raises(SaveError, match=r"could not be saved: (its name|symbolic)"):
            writer.save(to(tmp_path / path, b"x"), command="")
    assert list(tree(tmp_path)) == ["loop"]


HOSTILE = ["../../etc/passwd", "/etc/passwd", "a\0b", "po/ko.po/../../..", ".git/config", "GIT~1/x"]


@pytest.mark.parametrize("path", HOSTILE)
def test_hostile_paths_are_refused(tmp_path: Path, path: str) -> None:
    with pytest.raises(ProjectError):
        project_writer(tmp_path, ACTOR).save(to(Path(path), b"x"), command="")
    assert list(tmp_path.iterdir()) == []


STRANGE = ["$(touch pwned).po", "-rf.po", "a b'c\"d.po", "po/\u202eop.ok", "x\ny", "C:\\x", "CON"]


@pytest.mark.parametrize("path", STRANGE)
def test_strange_names_are_only_names(tmp_path: Path, path: str) -> None:
    project_writer(tmp_path, ACTOR).save(to(Path(path), b"x"), command="")

    assert (tmp_path / path).read_bytes() == b"x"
    assert not (tmp_path / "pwned").exists()


@pytest.mark.parametrize("call", DISK_CALLS)
@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO])
def test_whatever_call_fails_all_or_nothing_is_saved(tmp_path: Path, call: str, code: int) -> None:
    """Break the first call, then the second, until saving runs through without the fault."""
    for at in count(1):
        root = tmp_path / str(at)
        root.mkdir()
        (root / "a").write_bytes(b"old")
        if not _saved_or_intact(root, call, at, code):
            break
    assert at > 1


def _saved_or_intact(root: Path, call: str, at: int, code: int) -> bool:
    changes = [to(root / "a", b"new", b"old"), to(root / "x" / "b", b"new")]
    error: Exception | None = None
    with broken(call, at, code) as failing:
        try:
            project_writer(root, ACTOR).save_all(changes, command="")
        except SaveError as caught:
            error = caught
    new = {"a": b"new", "x": None, "x/b": b"new"}
    assert tree(root) == ({"a": b"old"} if error else new)
    return failing.happened
