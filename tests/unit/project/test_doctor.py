from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lexicord.project.doctor import Ailment, examine
from lexicord.project.replacement import temporary_name
from support.projects import project_in, tree

if TYPE_CHECKING:
    from pathlib import Path

    from lexicord.project.project import Project


@pytest.fixture
def project(tmp_path: Path) -> Project:
    project = project_in(tmp_path)
    project.edit(tmp_path / "a.po", lambda _: b"content", command="update")
    return project


def ailments(project: Project) -> list[tuple[Ailment, str]]:
    before = tree(project.root)
    found = [(trouble.ailment, trouble.subject) for trouble in examine(project)]
    assert tree(project.root) == before
    return found


def test_a_sound_project_has_no_trouble(project: Project, tmp_path: Path) -> None:
    assert ailments(project) == []
    assert ailments(project_in(tmp_path)) == []


def test_leftovers_are_found_everywhere(project: Project) -> None:
    for folder in (project.root, project.journal.contents.folder):
        (folder / temporary_name("x")).write_bytes(b"")

    assert [ailment for ailment, _ in ailments(project)] == [Ailment.LEFTOVER] * 2


def test_torn_lines_are_counted(project: Project) -> None:
    project.journal.path.write_bytes(project.journal.path.read_bytes() + b'junk\n{"li')

    (trouble,) = examine(project)
    assert trouble.ailment is Ailment.TORN_LINE
    assert str(trouble.text) == "2 lines of the journal cannot be read"


def test_an_interrupted_change_is_told_with_the_way_back(project: Project) -> None:
    project.journal.begin([("a.po", b"content", b"x")], command="merge")

    (trouble,) = examine(project)
    assert trouble.ailment is Ailment.INTERRUPTED
    assert "change 2 (merge) was interrupted; `lexicord undo 2`" in str(trouble.text)


def test_a_damaged_copy_is_found(project: Project) -> None:
    (name,) = project.journal.contents.names()
    (project.journal.contents.folder / f"{name}.z").write_bytes(b"junk")

    assert ailments(project) == [(Ailment.LOST_COPY, name)]


@pytest.mark.parametrize("rest", [None, b"", b"cont", b"cont\0\0\0"])
def test_a_file_that_is_gone_cut_off_or_zeroed_is_found(
    project: Project, rest: bytes | None
) -> None:
    (project.root / "a.po").unlink()
    if rest is not None:
        (project.root / "a.po").write_bytes(rest)

    assert ailments(project) == [(Ailment.LOST_FILE, "a.po")]


@pytest.mark.parametrize("edited", [b"content and more", b"other"])
def test_a_file_that_was_edited_is_no_trouble(project: Project, edited: bytes) -> None:
    (project.root / "a.po").write_bytes(edited)

    assert ailments(project) == []


def test_a_file_that_we_removed_is_no_trouble(project: Project) -> None:
    project.edit(project.root / "a.po", lambda _: None, command="remove")

    assert ailments(project) == []
