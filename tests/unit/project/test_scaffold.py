from __future__ import annotations

import errno
from itertools import count
from typing import TYPE_CHECKING

import pytest

from lexicord.domain.errors import ProjectError, SaveError
from lexicord.project.scaffold import add_files, create_folder
from support.failing import broken
from support.projects import locks_left, tree

if TYPE_CHECKING:
    from pathlib import Path

FILES = {"lexicord.toml": b"x", "locale/ko/a.po": b"y"}
MADE = {"lexicord.toml": b"x", "locale": None, "locale/ko": None, "locale/ko/a.po": b"y"}


def test_a_folder_is_made_with_all_its_files(tmp_path: Path) -> None:
    assert create_folder(tmp_path / "new" / "demo", FILES) == tmp_path / "new" / "demo"
    assert tree(tmp_path / "new" / "demo") == MADE
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["demo"]


def test_its_mode_is_that_of_any_new_folder(tmp_path: Path) -> None:
    (tmp_path / "usual").mkdir()

    made = create_folder(tmp_path / "demo", FILES)
    assert made.stat().st_mode == (tmp_path / "usual").stat().st_mode


def test_an_empty_folder_is_filled(tmp_path: Path) -> None:
    (tmp_path / "demo").mkdir()

    assert tree(create_folder(tmp_path / "demo", FILES)) == MADE


@pytest.mark.parametrize("kind", ["file", "folder", "dangling"])
def test_what_is_there_is_never_overwritten(tmp_path: Path, kind: str) -> None:
    demo = tmp_path / "demo"
    if kind == "file":
        demo.write_bytes(b"mine")
    elif kind == "folder":
        demo.mkdir()
        (demo / "mine").write_bytes(b"")
    else:
        demo.symlink_to(tmp_path / "absent")
    before = tree(tmp_path)

    with pytest.raises(ProjectError, match="is there already; nothing was changed"):
        create_folder(demo, FILES)
    assert tree(tmp_path) == before


def test_a_file_in_place_of_the_parent_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")

    with pytest.raises(SaveError, match="a file is in the way"):
        create_folder(tmp_path / "file" / "demo", FILES)
    assert tree(tmp_path) == {"file": b""}


@pytest.mark.parametrize("call", ["write", "fsync", "mkdir", "rename"])
def test_whatever_fails_nothing_is_left_behind(tmp_path: Path, call: str) -> None:
    for at in count(1):
        parent = tmp_path / str(at)
        with broken(call, at, errno.ENOSPC) as failing:
            try:
                create_folder(parent / "demo", FILES)
            except SaveError:
                assert not (parent / "demo").exists()
        if not failing.happened:
            break
        assert locks_left(tmp_path) == []
    assert tree(parent / "demo") == MADE


def test_files_are_added_to_a_folder_that_has_others(tmp_path: Path) -> None:
    (tmp_path / "mine").write_bytes(b"mine")

    add_files(tmp_path, FILES)
    assert tree(tmp_path) == {**MADE, "mine": b"mine"}


def test_one_file_that_is_there_keeps_all_away(tmp_path: Path) -> None:
    (tmp_path / "lexicord.toml").write_bytes(b"mine")

    with pytest.raises(ProjectError, match=r"lexicord\.toml is there already"):
        add_files(tmp_path, FILES)
    assert tree(tmp_path) == {"lexicord.toml": b"mine"}
