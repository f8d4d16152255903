"""Certain fixes, made through the one writer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.domain.edit import TextEdit
from lexicord.domain.finding import Finding, Fix, Message, Severity
from lexicord.domain.span import Span
from lexicord.glossary.glossary import Glossary
from lexicord.project.undo import undo
from lexicord.services.base_stamp import is_base
from lexicord.services.checking import Judge
from lexicord.services.fix import _settled, fix
from lexicord.services.knowledge import Knowledge
from lexicord.services.pairs import finished_pairs
from lexicord.services.subjects import subjects
from support.projects import tree
from support.workshop import KO, KOREAN, entry, finished, read, translate

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from lexicord.domain.catalog import Entry
    from lexicord.services.pairs import Languages
    from lexicord.services.waiving import Judged

PARTY = "The Workers' Party of Korea sent a delegation."
SLIP = "북조선로동당는 대표단을 파견하였다."


def test_what_is_certain_is_put_right_and_told(tmp_path: Path) -> None:
    project = finished(tmp_path)
    path = project.catalog_path("visits", KO)
    translate(path, {PARTY: SLIP})
    report = fix(project)
    assert entry(path, PARTY).translation == KOREAN[PARTY]
    (unit,) = report.fixed
    assert (unit.before, unit.after, unit.locale) == (SLIP, KOREAN[PARTY], "ko-KP")
    assert "term/forbidden" in unit.rules
    assert report.left.findings == ()
    assert report.written == ("locale/ko_KP/LC_MESSAGES/visits.po",)


def test_what_a_person_must_decide_is_left(tmp_path: Path) -> None:
    project = finished(tmp_path)
    path = project.catalog_path("visits", KO)
    translate(path, {"It came in Juche 49 (1960).": "대표단은 주체49(1961)년에 왔다."})
    before = tree(tmp_path)
    report = fix(project)
    assert (report.fixed, report.written) == ((), ())
    assert [each.finding.rule for each in report.left.findings] == ["date/mismatch"]
    assert tree(tmp_path) == before


def test_a_second_run_changes_nothing(tmp_path: Path) -> None:
    project = finished(tmp_path)
    translate(project.catalog_path("visits", KO), {PARTY: SLIP})
    fix(project)
    before = tree(tmp_path)
    assert fix(project).fixed == ()
    assert tree(tmp_path) == before


def test_a_dry_run_tells_and_writes_nothing(tmp_path: Path) -> None:
    project = finished(tmp_path)
    translate(project.catalog_path("visits", KO), {PARTY: SLIP})
    before = tree(tmp_path)
    report = fix(project, dry_run=True)
    assert [unit.after for unit in report.fixed] == [KOREAN[PARTY]]
    assert (report.dry_run, report.written, report.left.clean) == (True, (), True)
    assert tree(tmp_path) == before


def test_what_is_saved_carries_its_stamp_and_can_be_undone(tmp_path: Path) -> None:
    project = finished(tmp_path)
    path = project.catalog_path("visits", KO)
    translate(path, {PARTY: SLIP})
    fix(project)
    assert is_base(read(path))
    undo(project)
    assert entry(path, PARTY).translation == SLIP


def test_a_file_outside_the_project_is_fixed_where_it_lies(tmp_path: Path) -> None:
    (tmp_path / "project").mkdir()
    project = finished(tmp_path / "project")
    outside = tmp_path / "returned.po"
    outside.write_bytes(project.catalog_path("visits", KO).read_bytes())
    translate(outside, {PARTY: SLIP})
    report = fix(project, [outside])
    assert report.written == (str(outside),)
    assert entry(outside, PARTY).translation == KOREAN[PARTY]


def test_without_a_project_files_are_fixed_too(tmp_path: Path) -> None:
    path = tmp_path / "ko.po"
    path.write_text('msgid "{n} is {n}"\nmsgstr "\\n{n} {n}"\n', encoding="utf-8")
    report = fix(None, [path])
    assert read(path).to_bytes() == path.read_bytes()
    assert len(report.written) == bool(report.fixed)


class Quarrel(Judge):
    """Two rules that undo each other for ever."""

    def judged(self, entries: Iterable[Entry], languages: Languages) -> Judged:
        wishes = {"a": "b", "b": "a"}
        return [
            (each, [_finding(wishes[each.pair.target])])
            for each in finished_pairs(entries, languages)
        ]


def _finding(wish: str) -> Finding:
    edit = TextEdit(Span(0, 1), wish)
    said = Message.of("no")
    return Finding("term/x", Severity.ERROR, said, fixes=(Fix(said, (edit,), certain=True),))


def test_rules_that_undo_each_other_come_to_an_end_and_change_nothing(tmp_path: Path) -> None:
    path = tmp_path / "de.po"
    path.write_text('msgid "x"\nmsgstr "a"\n', encoding="utf-8")
    (subject,) = subjects(None, [path], [])
    settled = _settled(subject, Quarrel(Knowledge(Glossary.of(())), {}))
    assert settled.units == ()
    assert settled.after is subject


def test_only_the_rules_that_asked_are_named(tmp_path: Path) -> None:
    project = finished(tmp_path)
    path = project.catalog_path("visits", KO)
    translate(path, {PARTY: f"{SLIP} 주체49(1961)년."})
    (unit,) = fix(project).fixed
    assert unit.after == f"{KOREAN[PARTY]} 주체49(1961)년."
    assert not any(rule.startswith("date/") for rule in unit.rules)
