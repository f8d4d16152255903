"""``lexicord glossary``: the commands for people who keep names right."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from lexicord.formats.gettext.catalog import Catalog
from support.answers import answer
from support.projects import tree
from support.small_project import CATALOG, GLOSSARY, RIGHT, WRONG, lay_out, translate

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from click.testing import Result

    Run = Callable[..., Result]

PARTY = "The Workers' Party of Korea sent it."
needs_git = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, run: Run) -> Path:
    """A project whose catalogue is translated; the current folder."""
    monkeypatch.chdir(lay_out(tmp_path))
    assert run("extract").exit_code == 0
    assert run("update").exit_code == 0
    translate(tmp_path, RIGHT)
    return tmp_path


def change_glossary(project: Path) -> None:
    text = GLOSSARY.replace("조선로동자당", "로동자당")
    (project / "glossary/t.toml").write_text(text, encoding="utf-8")


@pytest.mark.usefixtures("project")
def test_lookup_shows_what_is_known(run: Run) -> None:
    result = run("glossary", "lookup", "조선로동당은", "-l", "en")
    assert (result.exit_code, "Workers' Party of Korea" in result.stdout) == (0, True)
    assert "조선로동자당" not in result.stdout
    (concept,) = answer(run("glossary", "lookup", "wpk", "--format", "json"))["concepts"]
    assert [each["standing"] for each in concept["renderings"]] == [
        "preferred",
        "preferred",
        "forbidden",
    ]


@pytest.mark.usefixtures("project")
def test_lookup_offers_what_is_alike(run: Run) -> None:
    result = run("glossary", "lookup", "Workers Party of Corea")
    assert result.exit_code == 1
    assert "does not have" in result.stdout
    assert "Like it: wpk" in result.stdout


def test_stats_tell_how_names_are_rendered(run: Run, project: Path) -> None:
    assert "조선로동당" in run("glossary", "stats").stdout
    translate(project, WRONG)
    value = answer(run("glossary", "stats", CATALOG, "-l", "ko-KP", "--format", "json"))
    (concept,) = value["concepts"]
    (rendering,) = concept["renderings"]
    assert (concept["asked"], rendering["standing"], rendering["count"]) == (1, "forbidden", 1)
    assert rendering["places"][0].startswith(f"{CATALOG}:")
    assert value["coverage"] == [{"locale": "ko-KP", "concepts": 1, "rendered": 1, "confirmed": 1}]


def test_stats_tell_what_is_missing(run: Run, project: Path) -> None:
    translate(project, {PARTY: "그가 보냈다."})
    assert "missing" in run("glossary", "stats").stdout


def test_impact_of_another_folder(run: Run, project: Path) -> None:
    shutil.copytree(project / "glossary", project / "old")
    assert answer(run("glossary", "impact", "old", "--format", "json"))["changes"] == []
    change_glossary(project)
    before = tree(project)
    result = run("glossary", "impact", "old")
    assert "wpk  changed  ko-KP" in result.stdout
    assert "1 translated unit is touched." in result.stdout
    assert tree(project) == before


def test_touched_units_are_looked_at_again_on_request(run: Run, project: Path) -> None:
    shutil.copytree(project / "glossary", project / "old")
    change_glossary(project)
    before = (project / CATALOG).read_bytes()
    value = answer(run("glossary", "impact", "old", "--requeue", "--format", "json"))
    assert (value["requeued"], value["written"]) == (1, [CATALOG])
    entries = Catalog.from_bytes((project / CATALOG).read_bytes()).entries
    assert [each.source for each in entries if each.fuzzy] == [PARTY]
    assert "0 were marked fuzzy" in run("glossary", "impact", "old", "--requeue").stdout
    assert run("undo").exit_code == 0
    assert (project / CATALOG).read_bytes() == before


@needs_git
def test_impact_of_commits(run: Run, project: Path) -> None:
    git = ("git", "-c", "user.name=A", "-c", "user.email=a@b.example")
    for arguments in (("init", "-q"), ("add", "."), ("commit", "-qm", "x", "--no-verify")):
        subprocess.run([*git, *arguments], cwd=project, check=True, capture_output=True)
    change_glossary(project)
    value = answer(run("glossary", "impact", "HEAD", "--format", "json"))
    assert [(each["id"], each["kind"]) for each in value["changes"]] == [("wpk", "changed")]
    assert answer(run("glossary", "impact", "HEAD", "HEAD", "--format", "json"))["units"] == []
    assert run("glossary", "impact", "no-such-commit").exit_code == 2


NEWS = "".join(f"Word {word} of the News Agency came.\n\n" for word in ("one", "two", "three"))
KOREAN = {
    "one": "통신사의 소식 하나가 왔다.",
    "two": "둘째 말은 통신사에서 왔다.",
    "three": "통신국에서 셋이 왔다.",
}


def test_extract_proposes_names_and_how_they_were_rendered(run: Run, project: Path) -> None:
    (project / "texts/article.txt").write_text(NEWS + "All.\n\nGood.\n", encoding="utf-8")
    assert (run("extract").exit_code, run("update", "--accept-loss").exit_code) == (0, 0)
    done = {f"Word {word} of the News Agency came.": text for word, text in KOREAN.items()}
    translate(project, done | {"All.": "다 되였다.", "Good.": "좋다."})
    (found,) = answer(run("glossary", "extract", "--format", "json"))["candidates"]
    assert (found["text"], found["kind"], found["count"], found["odd"]) == (
        "News Agency",
        "name",
        3,
        1,
    )
    assert [(each["text"], each["count"]) for each in found["renderings"]] == [
        ("통신사", 2),
        ("통신국", 1),
    ]
    assert found["renderings"][1]["evidence"][0]["target"] == KOREAN["three"]
    assert "News Agency  ko-KP  3 times\n     2  통신사" in run("glossary", "extract").stdout
    assert "0 candidates" in run("glossary", "extract", "--minimum", "4").stdout
