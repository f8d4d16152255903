from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lexicord.project.walk import walk

if TYPE_CHECKING:
    from pathlib import Path


def names(root: Path, start: str = "", *skipped: str) -> list[str]:
    return list(walk(root, start, skipped.__contains__))


def write(root: Path, *paths: str) -> Path:
    for path in paths:
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(path)
    return root


def test_files_come_in_the_order_of_their_names(tmp_path: Path) -> None:
    write(tmp_path, "b.txt", "a/z.txt", "a/c/x.txt", "B.txt", "a.txt")

    assert names(tmp_path) == ["B.txt", "a/c/x.txt", "a/z.txt", "a.txt", "b.txt"]


@pytest.mark.parametrize(
    "path",
    [
        ".git/config",
        ".venv/x.txt",
        "node_modules/a/readme.txt",
        "__pycache__/x.txt",
        "env/pyvenv.cfg",
        "inner/lexicord.toml",
        "locale/x.txt",
    ],
)
def test_what_is_nobody_s_source_is_passed_over(tmp_path: Path, path: str) -> None:
    write(tmp_path, path, path.split("/", maxsplit=1)[0] + "/other.txt", "kept.txt")

    assert names(tmp_path, "", "locale") == ["kept.txt"]


def test_a_hidden_folder_that_is_named_is_walked(tmp_path: Path) -> None:
    write(tmp_path, ".github/text/a.txt")

    assert names(tmp_path, ".github/text") == [".github/text/a.txt"]


@pytest.mark.parametrize("start", ["absent", "file.txt"])
def test_a_start_that_is_no_folder_has_no_files(tmp_path: Path, start: str) -> None:
    assert names(write(tmp_path, "file.txt"), start) == []


def test_links_are_followed_inside_the_project_only(tmp_path: Path) -> None:
    root, outside = write(tmp_path / "in", "real/a.txt"), write(tmp_path / "out", "secret.txt")
    (root / "link").symlink_to("real")
    (root / "away").symlink_to(outside)
    (root / "secret.txt").symlink_to(outside / "secret.txt")
    (root / "dangling.txt").symlink_to("absent.txt")

    assert names(root) == ["link/a.txt", "real/a.txt"]


def test_links_in_circles_end(tmp_path: Path) -> None:
    write(tmp_path, "a/x.txt", "b/y.txt")
    (tmp_path / "a" / "up").symlink_to("..")
    (tmp_path / "b" / "over").symlink_to("../a")

    found = names(tmp_path)
    assert {"a/x.txt", "b/y.txt"} <= set(found)
    assert len(found) < 20


def test_a_pipe_is_no_source(tmp_path: Path) -> None:
    import os  # noqa: PLC0415 - only here

    os.mkfifo(tmp_path / "pipe.txt")
    assert names(tmp_path) == []
