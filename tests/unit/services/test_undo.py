from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lexicord.domain.errors import ProjectError
from lexicord.project.changes import ChangeState
from lexicord.services.undo import history, undo
from support.projects import MOMENT, project_in

if TYPE_CHECKING:
    from pathlib import Path

    from lexicord.project.project import Project


@pytest.fixture
def project(tmp_path: Path) -> Project:
    project = project_in(tmp_path, a_po="1")
    project.edit(project.root / "a.po", lambda _: b"2", command="update")
    project.edit(project.root / "a.po", lambda _: b"3", command="update")
    return project


def content(project: Project) -> bytes:
    return project.read(project.root / "a.po")


def test_the_latest_change_is_taken_back_and_the_way_forth_told(project: Project) -> None:
    report = undo(project)
    assert (report.undone, report.number, report.files) == (2, 3, ("a.po",))
    assert content(project) == b"2"
    assert undo(project, report.number).undone == 3
    assert content(project) == b"3"


def test_what_is_back_already_is_told_so(project: Project) -> None:
    (project.root / "a.po").write_bytes(b"2")
    report = undo(project)
    assert (report.undone, report.number, report.files) == (2, None, ())


def test_nothing_left_to_undo_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="nothing to undo"):
        undo(project_in(tmp_path))


def test_the_history_tells_what_became_of_each_change(project: Project) -> None:
    undo(project)
    project.journal.begin([("a.po", b"2", b"4")], command="merge")

    lines = history(project).changes
    assert [(each.number, each.undoes, each.undone_by) for each in lines] == [
        (4, None, None),
        (3, 2, None),
        (2, None, 3),
        (1, None, None),
    ]
    assert [each.state for each in lines[:2]] == [ChangeState.PENDING, ChangeState.DONE]
    assert (lines[0].when, lines[0].who, lines[0].files) == (MOMENT, "Ri Yong", ("a.po",))
