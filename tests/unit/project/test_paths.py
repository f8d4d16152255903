from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from lexicord.domain.errors import InputError, ProjectError, SaveError
from lexicord.project.paths import (
    decode,
    inside,
    read_regular,
    refuse_off_limits,
    refuse_twin,
    refuse_unwritable,
)


@pytest.mark.parametrize("path", ["../x", "/etc/passwd", "a/../../x", "out/x", "out"])
def test_no_way_leads_out_of_the_project(tmp_path: Path, path: str) -> None:
    root = tmp_path / "root"
    root.mkdir()
    (root / "out").symlink_to(tmp_path)

    with pytest.raises(ProjectError, match="leads out of the project"):
        inside(Path(path), root)


@pytest.mark.parametrize("path", ["a/b", "./a/b", "link/b", "x/../a/b", "a//b"])
def test_ways_inside_lead_to_the_real_file(tmp_path: Path, path: str) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "link").symlink_to("a")

    assert inside(Path(path), tmp_path) == tmp_path / "a" / "b"


@pytest.mark.parametrize("root", [None, Path("/tmp")])
def test_what_can_be_no_path_is_said(root: Path | None) -> None:
    with pytest.raises(ProjectError, match=r"a\\x00b' cannot be a path"):
        inside(Path("a\0b"), root)


@pytest.mark.parametrize("path", [".git/config", "a/.GIT/x", "GIT~1/x", ".git./x", ".lexicord/x"])
def test_version_control_and_the_journal_are_off_limits(tmp_path: Path, path: str) -> None:
    with pytest.raises(ProjectError, match="where lexicord never writes"):
        refuse_off_limits(tmp_path / path, tmp_path)


@pytest.mark.parametrize("path", [".github/x.txt", "git/x", "a.git", "..git"])
def test_names_like_them_are_not(tmp_path: Path, path: str) -> None:
    refuse_off_limits(tmp_path / path, tmp_path)


def test_a_root_is_no_prefix_of_names(tmp_path: Path) -> None:
    (tmp_path / "root").mkdir()

    with pytest.raises(ProjectError):
        inside(tmp_path / "rooter", tmp_path / "root")


def test_without_a_root_links_are_followed_anywhere(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to("/etc")

    assert inside(tmp_path / "link" / "x", None) == Path("/etc/x")


def test_a_file_is_read_and_a_missing_one_is_none(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"x\r\n")

    assert read_regular(tmp_path / "a") == b"x\r\n"
    assert read_regular(tmp_path / "b") is None
    assert read_regular(tmp_path / "a" / "b") is None
    with pytest.raises(ProjectError, match="cannot be a path"):
        read_regular(tmp_path / "a\0b")


def test_a_pipe_never_blocks(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")

    with pytest.raises(ProjectError, match="is not a file but a pipe"):
        read_regular(tmp_path / "pipe")
    with pytest.raises(SaveError, match="is not a file but a pipe"):
        refuse_unwritable(tmp_path / "pipe")


def test_a_socket_cannot_be_saved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("socket")
        with pytest.raises(SaveError, match="is not a file but a socket"):
            refuse_unwritable(tmp_path / "socket")


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="is not a file but a folder"):
        read_regular(tmp_path)
    with pytest.raises(SaveError, match="not a file but a folder"):
        refuse_unwritable(tmp_path)
    with pytest.raises(SaveError, match="not a file but a device"):
        refuse_unwritable(Path("/dev/null"))


def test_a_write_protected_file_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"x")
    (tmp_path / "a").chmod(0o444)

    with pytest.raises(SaveError, match="write-protected"):
        refuse_unwritable(tmp_path / "a")


def test_a_file_in_the_way_of_a_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / "locale").write_bytes(b"")

    with pytest.raises(SaveError, match=r"/locale is a file, and a folder is needed there"):
        refuse_unwritable(tmp_path / "locale" / "ko" / "a.po")


@pytest.mark.skipif(os.geteuid() == 0, reason="permission bits do not bind root")
def test_a_read_only_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / "locale").mkdir(mode=0o555)

    with pytest.raises(SaveError, match=r"nothing may be written into .*locale"):
        refuse_unwritable(tmp_path / "locale" / "ko" / "a.po")


@pytest.mark.parametrize(
    ("there", "wanted"),
    [("KO.po", "ko.po"), ("cafe\u0301.po", "caf\u00e9.po"), ("stra\u00dfe", "STRASSE")],
)
def test_one_name_in_two_spellings_is_refused(tmp_path: Path, there: str, wanted: str) -> None:
    (tmp_path / there).write_bytes(b"")

    with pytest.raises(SaveError, match="is there already"):
        refuse_twin(tmp_path / wanted)


def test_a_file_is_no_twin_of_itself_nor_of_others(tmp_path: Path) -> None:
    (tmp_path / "ko.po").write_bytes(b"")

    refuse_twin(tmp_path / "ko.po")
    refuse_twin(tmp_path / "ru.po")
    refuse_twin(tmp_path / "absent" / "ko.po")


def test_decode_leaves_the_mark_out_and_places_what_is_wrong() -> None:
    assert decode(b"\xef\xbb\xbf\xec\xa1\xb0", "a") == "조"
    with pytest.raises(InputError, match=r"^a\.txt:2:3: this is not UTF-8"):
        decode("가\n나x".encode() + b"\xff", "a.txt")
