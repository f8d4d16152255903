from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lexicord.domain.errors import ProjectError, SaveError
from lexicord.project.changes import ChangeState
from lexicord.project.file_change import FileChange
from lexicord.project.undo import standing, undo
from support.projects import project_in, tree

if TYPE_CHECKING:
    from pathlib import Path

    from lexicord.project.project import Project


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return project_in(tmp_path, a_po="1")


def edit(project: Project, name: str, data: bytes | None) -> None:
    project.edit(project.root / name, lambda _: data, command=f"edit {name}")


def content(project: Project, name: str = "a.po") -> bytes | None:
    return project.read_or_none(project.root / name)


def test_the_latest_change_is_taken_back(project: Project) -> None:
    edit(project, "a.po", b"2")

    change = undo(project)
    assert content(project) == b"1"
    assert change is not None
    assert (change.number, change.undoes, change.command) == (2, 1, "undo 1")


def test_undo_after_undo_goes_further_back(project: Project) -> None:
    for data in (b"2", b"3", b"4"):
        edit(project, "a.po", data)

    seen = [content(project) for _ in range(3) if undo(project)]
    assert seen == [b"3", b"2", b"1"]
    with pytest.raises(ProjectError, match="nothing to undo"):
        undo(project)


def test_an_undo_can_be_undone_and_done_again(project: Project) -> None:
    edit(project, "a.po", b"2")
    undo(project)
    undo(project, 2)
    assert content(project) == b"2"

    undo(project)
    assert content(project) == b"1"


def test_a_file_that_was_made_is_removed_and_one_removed_is_made(project: Project) -> None:
    edit(project, "new/b.po", b"x")
    edit(project, "a.po", None)
    undo(project, 2)
    undo(project, 1)

    assert content(project) == b"1"
    assert content(project, "new/b.po") is None


def test_several_files_come_back_together(project: Project) -> None:
    before = tree(project.root)
    names = ("a.po", "b.po", "c.po")
    changes = [FileChange(project.root / name, lambda _: b"x") for name in names]
    project.save_all(changes, command="update")

    undo(project)
    assert tree(project.root) == before


def test_what_was_changed_since_is_not_overwritten(project: Project) -> None:
    edit(project, "a.po", b"2")
    (project.root / "a.po").write_bytes(b"by hand")

    with pytest.raises(SaveError, match=r"a\.po was changed again after change 1"):
        undo(project)
    assert content(project) == b"by hand"


def test_force_overwrites_and_even_that_comes_back(project: Project) -> None:
    edit(project, "a.po", b"2")
    (project.root / "a.po").write_bytes(b"by hand")

    undo(project, 1, force=True)
    assert content(project) == b"1"
    undo(project, 2)
    assert content(project) == b"by hand"


def test_one_file_changed_since_keeps_all_as_they_are(project: Project) -> None:
    changes = [FileChange(project.root / name, lambda _: b"x") for name in ("a.po", "b.po")]
    project.save_all(changes, command="update")
    edit(project, "b.po", b"y")

    with pytest.raises(SaveError):
        undo(project, 1)
    assert (content(project), content(project, "b.po")) == (b"x", b"y")


def test_an_older_change_of_another_file_can_be_taken_back(project: Project) -> None:
    edit(project, "a.po", b"2")
    edit(project, "b.po", b"x")

    undo(project, 1)
    assert (content(project), content(project, "b.po")) == (b"1", b"x")
    assert [change.number for change in standing(project.journal.changes())] == [2]


def test_an_undo_twice_finds_nothing_to_do(project: Project) -> None:
    edit(project, "a.po", b"2")
    undo(project, 1)

    assert undo(project, 1) is None


def test_a_lost_copy_is_said_and_nothing_changed(project: Project) -> None:
    edit(project, "a.po", b"2")
    for name in list(project.journal.contents.names()):
        project.journal.contents.forget(name)

    with pytest.raises(ProjectError, match=r"the journal's copy .* is missing"):
        undo(project)
    assert content(project) == b"2"


def test_an_interrupted_change_is_taken_back_as_far_as_it_came(project: Project) -> None:
    (project.root / "b.po").write_bytes(b"b1")
    files = [("a.po", b"1", b"2"), ("b.po", b"b1", b"b2")]
    edit(project, "c.po", b"x")
    project.journal.begin(files, command="killed")
    (project.root / "a.po").write_bytes(b"2")

    undo(project)
    assert (content(project), content(project, "b.po")) == (b"1", b"b1")
    assert project.journal.change(2).state is ChangeState.DONE


def test_an_undo_that_stopped_half_way_is_gone_on_with(project: Project) -> None:
    names = ("a.po", "b.po")
    changes = [FileChange(project.root / name, lambda _: b"x") for name in names]
    project.save_all(changes, command="update")
    project.journal.begin([("a.po", b"x", b"1"), ("b.po", b"x", None)], command="", undoes=1)
    (project.root / "a.po").write_bytes(b"1")

    undo(project)
    assert (content(project), content(project, "b.po")) == (b"1", None)
