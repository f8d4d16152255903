from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lexicord.project.changes import ChangeState
from lexicord.project.doctor import Ailment
from lexicord.project.repair import repair
from lexicord.project.replacement import temporary_name
from support.projects import project_in

if TYPE_CHECKING:
    from pathlib import Path

    from lexicord.project.project import Project


@pytest.fixture
def project(tmp_path: Path) -> Project:
    project = project_in(tmp_path)
    project.edit(tmp_path / "a.po", lambda _: b"content", command="update")
    return project


@pytest.mark.parametrize("name", ["a.po", "never saved.po"])
def test_leftovers_are_swept(project: Project, name: str) -> None:
    leftover = project.root / temporary_name(name)
    leftover.write_bytes(b"half")

    assert repair(project) == []
    assert not leftover.exists()


def test_a_half_made_folder_is_swept(project: Project) -> None:
    (project.root / temporary_name("demo") / "inner").mkdir(parents=True)

    assert repair(project) == []


def test_torn_lines_leave_the_journal_but_are_not_thrown_away(project: Project) -> None:
    good = project.journal.path.read_bytes()
    project.journal.path.write_bytes(good + b"junk\n")

    assert repair(project) == []
    assert project.journal.path.read_bytes() == good
    assert (project.journal.folder / "damaged-lines.txt").read_bytes() == b"junk\n"


def test_what_was_interrupted_is_settled(project: Project) -> None:
    project.journal.begin([("a.po", b"content", b"x")], command="merge")

    assert repair(project) == []
    assert project.journal.change(2).state is ChangeState.DROPPED


def test_a_change_that_stopped_half_way_is_left_to_people(project: Project) -> None:
    files = [("a.po", b"old", b"content"), ("b.po", None, b"x")]
    project.journal.begin(files, command="merge")

    assert [trouble.ailment for trouble in repair(project)] == [Ailment.INTERRUPTED]


def test_a_lost_copy_is_made_again_from_the_file(project: Project) -> None:
    (name,) = project.journal.contents.names()
    (project.journal.contents.folder / f"{name}.z").write_bytes(b"junk")

    assert repair(project) == []
    assert project.journal.contents.get(name) == b"content"


def test_a_copy_that_nobody_has_any_more_stays_lost(project: Project) -> None:
    (name,) = project.journal.contents.names()
    project.journal.contents.forget(name)
    (project.root / "a.po").write_bytes(b"by hand")

    assert [trouble.subject for trouble in repair(project)] == [name]


@pytest.mark.parametrize("rest", [None, b"", b"con"])
def test_a_lost_file_comes_back(project: Project, rest: bytes | None) -> None:
    (project.root / "a.po").unlink()
    if rest is not None:
        (project.root / "a.po").write_bytes(rest)

    assert repair(project) == []
    assert (project.root / "a.po").read_bytes() == b"content"


def test_only_what_was_asked_for_is_repaired(project: Project) -> None:
    (project.root / "a.po").unlink()
    (project.root / temporary_name("x")).write_bytes(b"")

    left = repair(project, [Ailment.LEFTOVER])
    assert [trouble.ailment for trouble in left] == [Ailment.LOST_FILE]
