"""Files and folders as arguments; without any, the project file rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from support.answers import answer
from support.small_project import CATALOG, RIGHT, SETTINGS, lay_out, translate

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from click.testing import Result

    Run = Callable[..., Result]

BUILD = '\n[build]\nfallback = "omit"\nminimum = 90\n'


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, run: Run) -> Path:
    """A project of two articles, extracted; the current folder."""
    monkeypatch.chdir(lay_out(tmp_path, settings=SETTINGS + BUILD))
    (tmp_path / "texts/more.txt").write_text("More.\n", encoding="utf-8")
    assert run("extract").exit_code == 0
    assert run("update").exit_code == 0
    return tmp_path


@pytest.mark.parametrize(("path", "domains"), [("texts/more.txt", 1), ("texts", 2), (".", 2)])
@pytest.mark.usefixtures("project")
def test_extract_reads_what_is_named(run: Run, path: str, domains: int) -> None:
    assert len(answer(run("extract", path, "--format", "json"))["templates"]) == domains


@pytest.mark.usefixtures("project")
def test_a_path_may_lead_into_a_project_from_outside(
    run: Run, project: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    elsewhere = str(tmp_path_factory.mktemp("elsewhere"))
    named = str(project / "texts/more.txt")
    assert answer(run("-C", elsewhere, "extract", named, "--format", "json"))["templates"]
    assert run("-C", elsewhere, "extract").exit_code == 2


def test_build_says_what_it_leaves_out_and_why(run: Run, project: Path) -> None:
    translate(project, dict(list(RIGHT.items())[:3]))
    result = run("build", "texts/article.txt")
    assert (result.exit_code, "more.txt" in result.stdout) == (0, False)
    assert "75 percent is translated, and 90 percent is asked for" in result.stdout
    (document,) = answer(run("build", "texts/article.txt", "--format", "json"))["documents"]
    assert (document["skipped"], document["written"]) == (True, False)


def test_build_without_any_catalogue_is_an_error(run: Run, project: Path) -> None:
    for path in project.glob("locale/ko_KP/LC_MESSAGES/*.po"):
        path.unlink()
    result = run("build")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "no catalogue in ko-KP" in result.stderr
    assert "lexicord update" in result.stderr


@pytest.mark.parametrize("verb", ["update", "stats"])
@pytest.mark.usefixtures("project")
def test_catalogues_can_be_named(run: Run, verb: str) -> None:
    assert len(answer(run(verb, CATALOG, "--format", "json"))["catalogs"]) == 1
    assert len(answer(run(verb, "locale/ko_KP", "--format", "json"))["catalogs"]) == 2
    assert run(verb, "texts").exit_code == 2
    assert run("stats", CATALOG, "--since", "HEAD").exit_code == 2
