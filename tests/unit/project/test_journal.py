from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lexicord.domain.errors import ProjectError
from lexicord.project.changes import ChangedFile, ChangeState
from lexicord.project.contents import digest
from lexicord.project.writers import journal_of
from support.projects import ACTOR, MOMENT

if TYPE_CHECKING:
    from pathlib import Path

    from lexicord.project.journal import Journal


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    found = journal_of(tmp_path, ACTOR)
    found.contents.folder.mkdir(parents=True)
    return found


def test_a_change_is_told_with_who_when_and_how(journal: Journal) -> None:
    journal.begin([("a.po", None, b"new")], command="update")

    (change,) = journal.changes()
    assert (change.number, change.who, change.when) == (1, "Ri Yong", MOMENT)
    assert (change.command, change.state) == ("update", ChangeState.PENDING)
    assert change.files == (ChangedFile("a.po", None, digest(b"new")),)


def test_the_contents_before_and_after_are_kept(journal: Journal) -> None:
    (file,) = journal.begin([("a.po", b"old", b"new")], command="").files

    assert file.before is not None
    assert file.after is not None
    assert journal.contents.get(file.before) == b"old"
    assert journal.contents.get(file.after) == b"new"


def test_how_a_change_ended_is_told(journal: Journal) -> None:
    done, dropped = journal.begin([], command="1"), journal.begin([], command="2")
    journal.end(dropped, ChangeState.DROPPED)
    journal.end(done, ChangeState.DONE)

    assert [each.state for each in journal.changes()] == [ChangeState.DONE, ChangeState.DROPPED]
    assert journal.change(2).command == "2"


def test_an_unknown_number_is_said(journal: Journal) -> None:
    with pytest.raises(ProjectError, match="the journal knows no change 9"):
        journal.change(9)


def test_a_journal_that_is_not_there_is_empty(tmp_path: Path) -> None:
    assert journal_of(tmp_path, ACTOR).changes() == []
    assert list(tmp_path.iterdir()) == []


def test_a_line_that_was_cut_off_is_closed_before_the_next(journal: Journal) -> None:
    journal.begin([], command="1")
    with journal.path.open("ab") as file:
        file.write(b'{"line":"begun","cha')

    journal.begin([], command="2")
    assert [(each.number, each.command) for each in journal.changes()] == [(1, "1"), (2, "2")]


def test_a_journal_of_rubbish_starts_anew(journal: Journal) -> None:
    journal.path.write_bytes(b"rubbish\n" * 3)

    assert journal.begin([], command="").number == 1


def test_numbers_go_on_after_a_very_long_line(journal: Journal) -> None:
    journal.begin([(f"{number:0200}.po", None, None) for number in range(1000)], command="1")

    assert journal.path.stat().st_size > 1 << 16
    assert journal.begin([], command="2").number == 2


def test_an_ending_that_cannot_be_written_is_no_failure(journal: Journal) -> None:
    change = journal.begin([], command="")
    journal.path.unlink()
    journal.path.mkdir()

    journal.end(change, ChangeState.DONE)


def test_the_number_is_found_at_the_end_of_a_long_journal(journal: Journal) -> None:
    for _ in range(600):
        journal.begin([], command="x" * 200)

    assert journal.path.stat().st_size > 1 << 16
    assert [each.number for each in journal.changes()] == list(range(1, 601))
