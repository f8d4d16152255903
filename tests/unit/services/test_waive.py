"""Findings that somebody lets stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lexicord.domain.errors import LexicordError
from lexicord.services.check import check
from lexicord.services.fix import fix
from lexicord.services.undo import undo
from lexicord.services.waive import WaiveReport, waive
from support.projects import tree
from support.workshop import KO, entry, finished, translate

if TYPE_CHECKING:
    from pathlib import Path

    from lexicord.project.project import Project

PARTY = "The Workers' Party of Korea sent a delegation."
DATE = "It came in Juche 49 (1960)."
WRONG = {PARTY: "북조선로동당은 대표단을 파견하였다.", DATE: "대표단은 주체49(1961)년에 왔다."}


def with_slips(folder: Path) -> tuple[Project, Path]:
    project = finished(folder)
    path = project.catalog_path("visits", KO)
    translate(path, WRONG)
    return project, path


def waived(project: Project, path: Path, source: str = PARTY) -> WaiveReport:
    return waive(project, path, entry(path, source).line, "term/forbidden", "a quotation")


def test_one_finding_is_silent_and_the_others_are_not(tmp_path: Path) -> None:
    project, path = with_slips(tmp_path)
    report = waived(project, path)
    assert (report.key.source, report.author, len(report.messages)) == (PARTY, "Ri Yong", 1)
    assert entry(path, PARTY).comments[0].strip().endswith(" Ri Yong: a quotation")
    checked = check(project)
    assert [each.finding.rule for each in checked.findings] == ["date/mismatch"]
    assert (checked.counts.waived, checked.problems) == (1, ())


def test_what_is_waived_is_not_fixed(tmp_path: Path) -> None:
    project, path = with_slips(tmp_path)
    waived(project, path)
    assert fix(project).fixed == ()
    assert entry(path, PARTY).translation == WRONG[PARTY]


def test_a_waiver_expires_when_the_unit_changes(tmp_path: Path) -> None:
    project, path = with_slips(tmp_path)
    waived(project, path)
    translate(path, {PARTY: "북조선로동당이 대표단을 파견하였다."})
    checked = check(project)
    assert [each.finding.rule for each in checked.findings] == ["term/forbidden", "date/mismatch"]
    told = str(checked.problems[0].text)
    assert "the waiver of term/forbidden by Ri Yong no longer counts" in told


def test_a_line_without_a_seal_silences_nothing_and_is_told(tmp_path: Path) -> None:
    project, path = with_slips(tmp_path)
    text = path.read_text(encoding="utf-8")
    line = "# lexicord: allow term/forbidden because\n#. sentence 1 of paragraph 2\n"
    path.write_text(text.replace("#. sentence 1 of paragraph 2\n", line, 1), encoding="utf-8")
    checked = check(project)
    assert len(checked.findings) == 2
    assert "is no waiver of term/forbidden" in str(checked.problems[0].text)


def test_a_file_outside_of_any_project_is_waived_too(tmp_path: Path) -> None:
    path = tmp_path / "ko.po"
    path.write_text(f'msgid "{DATE}"\nmsgstr "{WRONG[DATE]}"\n', encoding="utf-8")
    waive(None, path, 1, "date/mismatch", "as printed", author="Kim")
    assert check(None, [path]).counts.waived == 1


def test_undo_takes_a_waiver_back(tmp_path: Path) -> None:
    project, path = with_slips(tmp_path)
    before = path.read_bytes()
    waived(project, path)
    undo(project)
    assert path.read_bytes() == before


def test_a_folder_is_no_place(tmp_path: Path) -> None:
    project, path = with_slips(tmp_path)
    with pytest.raises(LexicordError, match="is a folder"):
        waive(project, path.parent, 1, "term/forbidden", "x")


@pytest.mark.parametrize(
    ("line", "rule", "reason", "sentence"),
    [
        (9999, "term/forbidden", "x", "no finding of term/forbidden at locale/"),
        (1, "date/mismatch", "x", "no entry at locale/"),
        (9999, "term/forbiden", "x", "there is no rule term/forbiden"),
        (9999, "term/forbidden", " ", "needs its reason"),
    ],
)
def test_what_cannot_be_waived_changes_nothing(
    tmp_path: Path, line: int, rule: str, reason: str, sentence: str
) -> None:
    project, path = with_slips(tmp_path)
    before = tree(tmp_path)
    with pytest.raises(LexicordError, match=sentence):
        waive(project, path, line, rule, reason)
    assert tree(tmp_path) == before
