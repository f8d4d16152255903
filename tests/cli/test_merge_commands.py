"""``lexicord merge`` with its rules and three files, ``diff``, ``stats --since`` and ``git``."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from lexicord.domain.catalog import Entry
from lexicord.formats.gettext.catalog import Catalog
from lexicord.merge.identity import same
from lexicord.services.conflict_marks import marked
from lexicord.services.merging import Versions
from support.answers import answer
from support.repositories import catalogue, sandbox
from support.small_project import CATALOG, lay_out, translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from click.testing import Result

    Run = Callable[..., Result]

BASE = {"One": "Eins", "Two": "Zwei", "Three": "Drei"}
OURS = BASE | {"One": "EINS", "Two": "ZWEI"}
THEIRS = BASE | {"One": "eins", "Three": "drei", "New": "Neu"}
THREE = ("--base", "b.po", "--ours", "o.po", "--theirs", "t.po")
needs_git = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")


def texts(path: str) -> dict[str, str]:
    entries = Catalog.from_bytes(Path(path).read_bytes()).entries
    return {each.source: each.translation for each in entries if each.source}


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The three versions in the current folder, which is in no project."""
    monkeypatch.chdir(tmp_path)
    Path("b.po").write_bytes(catalogue(BASE))
    Path("o.po").write_bytes(catalogue(OURS))
    Path("t.po").write_bytes(catalogue(THEIRS, date="2026-11-22 10:00+0000"))
    return tmp_path


@pytest.mark.usefixtures("files")
def test_three_files_are_merged(run: Run) -> None:
    result = run("merge", *THREE, "-o", "out.po")

    assert (result.exit_code, "1 conflict" in result.stdout) == (1, True)
    assert texts("out.po") == OURS | {"Three": "drei", "New": "Neu"}
    assert texts("out.conflicts.po") == {"One": "eins"}
    assert texts("o.po") == OURS


def test_without_an_output_ours_takes_the_result(run: Run, files: Path) -> None:
    assert run("merge", *THREE, "--newest").exit_code == 0
    assert texts("o.po") == OURS | THEIRS | {"Two": "ZWEI"}
    assert sorted(path.name for path in files.iterdir()) == ["b.po", "o.po", "t.po"]


@pytest.mark.usefixtures("files")
def test_a_blank_text_takes_nothing_away(run: Run) -> None:
    Path("t.po").write_bytes(catalogue(BASE | {"Three": ""}))

    assert run("merge", *THREE).exit_code == 0
    assert texts("o.po") == OURS


def test_the_same_merge_twice_changes_nothing(run: Run, files: Path) -> None:
    run("merge", *THREE, "-o", "out.po")
    before = {path.name: path.read_bytes() for path in files.iterdir()}

    run("merge", *THREE, "-o", "out.po")

    assert {path.name: path.read_bytes() for path in files.iterdir()} == before


@pytest.mark.usefixtures("files")
def test_the_report_alone_leads_from_before_to_after(run: Run) -> None:
    report = answer(run("merge", *THREE, "-o", "out.po", "--format", "json"))

    held: dict[tuple[str | None, str], dict[str, Any]] = {
        (entry.context, entry.source): plain_entry(entry) for entry in entries("o.po")
    }
    for change in report["changes"]:
        key = (change["key"]["context"], change["key"]["source"])
        start = held.get(key, plain_entry(Entry(key[1], key[0])))
        held[key] = start | {field["name"]: field["after"] for field in change["fields"]}
    order = [(each["context"], each["source"]) for each in report["order"]] or list(held)
    assert [held[key] for key in order] == [plain_entry(each) for each in entries("out.po")]


def entries(path: str) -> list[Entry]:
    return list(Catalog.from_bytes(Path(path).read_bytes()).entries)


def plain_entry(entry: Entry) -> dict[str, Any]:
    names = ("plural", "translations", "flags", "comments", "notes", "references", "obsolete")
    values = {name: getattr(entry, name) for name in names}
    return {name: list(v) if isinstance(v, tuple) else v for name, v in values.items()}


