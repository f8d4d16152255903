from __future__ import annotations

import errno
import os
from contextlib import ExitStack
from typing import TYPE_CHECKING

import pytest

from lexicord.domain.errors import SaveError
from lexicord.project.replacement import (
    Replacement,
    is_temporary,
    make_folders,
    prepared,
    put_in_place,
    replace_all,
    temporary_name,
    write_all,
)
from support.failing import broken

if TYPE_CHECKING:
    from pathlib import Path


def save(target: Path, data: bytes | None) -> None:
    with prepared(target, data) as temporary:
        put_in_place(temporary, target)


def test_a_temporary_name_is_short_and_known(tmp_path: Path) -> None:
    assert is_temporary(temporary_name("가" * 80 + ".po"))
    assert temporary_name("a.po") == temporary_name("a.po") != temporary_name("b.po")
    assert not is_temporary("cat.po")
    save(tmp_path / ("가" * 80), b"x")


@pytest.mark.parametrize("mode", [0o644, 0o600, 0o775])
def test_the_mode_is_kept(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"old")
    path.chmod(mode)

    save(path, b"new")
    assert path.stat().st_mode & 0o7777 == mode
    assert path.read_bytes() == b"new"


@pytest.mark.skipif(os.geteuid() != 0, reason="only root may give files away")
def test_the_owner_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"old")
    os.chown(path, 1234, 4321)

    save(path, b"new")
    assert (path.stat().st_uid, path.stat().st_gid) == (1234, 4321)


def test_extended_attributes_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"old")
    try:
        os.setxattr(path, "user.note", b"mine")
    except OSError:
        pytest.skip("this file system has no extended attributes")
    save(path, b"new")
    assert os.getxattr(path, "user.note") == b"mine"


def test_a_new_file_has_the_mode_of_any_new_file(tmp_path: Path) -> None:
    (tmp_path / "usual").write_bytes(b"")

    save(tmp_path / "a", b"new")
    assert (tmp_path / "a").stat().st_mode == (tmp_path / "usual").stat().st_mode


def test_what_a_killed_writer_left_is_swept(tmp_path: Path) -> None:
    (tmp_path / temporary_name("a")).write_bytes(b"half")

    save(tmp_path / "a", b"new")
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


def test_no_temporary_file_survives_an_exception(tmp_path: Path) -> None:
    with pytest.raises(KeyboardInterrupt), prepared(tmp_path / "a", b"new"):
        raise KeyboardInterrupt
    assert not list(tmp_path.iterdir())


def test_nothing_is_a_file_taken_away(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"old")

    save(tmp_path / "a", None)
    assert not list(tmp_path.iterdir())


def test_a_link_in_place_of_the_temporary_file_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / temporary_name("a")).symlink_to(tmp_path / "victim")

    save(tmp_path / "a", b"new")
    assert not (tmp_path / "victim").exists()


def test_short_writes_go_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.write
    monkeypatch.setattr(os, "write", lambda handle, data: real(handle, bytes(data)[:3]))

    with (tmp_path / "a").open("wb") as file:
        write_all(file.fileno(), b"0123456789")
    assert (tmp_path / "a").read_bytes() == b"0123456789"


def test_folders_are_made_and_taken_away_again(tmp_path: Path) -> None:
    with ExitStack() as undoing:
        make_folders(tmp_path / "a" / "b", undoing)
        make_folders(tmp_path / "a" / "c", undoing)
        (tmp_path / "a" / "c" / "kept").write_bytes(b"")
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["a", "c", "kept"]


def replace_with_failures(steps: list[Replacement], **failing: int) -> None:
    """Replace all files while the calls of ``os`` with these names and numbers fail."""
    with ExitStack() as stack:
        ready = [(step, stack.enter_context(prepared(step.target, b"new"))) for step in steps]
        for name, at in failing.items():
            stack.enter_context(broken(name, at, errno.EIO))
        replace_all(ready)


def test_files_replaced_before_a_failure_are_put_back(tmp_path: Path) -> None:
    steps = [Replacement(tmp_path / name, b"old", b"new") for name in "abc"]
    for step in steps:
        step.target.write_bytes(b"old")

    with pytest.raises(SaveError, match="nothing was changed"):
        replace_with_failures(steps, replace=3)
    assert {path.read_bytes() for path in tmp_path.iterdir()} == {b"old"}


def test_files_that_cannot_even_be_put_back_are_named(tmp_path: Path) -> None:
    steps = [Replacement(tmp_path / name, None, b"new") for name in "ab"]

    with pytest.raises(SaveError, match=r"lexicord undo`: .*/a$"):
        replace_with_failures(steps, replace=2, unlink=1)
    assert [path.name for path in tmp_path.iterdir()] == ["a"]
