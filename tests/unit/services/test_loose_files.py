from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lexicord.domain.errors import ProjectError
from lexicord.services.loose_files import named_files, read_loose, read_loose_or_none

if TYPE_CHECKING:
    from pathlib import Path


def files(folder: Path, *names: str) -> list[Path]:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).touch()
    return [folder / name for name in names]


def test_a_folder_means_what_is_in_it_and_below(tmp_path: Path) -> None:
    wanted = files(tmp_path, "a.po", "b/c.po")
    files(tmp_path, "a.pot", ".hidden/x.po", "b/.x.po")
    assert named_files([tmp_path], ".po") == wanted


def test_every_file_comes_once_in_the_order_given(tmp_path: Path) -> None:
    a, b = files(tmp_path, "a.po", "b.po")
    assert named_files([b, tmp_path, a], ".po") == [b, a]


def test_a_file_that_is_named_may_have_any_suffix(tmp_path: Path) -> None:
    named = files(tmp_path, "a.txt")
    assert named_files(named, ".po") == named


@pytest.mark.parametrize(
    ("name", "sentence"), [("", "there is no .po file in"), ("no.po", "no.po is missing")]
)
def test_nothing_there_is_told(tmp_path: Path, name: str, sentence: str) -> None:
    with pytest.raises(ProjectError, match=sentence):
        named_files([tmp_path / name], ".po")


def test_what_is_missing_is_none_or_an_error(tmp_path: Path) -> None:
    assert read_loose_or_none(tmp_path / "a") is None
    with pytest.raises(ProjectError, match="is missing"):
        read_loose(tmp_path / "a")


def test_what_the_disk_refuses_is_told(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to("loop")
    with pytest.raises(ProjectError, match=r"loop cannot be read: symbolic links"):
        read_loose(tmp_path / "loop")