def test_a_dry_run_tells_each_field_and_writes_nothing(run: Run, files: Path) -> None:
    commented = catalogue(THEIRS).replace(b'msgid "Two"', b'# a remark\nmsgid "Two"')
    Path("t.po").write_bytes(commented)
    before = sorted(files.iterdir())

    result = run("merge", *THREE, "--dry-run")

    assert "comments: – → a remark" in result.stdout
    assert "+ drei" in result.stdout
    assert "dry run" in result.stdout
    assert (sorted(files.iterdir()), texts("o.po")) == (before, OURS)


@pytest.mark.usefixtures("files")
@pytest.mark.parametrize("arguments", [("--theirs", "o.po"), ("o.po", "--theirs")])
def test_a_rule_may_stand_before_or_after_the_file(run: Run, arguments: tuple[str, ...]) -> None:
    run("merge", *THREE)

    assert run("merge", "--resolve", *arguments).exit_code == 0
    assert texts("o.po")["One"] == "eins"
    assert not Path("o.conflicts.po").exists()


@pytest.mark.usefixtures("files")
def test_what_is_not_decided_stays_open(run: Run) -> None:
    run("merge", *THREE)

    result = run("merge", "--resolve", "o.po")

    assert (result.exit_code, "1 left" in result.stdout) == (1, True)


@pytest.mark.usefixtures("files")
@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("--base", "b.po", "--theirs", "t.po"),
        ("t.po", *THREE),
        ("t.po", "-o", "out.po"),
        ("--resolve", "o.po", "--ours", "--newest"),
    ],
)
def test_wishes_that_do_not_fit_together(run: Run, arguments: tuple[str]) -> None:
    result = run("merge", *arguments)

    assert (result.exit_code, result.stderr.count("\n")) == (2, 1)


@pytest.mark.usefixtures("files")
def test_a_loss_has_to_be_accepted(run: Run) -> None:
    many = {f"Text {number}": f"{number}" for number in range(20)}
    for name in ("b.po", "o.po"):
        Path(name).write_bytes(catalogue(many))
    Path("t.po").write_bytes(catalogue({"Text 1": "1"}))

    assert "--accept-loss" in run("merge", *THREE).stderr
    assert run("merge", *THREE, "--accept-loss").exit_code == 0
    assert texts("o.po") == {"Text 1": "1"}


