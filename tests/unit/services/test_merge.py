"""A returned file and ours, brought together."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from lexicord.domain.errors import LexicordError
from lexicord.services.base_stamp import is_base, stamp_of
from lexicord.services.check import check
from lexicord.services.merge import merge
from support.projects import tree
from support.workshop import DE, KO, KOREAN, entry, finished, later, prepared, read, translate

if TYPE_CHECKING:
    from pathlib import Path

    from lexicord.project.project import Project

AGAIN, HEADING = "It came again.", "Three Visits"


def sent_out(project: Project, name: str = "returned.po") -> Path:
    """Copy the Korean catalogue to where the translator works on it."""
    path = project.root.parent / name
    path.write_bytes(project.catalog_path("visits", KO).read_bytes())
    return path


def project_in(tmp_path: Path) -> Project:
    (tmp_path / "project").mkdir()
    return prepared(tmp_path / "project")


def test_what_the_translator_entered_comes_in(tmp_path: Path) -> None:
    project = project_in(tmp_path)
    returned = sent_out(project)
    stamp = stamp_of(read(returned))
    translate(returned, KOREAN)
    report = merge(project, returned)
    path = project.catalog_path("visits", KO)
    assert {each.source: each.translation for each in read(path).entries if each.source} == KOREAN
    assert (report.path, report.base) == ("locale/ko_KP/LC_MESSAGES/visits.po", stamp)
    assert {change.kind for change in report.changes} == {"text"}
    assert report.written
    assert is_base(read(path))


def test_what_changed_here_meanwhile_stays(tmp_path: Path) -> None:
    project = project_in(tmp_path)
    returned = sent_out(project)
    path = project.catalog_path("visits", KO)
    translate(path, {HEADING: KOREAN[HEADING]})
    translate(returned, {AGAIN: KOREAN[AGAIN]})
    report = merge(project, returned)
    assert entry(path, HEADING).translation == KOREAN[HEADING]
    assert entry(path, AGAIN).translation == KOREAN[AGAIN]
    assert report.conflicts == ()


def test_twice_is_once(tmp_path: Path) -> None:
    project = project_in(tmp_path)
    returned = sent_out(project)
    translate(returned, KOREAN)
    merge(project, returned)
    before = tree(project.root)
    report = merge(later(project), returned)
    assert (report.changes, report.written) == ((), False)
    assert tree(project.root) == before


def test_a_dry_run_tells_and_writes_nothing(tmp_path: Path) -> None:
    project = project_in(tmp_path)
    returned = sent_out(project)
    translate(returned, KOREAN)
    before = tree(project.root)
    report = merge(project, returned, dry_run=True)
    assert [change.after for change in report.changes] == [(text,) for text in KOREAN.values()]
    assert (report.dry_run, report.written) == (True, False)
    assert tree(project.root) == before


def conflicting(tmp_path: Path) -> tuple[Project, Path]:
    project = project_in(tmp_path)
    returned = sent_out(project)
    translate(project.catalog_path("visits", KO), {AGAIN: "또 왔다."})
    translate(returned, {AGAIN: "다시 왔다."})
    return project, returned


def test_a_conflict_keeps_ours_in_place_and_both_in_a_file(tmp_path: Path) -> None:
    project, returned = conflicting(tmp_path)
    report = merge(project, returned)
    path = project.catalog_path("visits", KO)
    kept = entry(path.with_name("visits.conflicts.po"), AGAIN)
    assert entry(path, AGAIN).translation == "또 왔다."
    assert (kept.translation, kept.fuzzy) == ("다시 왔다.", True)
    assert kept.comments == (
        "Conflict, merged by Ri Yong, 2026-11-23 20:45+0000",
        "Conflict, ours: 2026-11-23 20:45+0000",
        "Conflict, theirs: 2026-11-23 20:45+0000",
        "ours: 또 왔다.",
        "theirs: 다시 왔다.",
    )
    assert report.conflict_path == "locale/ko_KP/LC_MESSAGES/visits.conflicts.po"
    (conflict,) = report.conflicts
    assert (conflict.base, conflict.ours, conflict.theirs) == ("", "또 왔다.", "다시 왔다.")


def test_a_conflict_is_told_once_however_often_the_file_is_merged(tmp_path: Path) -> None:
    project, returned = conflicting(tmp_path)
    merge(project, returned)
    before = tree(project.root)
    report = merge(later(project), returned)
    assert (len(report.conflicts), report.written) == (1, False)
    assert tree(project.root) == before


def test_a_conflict_file_is_no_catalogue(tmp_path: Path) -> None:
    project, returned = conflicting(tmp_path)
    merge(project, returned)
    assert check(project).counts.files == 2


def test_older_conflicts_stay_until_the_same_unit_has_a_new_one(tmp_path: Path) -> None:
    project, returned = conflicting(tmp_path)
    merge(project, returned)
    second = sent_out(project, "second.po")
    translate(project.catalog_path("visits", KO), {HEADING: "방문"})
    translate(second, {HEADING: "세번"})
    merge(project, second)
    conflicts = read(project.catalog_path("visits", KO).with_name("visits.conflicts.po"))
    assert [each.source for each in conflicts.entries] == ["", AGAIN, HEADING]


def test_a_base_that_is_given_needs_no_stamp(tmp_path: Path) -> None:
    project = project_in(tmp_path)
    base = sent_out(project, "base.po")
    returned = sent_out(project)
    returned.write_bytes(read(returned).with_header({"X-Lexicord-Base": ""}).to_bytes())
    translate(returned, KOREAN)
    report = merge(project, returned, base=base)
    assert (report.base, report.written) == (str(base), True)


@pytest.mark.parametrize(
    ("stamp", "sentence"),
    [
        ("", r"does not say what it was made from \(no X-Lexicord-Base .*--base"),
        ("sha256:00", r"is not in this project's journal; .*--base"),
    ],
)
def test_a_base_that_cannot_be_found_is_asked_for(
    tmp_path: Path, stamp: str, sentence: str
) -> None:
    project = project_in(tmp_path)
    returned = sent_out(project)
    returned.write_bytes(read(returned).with_header({"X-Lexicord-Base": stamp}).to_bytes())
    before = tree(project.root)
    with pytest.raises(LexicordError, match=sentence):
        merge(project, returned)
    assert tree(project.root) == before


def test_a_returned_file_that_was_emptied_takes_nothing_away(tmp_path: Path) -> None:
    (tmp_path / "project").mkdir()
    project = finished(tmp_path / "project")
    returned = sent_out(project)
    translate(returned, dict.fromkeys(KOREAN, ""))
    assert merge(project, returned).changes == ()


def test_a_file_for_a_catalogue_that_is_not_there_is_told(tmp_path: Path) -> None:
    project = project_in(tmp_path)
    returned = sent_out(project)
    with pytest.raises(LexicordError, match="is missing; `lexicord update` makes it"):
        merge(project, returned, into=project.root / "locale" / "no.po")


def test_the_catalogue_can_be_named(tmp_path: Path) -> None:
    project = project_in(tmp_path)
    returned = sent_out(project)
    german = project.catalog_path("visits", DE)
    translate(returned, {AGAIN: "Sie kam wieder."})
    report = merge(project, returned, into=german)
    assert report.path == "locale/de/LC_MESSAGES/visits.po"
    assert entry(german, AGAIN).translation == "Sie kam wieder."


def test_a_remark_of_the_translator_comes_along(tmp_path: Path) -> None:
    project = project_in(tmp_path)
    returned = sent_out(project)
    catalog = read(returned)
    remark = replace(entry(returned, AGAIN), comments=("Who is meant?",))
    returned.write_bytes(catalog.edited([remark]).to_bytes())
    (change,) = merge(project, returned).changes
    assert change.kind == "details"
    assert entry(project.catalog_path("visits", KO), AGAIN).comments == ("Who is meant?",)
