from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lexicord.project.changes import ChangeState
from lexicord.project.settling import settle, settled
from support.projects import project_in

if TYPE_CHECKING:
    from pathlib import Path

    from lexicord.project.project import Project

FILES = [("a.po", b"1", b"2"), ("b.po", None, b"2")]


@pytest.fixture
def project(tmp_path: Path) -> Project:
    project = project_in(tmp_path, x_po="x")
    project.edit(tmp_path / "x.po", lambda _: b"y", command="")
    return project


@pytest.mark.parametrize(
    ("a", "b", "state"),
    [
        (b"2", b"2", ChangeState.DONE),
        (b"1", None, ChangeState.DROPPED),
        (b"2", None, ChangeState.PENDING),
        (b"by hand", None, ChangeState.DROPPED),
        (b"by hand", b"2", ChangeState.PENDING),
    ],
)
def test_the_disk_tells_how_a_change_ended(
    project: Project, a: bytes, b: bytes | None, state: ChangeState
) -> None:
    change = project.journal.begin(FILES, command="killed")
    (project.root / "a.po").write_bytes(a)
    if b is not None:
        (project.root / "b.po").write_bytes(b)

    assert bool(settle(project)) == (state is ChangeState.PENDING)
    assert project.journal.change(change.number).state is state


def test_a_later_change_remembers_what_it_found(project: Project) -> None:
    change = project.journal.begin([("a.po", None, b"2")], command="killed")
    (project.root / "a.po").write_bytes(b"2")
    project.edit(project.root / "a.po", lambda _: b"3", command="later")

    assert settle(project) == []
    assert project.journal.change(change.number).state is ChangeState.DONE


def test_a_change_that_ended_while_one_waited_is_as_it_ended(project: Project) -> None:
    change = project.journal.begin(FILES, command="slow")
    project.journal.end(change, ChangeState.DROPPED)

    assert settled(project, change) is ChangeState.DROPPED