def test_a_project_settles_all_its_conflicts_and_takes_it_back(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(lay_out(tmp_path))
    run("extract")
    run("update")
    returned = tmp_path / "returned.po"
    returned.write_bytes((tmp_path / CATALOG).read_bytes())
    translate(tmp_path, {"A Meeting": "회의"})
    translate(tmp_path, {"A Meeting": "모임"}, "returned.po")
    assert run("merge", "returned.po").exit_code == 1
    before = (tmp_path / CATALOG).read_bytes()

    (report,) = answer(run("merge", "--resolve", "--theirs", "--format", "json"))["catalogs"]
    assert (report["path"], report["left"]) == (CATALOG, 0)
    assert texts(CATALOG)["A Meeting"] == "모임"
    assert "There is no conflict." in run("merge", "--resolve").stdout

    assert run("undo").exit_code == 0
    assert (tmp_path / CATALOG).read_bytes() == before
    assert (tmp_path / CATALOG).with_name("article.conflicts.po").exists()


@pytest.mark.usefixtures("files")
def test_diff_says_what_differs(run: Run) -> None:
    changes = answer(run("diff", "b.po", "t.po", "--format", "json"))["changes"]

    assert {each["kind"] for each in changes} == {"text", "added"}
    assert run("diff", "b.po", "t.po").exit_code == 1


@pytest.mark.usefixtures("files")
def test_diff_knows_no_order_and_no_wrapping(run: Run) -> None:
    shuffled = catalogue(dict(reversed(BASE.items())))
    Path("c.po").write_bytes(shuffled.replace(b'"Drei"', b'""\n"Dr"\n"ei"'))

    assert (run("diff", "b.po", "c.po").exit_code, same(None, None)) == (0, True)


@needs_git
def test_stats_since_a_revision(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "repository" / "book"
    repository = sandbox(tmp_path / "repository")
    repository.commit(BASE, "book/locale/ru/LC_MESSAGES/gone.po")
    repository.commit(BASE, "book/locale/ko_KP/LC_MESSAGES/a.po")
    lay_out(folder)
    monkeypatch.chdir(folder)
    shutil.rmtree("locale/ru")
    Path("locale/ko_KP/LC_MESSAGES/a.po").write_bytes(catalogue(THEIRS))
    Path("locale/ko_KP/LC_MESSAGES/new.po").write_bytes(catalogue({"One": "Eins"}))

    report = answer(run("stats", "--since", "HEAD", "--format", "json"))

    names = [(each["before"], each["after"], len(each["changes"])) for each in report["catalogs"]]
    a, new, gone = (
        f"locale/{name}.po"
        for name in ("ko_KP/LC_MESSAGES/a", "ko_KP/LC_MESSAGES/new", "ru/LC_MESSAGES/gone")
    )
    assert names == [(a, a, 3), ("", new, 2), (gone, "", 4)]
    assert "text 2, added 1" in run("stats", "--since", "HEAD", "-l", "ko-KP").stdout
    assert "--output" in run("stats", "--since", "--output=pwned").stderr


@needs_git
def test_git_is_set_up_and_put_back(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    subprocess.run(["git", "init", "-q", "."], check=True, env={"PATH": os.environ["PATH"]})

    assert run("git", "install").stdout.count("unchanged") == 0
    assert run("git", "install").stdout.count("unchanged") == 6
    assert run("git", "pre-commit").stdout == "0 catalogues were read.\n"
    assert answer(run("git", "pre-commit", "--format", "json"))["files"] == []
    report = answer(run("git", "install", "--uninstall", "--format", "json"))
    assert (report["hook"], [done for _, done in report["done"]]) == ("removed", [True] * 3)
    assert "there is none" in run("git", "install", "--uninstall").stdout


@pytest.mark.usefixtures("files")
def test_a_driver_without_repository_still_merges(run: Run) -> None:
    result = run("git", "merge-driver", "b.po", "o.po", "t.po", "book/ko.po")

    assert (result.exit_code, result.stderr) == (
        1,
        "book/ko.po: 1 conflict is marked in its comments\n",
    )
    assert run("git", "merge-driver", "b.po", "o.po", "b.po", "book/ko.po").exit_code == 0


@pytest.mark.parametrize("broken", ["b.po", "o.po", "t.po"])
def test_a_driver_that_fails_leaves_everything(run: Run, files: Path, broken: str) -> None:
    Path(broken).write_bytes(b"<<<<<<< HEAD\n")
    before = Path("o.po").read_bytes()

    result = run("git", "merge-driver", "b.po", "o.po", "t.po", "x.po")

    assert (result.exit_code, "x.po (" in result.stderr) == (2, True)
    assert Path("o.po").read_bytes() == before
    assert sorted(path.name for path in files.iterdir()) == ["b.po", "o.po", "t.po"]


@pytest.mark.usefixtures("files")
def test_textconv_shows_units_in_full_lines(run: Run) -> None:
    Path("a.po").write_bytes(b'#: x.c:1\nmsgid ""\n"O"\n"ne"\nmsgstr ""\n"Ei"\n"ns"\n')
    Path("c.po").write_bytes(b"no catalogue\n")

    assert run("git", "textconv", "a.po").stdout == 'msgid "One"\nmsgstr "Eins"\n'
    assert run("git", "textconv", "c.po").stdout == "no catalogue\n"


@pytest.mark.usefixtures("files")
def test_marks_of_the_driver_are_settled(run: Run) -> None:
    versions = Versions(*(Catalog.from_bytes(Path(f"{name}.po").read_bytes()) for name in "bot"))
    outcome = versions.merged()
    entries = marked(outcome.entries, outcome.conflicts, versions.labels())
    Path("m.po").write_bytes(versions.rebuilt(entries).to_bytes())

    assert run("merge", "--resolve", "m.po", "--ours").exit_code == 0
    assert (texts("m.po")["One"], b"<<<" in Path("m.po").read_bytes()) == ("EINS", False)
