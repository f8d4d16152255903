"""The demo runs the main job on what travels with the program."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lexicord.domain.errors import LexicordError
from lexicord.project.project import Project
from lexicord.services.check import check
from lexicord.services.demo import demo
from lexicord.services.demo_files import demo_files, returned_files
from lexicord.services.fix import fix
from lexicord.services.merge_reports import MergeReport
from lexicord.services.reports import (
    BuildReport,
    CheckReport,
    ExtractReport,
    InitReport,
    UpdateReport,
)
from support.projects import tree

if TYPE_CHECKING:
    from pathlib import Path

    from lexicord.services.reports import DemoStep

SHAPES = {
    "init": InitReport,
    "extract": ExtractReport,
    "update": UpdateReport,
    "merge": MergeReport,
    "check": CheckReport,
    "build": BuildReport,
}


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[DemoStep]]:
    folder = tmp_path_factory.mktemp("demo") / "lexicord-demo"
    return folder, list(demo(folder))


def test_every_step_tells_what_it_did(run: tuple[Path, list[DemoStep]]) -> None:
    _, steps = run
    verbs = list(dict.fromkeys(step.verb for step in steps))
    assert verbs == ["init", "extract", "update", "merge", "check", "build"]
    assert all(isinstance(step.report, SHAPES[step.verb]) for step in steps)


def test_every_returned_file_is_merged_by_its_stamp(run: tuple[Path, list[DemoStep]]) -> None:
    _, steps = run
    merges = [step.report for step in steps if isinstance(step.report, MergeReport)]
    assert len(merges) == len(returned_files()) > 0
    assert all(each.base.startswith("sha256:") and each.written for each in merges)
    assert [each.conflicts for each in merges] == [()] * len(merges)


def test_every_document_is_built_in_every_locale(run: tuple[Path, list[DemoStep]]) -> None:
    folder, steps = run
    report = steps[-1].report
    assert isinstance(report, BuildReport)
    locales = set(map(str, Project.open(folder).settings.target_locales))
    assert len(locales) >= 10
    assert {each.locale for each in report.documents} == locales
    assert all(each.fallbacks == 0 and each.written for each in report.documents)


def test_a_folder_with_something_in_it_is_refused(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("x", encoding="utf-8")
    before = tree(tmp_path)
    for folder in (tmp_path, tmp_path / "mine.txt"):
        with pytest.raises(LexicordError, match="is there already"):
            list(demo(folder))
    assert tree(tmp_path) == before


def test_an_empty_folder_will_do(tmp_path: Path) -> None:
    assert next(iter(demo(tmp_path))).verb == "init"


def test_fix_leaves_only_what_a_person_must_decide(tmp_path: Path) -> None:
    steps = list(demo(tmp_path / "demo"))
    (before,) = (step.report for step in steps if isinstance(step.report, CheckReport))
    project = Project.open(tmp_path / "demo")
    certain = [found for found in before.findings if any(f.certain for f in found.finding.fixes)]
    report = fix(project)
    assert certain
    assert report.fixed
    left = check(project).findings
    assert left == report.left.findings
    assert not any(fix.certain for found in left for fix in found.finding.fixes)


def test_the_catalogues_at_work_are_not_laid_out_finished() -> None:
    returned = returned_files()
    names = demo_files(returned)
    for each in returned:
        assert f"locale/{each.locale.posix}/LC_MESSAGES/{each.domain}.po" not in names
        assert f"texts/{each.domain}.txt" in names
