from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lexicord.domain.errors import ProjectError, SettingsError
from lexicord.project.discovery import find_root, find_settings, settings_in

if TYPE_CHECKING:
    from pathlib import Path

OURS = '[tool.lexicord]\nsource-locale = "en"\n'


def test_the_nearest_project_file_above_rules(tmp_path: Path) -> None:
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    (tmp_path / "lexicord.toml").write_text("outer = 1")
    (tmp_path / "a" / "pyproject.toml").write_text(OURS)

    assert find_settings(inner).path == tmp_path / "a" / "pyproject.toml"
    assert find_settings(inner).table == ("tool", "lexicord")
    assert find_settings(tmp_path).text == "outer = 1"


def test_a_file_means_its_folder(tmp_path: Path) -> None:
    (tmp_path / "lexicord.toml").write_text("")

    assert find_settings(tmp_path / "lexicord.toml").path == tmp_path / "lexicord.toml"


@pytest.mark.parametrize("text", ["[tool.ruff]\n", "tool = 3\n", "", "broken = [", "\n[project]\n"])
def test_a_pyproject_of_others_is_passed_over(tmp_path: Path, text: str) -> None:
    (tmp_path / "pyproject.toml").write_text(text)

    assert settings_in(tmp_path) is None


def test_a_broken_pyproject_of_ours_is_not_passed_over(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text(OURS + "[")

    assert settings_in(tmp_path) is not None


def test_two_project_files_side_by_side_are_refused(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text(OURS)
    (tmp_path / "lexicord.toml").write_text("")

    with pytest.raises(SettingsError, match="keep one of the two"):
        settings_in(tmp_path)


def test_no_project_is_said_with_the_way_out(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="lexicord init"):
        find_settings(tmp_path)


def test_a_file_that_is_not_utf8_is_refused_with_its_place(tmp_path: Path) -> None:
    (tmp_path / "lexicord.toml").write_bytes(b"# one\n# tw\xff")

    with pytest.raises(SettingsError, match=r"lexicord\.toml:2:5: this is not UTF-8"):
        settings_in(tmp_path)


def test_a_byte_order_mark_does_no_harm(tmp_path: Path) -> None:
    (tmp_path / "lexicord.toml").write_bytes(b"\xef\xbb\xbfa = 1")

    found = settings_in(tmp_path)
    assert found is not None
    assert found.text == "a = 1"


def test_a_link_that_leads_in_a_circle_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "lexicord.toml").symlink_to(tmp_path / "lexicord.toml")

    with pytest.raises(ProjectError, match="cannot be read: symbolic links"):
        settings_in(tmp_path)


@pytest.mark.parametrize("start", ["x" * 300, "loop/a", "a\0b"])
def test_a_start_that_cannot_be_is_no_crash(tmp_path: Path, start: str) -> None:
    (tmp_path / "loop").symlink_to("loop")

    with pytest.raises(ProjectError):
        find_settings(tmp_path / start)


@pytest.mark.parametrize(
    ("name", "text"), [("lexicord.toml", "broken ["), ("pyproject.toml", OURS)]
)
def test_the_root_is_found_though_its_file_is_broken(tmp_path: Path, name: str, text: str) -> None:
    (tmp_path / name).write_text(text)
    (tmp_path / "a").mkdir()

    assert find_root(tmp_path / "a") == tmp_path


def test_outside_of_any_project_there_is_no_root(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_bytes(b"\xff")

    assert find_root(tmp_path) is None
