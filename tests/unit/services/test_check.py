"""What a check looks at, and what it reports."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lexicord.domain.errors import LexicordError
from lexicord.domain.finding import Severity
from lexicord.services.check import check
from support.projects import tree
from support.workshop import KO, KOREAN, SETTINGS, entry, finished, prepared, translate

if TYPE_CHECKING:
    from pathlib import Path

PARTY = "The Workers' Party of Korea sent a delegation."
DATE = "It came in Juche 49 (1960)."
WRONG = {PARTY: "로동당은 대표단을 파견하였다.", DATE: "대표단은 주체49(1961)년에 왔다."}


def test_a_right_translation_is_clean(tmp_path: Path) -> None:
    report = check(finished(tmp_path))
    assert report.findings == ()
    assert report.clean


def test_only_what_is_finished_is_checked(tmp_path: Path) -> None:
    project = prepared(tmp_path)
    path = project.catalog_path("visits", KO)
    translate(path, WRONG, flags=("fuzzy",))
    translate(path, {"It came again.": KOREAN["It came again."]})
    report = check(project, locales=["ko-KP"])
    assert report.findings == ()
    counts = report.counts
    assert (counts.files, counts.checked, counts.fuzzy, counts.untranslated) == (1, 1, 2, 1)


def test_findings_come_in_the_order_of_the_document_with_their_places(tmp_path: Path) -> None:
    project = finished(tmp_path)
    path = project.catalog_path("visits", KO)
    translate(path, WRONG)
    found = check(project).findings
    assert [each.finding.rule for each in found] == ["term/missing", "date/mismatch"]
    assert [each.key.source for each in found] == [PARTY, DATE]
    assert [each.line for each in found] == [entry(path, PARTY).line, entry(path, DATE).line]
    assert {(each.path, each.locale, each.domain) for each in found} == {
        ("locale/ko_KP/LC_MESSAGES/visits.po", "ko-KP", "visits")
    }
    assert found[1].finding.target_spans[0].of(found[1].target) == "주체49(1961)년"


def test_nothing_is_written(tmp_path: Path) -> None:
    project = finished(tmp_path)
    translate(project.catalog_path("visits", KO), WRONG)
    before = tree(tmp_path)
    check(project)
    assert tree(tmp_path) == before


@pytest.mark.parametrize(
    ("rules", "severities"),
    [
        ('"term/missing" = "off"', [Severity.ERROR]),
        ('"term" = "advice"', [Severity.ADVICE, Severity.ERROR]),
        ('"term/missing" = "warning"\n"date" = "off"', [Severity.WARNING]),
    ],
)
def test_the_project_says_how_grave_a_rule_is(
    tmp_path: Path, rules: str, severities: list[Severity]
) -> None:
    project = finished(tmp_path, settings=f"{SETTINGS}[rules]\n{rules}\n")
    translate(project.catalog_path("visits", KO), WRONG)
    assert [each.finding.severity for each in check(project).findings] == severities


def test_a_rule_that_does_not_exist_is_told(tmp_path: Path) -> None:
    project = finished(tmp_path, settings=f'{SETTINGS}[rules]\n"term/mising" = "off"\n')
    with pytest.raises(LexicordError, match="term/missing"):
        check(project)


def test_named_files_and_folders_are_checked_instead(tmp_path: Path) -> None:
    project = finished(tmp_path)
    path = project.catalog_path("visits", KO)
    translate(path, WRONG)
    for named in (path, path.parent.parent):
        report = check(project, [named])
        assert (report.counts.files, len(report.findings)) == (1, 2)
    assert report.findings[0].path == "locale/ko_KP/LC_MESSAGES/visits.po"


def test_a_file_outside_the_project_is_checked_with_its_glossary(tmp_path: Path) -> None:
    (tmp_path / "project").mkdir()
    project = finished(tmp_path / "project")
    outside = tmp_path / "returned.po"
    outside.write_bytes(project.catalog_path("visits", KO).read_bytes())
    translate(outside, WRONG)
    found = check(project, [outside]).findings
    assert [each.finding.rule for each in found] == ["term/missing", "date/mismatch"]
    assert {(each.path, each.domain) for each in found} == {(str(outside), "visits")}


def test_without_a_project_dates_and_numbers_are_checked(tmp_path: Path) -> None:
    path = tmp_path / "ko.po"
    path.write_text(f'msgid "{DATE}"\nmsgstr "{WRONG[DATE]}"\n', encoding="utf-8")
    (found,) = check(None, [path]).findings
    assert (found.finding.rule, found.locale, found.domain) == ("date/mismatch", "ko", "ko")


def test_a_file_may_tell_its_language_by_its_folder(tmp_path: Path) -> None:
    path = tmp_path / "ko_KP" / "LC_MESSAGES" / "x.po"
    path.parent.mkdir(parents=True)
    path.write_text(f'msgid "{DATE}"\nmsgstr "{WRONG[DATE]}"\n', encoding="utf-8")
    (found,) = check(None, [tmp_path]).findings
    assert found.locale == "ko-KP"


def test_what_is_odd_about_a_file_is_told(tmp_path: Path) -> None:
    path = tmp_path / "ko.po"
    path.write_text('msgid "a"\nmsgstr ""\n\nmsgid "a"\nmsgstr ""\n', encoding="utf-8")
    (problem,) = check(None, [path]).problems
    assert (problem.path, problem.line) == (str(path), 4)
    assert str(problem.text).startswith("'a' is here a second time")


def test_each_plural_form_is_checked(tmp_path: Path) -> None:
    path = tmp_path / "de.po"
    path.write_text(
        'msgid ""\nmsgstr "Language: de\\nPlural-Forms: nplurals=2; plural=(n != 1);\\n"\n\n'
        'msgid "{n} file"\nmsgid_plural "{n} files"\nmsgstr[0] "{n} Datei"\nmsgstr[1] "Dateien"\n',
        encoding="utf-8",
    )
    (found,) = check(None, [path]).findings
    assert (found.form, found.source, found.target) == (1, "{n} files", "Dateien")


@pytest.mark.parametrize(
    ("name", "text", "sentence"),
    [
        (
            "no.txt.po",
            'msgid "a"\nmsgstr "b"\n',
            r"no\.txt\.po: the catalogue does not say its lang",
        ),
        ("ko.po", 'msgid "a\n', r"ko\.po:1:"),
    ],
)
def test_a_file_that_cannot_be_judged_is_told(
    tmp_path: Path, name: str, text: str, sentence: str
) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")
    with pytest.raises(LexicordError, match=sentence):
        check(None, [tmp_path / name])


@pytest.mark.parametrize("locales", [["fr"], []])
def test_nothing_to_look_at_is_told(tmp_path: Path, locales: list[str]) -> None:
    project = finished(tmp_path) if locales else None
    with pytest.raises(LexicordError, match="there is no catalogue to look at"):
        check(project, locales=locales)


def test_a_path_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(LexicordError, match="is missing"):
        check(None, [tmp_path / "no.po"])
