from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lexicord.project.writers import project_writer, writer_for
from support.projects import ACTOR, project_in

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("name", ["a.po", "deep/down/a.po", "link/a.po"])
def test_in_a_project_it_is_the_project_s(tmp_path: Path, name: str) -> None:
    project = project_in(tmp_path)
    (tmp_path / "deep").mkdir()
    (tmp_path / "link").symlink_to("deep")

    assert writer_for(tmp_path / name, ACTOR) == project.writer


def test_a_broken_project_file_still_marks_a_project(tmp_path: Path) -> None:
    (tmp_path / "lexicord.toml").write_text("broken [")

    assert writer_for(tmp_path / "a.po", ACTOR) == project_writer(tmp_path, ACTOR)


def test_outside_there_is_no_journal(tmp_path: Path) -> None:
    writer = writer_for(tmp_path / "a.po", ACTOR)

    assert (writer.root, writer.journal, writer.locks.folder) == (None, None, None)
