"""Every command on a small project: its exit code, its words, its JSON, and what it writes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from support.answers import answer
from support.small_project import CATALOG, RIGHT, WRONG, lay_out, translate

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from click.testing import Result

    Run = Callable[..., Result]


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, run: Run) -> Path:
    """A project whose catalogue is made and not translated yet; the current folder."""
    monkeypatch.chdir(lay_out(tmp_path))
    assert run("extract").exit_code == 0
    assert run("update").exit_code == 0
    return tmp_path


def test_init_begins_a_project_that_the_other_commands_read(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text("One sentence.\n")

    assert run("init", "-l", "ru").exit_code == 0
    assert run("init", "-l", "ru").exit_code == 2
    assert answer(run("extract", "--format", "json"))["templates"][0]["units"] == 1


def test_init_says_what_it_made(run: Run, tmp_path: Path) -> None:
    folder = str(tmp_path / "new")

    result = run("init", folder, "-l", "ko-KP", "--source-locale", "ru", "--files", "**/*.txt")

    assert (result.exit_code, "lexicord.toml" in result.stdout) == (0, True)
    assert answer(run("init", f"{folder}/two", "--format", "json"))["created"][0] == "lexicord.toml"


def test_extract_twice_changes_nothing(run: Run, project: Path) -> None:
    template = project / "locale" / "article.pot"
    before = template.read_bytes()

    assert "unchanged" in run("extract").stdout
    assert template.read_bytes() == before


def test_update_makes_and_keeps(run: Run, project: Path) -> None:
    translate(project, RIGHT)

    (catalog,) = answer(run("update", "--format", "json"))["catalogs"]

    assert catalog["progress"]["translated"] == 4
    assert "100 %" in run("update", "-l", "ko-KP").stdout


def test_update_of_single_files(run: Run, project: Path) -> None:
    files = ("--po", CATALOG, "--template", "locale/article.pot", "-o", "out.po")

    assert run("update", *files).exit_code == 0
    assert (project / "out.po").is_file()


def test_a_right_translation_is_clean(run: Run, project: Path) -> None:
    translate(project, RIGHT)

    result = run("check")

    assert (result.exit_code, result.stderr) == (0, "")
    assert "0 errors, 0 warnings, 0 pieces of advice" in result.stdout


def test_findings_are_shown_with_their_places(run: Run, project: Path) -> None:
    translate(project, WRONG)

    result = run("check")

    assert result.exit_code == 1
    assert f"{CATALOG}:" in result.stdout
    assert "placeholder/lost" in result.stdout
    shown = result.stdout.splitlines()
    marked = next(at for at, line in enumerate(shown) if "{number}" in line and "source" in line)
    assert shown[marked + 1].index("^") == shown[marked].index("{number}")


def test_check_answers_programs(run: Run, project: Path) -> None:
    translate(project, WRONG)

    result = run("check", "--format", "json")

    found = answer(result)["findings"]
    assert result.exit_code == 1
    assert {"placeholder/lost", "date/mismatch"} <= {each["rule"] for each in found}
    for each in found:
        start, end = (each["target_spans"] or [[0, 0]])[0]
        assert 0 <= start <= end <= len(each["target"])


def test_named_files_are_checked_outside_a_project(
    run: Run, project: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    outside = tmp_path_factory.mktemp("outside")
    file = outside / "ko_KP.po"
    file.write_bytes(translate(project, WRONG).read_bytes())

    assert answer(run("-C", str(outside), "check", "ko_KP.po", "--format", "json"))["findings"]
    assert run("-C", str(outside), "check").exit_code == 2


def test_fix_shows_what_it_did_and_what_is_left(run: Run, project: Path) -> None:
    catalog = translate(project, WRONG)
    before = catalog.read_bytes()

    tried = answer(run("fix", "--dry-run", "--format", "json"))

    assert (tried["dry_run"], catalog.read_bytes()) == (True, before)
    assert "dry run" in run("fix", "-n").stdout
    result = run("fix")
    assert result.exit_code == 1
    assert "  - 조선로동자당이 보냈다.\n  + 조선로동당이 보냈다.\n" in result.stdout
    assert "placeholder/lost" in result.stdout
    assert "1 translation was put right." in result.stdout


def test_merge_takes_in_what_a_translator_returned(run: Run, project: Path) -> None:
    returned = project / "returned.po"
    returned.write_bytes((project / CATALOG).read_bytes())
    translate(project, RIGHT, "returned.po")

    assert "dry run" in run("merge", "-n", "returned.po").stdout
    assert len(answer(run("merge", "returned.po", "--format", "json"))["changes"]) == 4
    assert run("check").exit_code == 0
    assert "0 changes, 0 conflicts" in run("merge", "returned.po").stdout


def test_a_conflict_asks_a_person(run: Run, project: Path) -> None:
    returned = project / "returned.po"
    returned.write_bytes((project / CATALOG).read_bytes())
    translate(project, RIGHT)
    translate(project, WRONG, "returned.po")

    result = run("merge", "returned.po")

    assert result.exit_code == 1
    assert "Both changed: It had {number} members." in result.stdout
    assert "Both texts of each conflict are kept in" in result.stdout


def test_build_writes_the_documents(run: Run, project: Path) -> None:
    translate(project, RIGHT)

    (document,) = answer(run("build", "--format", "json"))["documents"]

    text = (project / document["path"]).read_text(encoding="utf-8")
    assert text.split("\n\n") == [
        "회의",
        "대표단은 주체49(1960)년에 만났다.",
        "성원은 {number}명이였다.",
        "조선로동당이 보냈다.\n",
    ]
    assert "4/4  unchanged" in run("build").stdout


def test_build_leaves_out_what_is_not_complete(run: Run, project: Path) -> None:
    with (project / "lexicord.toml").open("a") as file:
        file.write('[build]\nfallback = "refuse"\n')

    assert "0/4  left out" in run("build").stdout


def test_build_compiles_catalogues_for_programs(run: Run, project: Path) -> None:
    with (project / "lexicord.toml").open("a") as file:
        file.write('[[sources]]\nfiles = ["*.py"]\ndomain = "program"\n')
    (project / "program.py").write_text("print(_('Hello'))\n")
    assert run("extract").exit_code == run("update").exit_code == 0

    compiled = "locale/ko_KP/LC_MESSAGES/program.mo"

    assert compiled in run("build", "--mo").stdout
    assert (project / compiled).is_file()


def test_stats_count(run: Run, project: Path) -> None:
    translate(project, {"A Meeting": "회의"})

    (catalog,) = answer(run("stats", "--format", "json"))["catalogs"]

    assert (catalog["progress"]["translated"], catalog["progress"]["untranslated"]) == (1, 3)
    assert "25 %" in run("stats").stdout


def test_glossary_lint(run: Run, project: Path) -> None:
    assert run("glossary", "lint").exit_code == 0
    with (project / "glossary" / "t.toml").open("a", encoding="utf-8") as file:
        file.write('[other]\nkind = "party"\nen.preferred = "Workers\' Party of Korea"\n')

    result = run("glossary", "lint")

    assert (result.exit_code, "glossary/t.toml:" in result.stdout) == (1, True)
    assert answer(run("glossary", "lint", "--format", "json"))["remarks"]
    assert run("glossary", "lint", "glossary/t.toml").exit_code == 1


def test_stats_before_anything_was_collected(run: Run, tmp_path: Path) -> None:
    lay_out(tmp_path / "new")

    result = run("-C", str(tmp_path / "new"), "stats")

    assert result.exit_code == 0
    assert result.stdout == "There is nothing to count yet; “lexicord extract” comes first.\n"


def test_undo_takes_back_one_change_after_the_other(run: Run, project: Path) -> None:
    assert "update" in run("undo", "--list").stdout

    assert f"  {CATALOG}\n" in run("undo").stdout
    assert not (project / CATALOG).exists()
    assert run("undo", "1").exit_code == 0
    assert not (project / "locale" / "article.pot").exists()
    assert run("undo").exit_code == 2


def test_undo_stops_where_a_file_was_changed_since(run: Run, project: Path) -> None:
    translated = translate(project, RIGHT).read_bytes()

    assert run("undo").exit_code == 2
    assert (project / CATALOG).read_bytes() == translated
    assert run("undo", "--force").exit_code == 0


def test_doctor_finds_and_repairs(run: Run, project: Path) -> None:
    assert (run("doctor").exit_code, run("doctor").stdout) == (0, "All is well.\n")
    (project / CATALOG).unlink()

    (trouble,) = answer(run("doctor", "--format", "json"))["troubles"]

    assert trouble["subject"] == CATALOG
    assert f"{CATALOG}  lost file" in run("doctor").stdout
    assert run("doctor", "--repair").exit_code == 0
    assert (project / CATALOG).is_file()


def test_cat_gives_a_catalogue_back_byte_for_byte(run: Run, project: Path) -> None:
    data = (project / CATALOG).read_bytes()

    assert run("cat", CATALOG).stdout_bytes == data
    assert run("cat", CATALOG, "-o", "copy.po").exit_code == 0
    assert (project / "copy.po").read_bytes() == data


def test_cat_tells_what_is_odd_and_refuses_what_is_broken(run: Run, project: Path) -> None:
    (project / "odd.po").write_text('msgid "a"\nmsgstr "b"\n\nmsgid "a"\nmsgstr "c"\n')
    (project / "bad.po").write_text('msgid "a\n')

    odd, bad = run("cat", "odd.po"), run("cat", "bad.po", "-o", "out.po")

    assert (odd.exit_code, odd.stderr.startswith("odd.po:4: ")) == (0, True)
    assert (bad.exit_code, bad.stderr.startswith("Error: bad.po:1:")) == (2, True)
    assert not (project / "out.po").exists()


def test_what_is_plain_in_a_pipe_has_no_escapes(run: Run, project: Path) -> None:
    translate(project, WRONG)

    for command in ("extract", "update", "check", "stats", "build", "manual"):
        assert "\x1b" not in run(command).stdout


def test_a_whole_run_in_another_language(run: Run, project: Path) -> None:
    translate(project, WRONG)

    result = run("check", LANG="ru_RU.UTF-8")

    assert result.exit_code == 1
    assert answer(run("check", "--format", "json", LANG="ru_RU.UTF-8")) == answer(
        run("check", "--format", "json")
    )
