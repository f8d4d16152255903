"""A project that is not as it must be gets one sentence, exit code 2, and is left as it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from support.projects import tree
from support.small_project import CATALOG, SETTINGS, lay_out

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from click.testing import Result

    Run = Callable[..., Result]


def broken_settings(folder: Path) -> None:
    (folder / "lexicord.toml").write_text(SETTINGS.replace("domain", "domian"))


def settings_that_are_no_toml(folder: Path) -> None:
    (folder / "lexicord.toml").write_text("source-locale = \n")


def no_glossary(folder: Path) -> None:
    (folder / "glossary" / "t.toml").unlink()
    (folder / "glossary").rmdir()


def broken_glossary(folder: Path) -> None:
    (folder / "glossary" / "t.toml").write_text("[wpk]\nkindd = 1\n")


def source_that_is_not_utf8(folder: Path) -> None:
    (folder / "texts" / "article.txt").write_bytes("Привет, мир.\n".encode("cp1251"))


def no_sources(folder: Path) -> None:
    (folder / "texts" / "article.txt").unlink()


def broken_catalog(folder: Path) -> None:
    path = folder / CATALOG
    path.parent.mkdir(parents=True)
    path.write_text('msgid "a\nmsgstr ""\n')


def locale_that_is_a_file(folder: Path) -> None:
    (folder / "locale").write_text("in the way")


CASES = [
    (broken_settings, "extract", "lexicord.toml:6:1: "),
    (broken_settings, "stats", "domain"),
    (settings_that_are_no_toml, "check", "lexicord.toml:1:"),
    (no_glossary, "extract", "the glossary folder glossary/ is missing"),
    (broken_glossary, "extract", "glossary/t.toml:2:1: "),
    (source_that_is_not_utf8, "extract", "texts/article.txt:1:1: "),
    (no_sources, "extract", "no document matches the sources"),
    (broken_catalog, "check", f"{CATALOG}:1:"),
    (locale_that_is_a_file, "extract", "locale"),
]


@pytest.mark.parametrize(("breaking", "command", "sentence"), CASES)
def test_one_sentence_and_nothing_changed(
    run: Run, tmp_path: Path, breaking: Callable[[Path], None], command: str, sentence: str
) -> None:
    breaking(lay_out(tmp_path))
    before = tree(tmp_path)

    result = run("-C", str(tmp_path), command)

    assert result.exit_code == 2
    assert (result.stdout, result.stderr.count("\n")) == ("", 1)
    assert sentence in result.stderr
    assert "Sorry" not in result.stderr
    assert tree(tmp_path) == before


@pytest.mark.parametrize("command", ["extract", "update", "check", "fix", "build", "stats"])
def test_outside_a_project(run: Run, tmp_path: Path, command: str) -> None:
    result = run("-C", str(tmp_path), command)

    assert result.exit_code == 2
    assert "`lexicord init` makes one" in result.stderr


def test_a_folder_that_cannot_be_written(run: Run, tmp_path: Path) -> None:
    if not _permissions_bind(tmp_path):
        pytest.skip("permission bits do not bind this user")
    folder = lay_out(tmp_path / "p")
    (folder / "locale").mkdir(mode=0o500)
    before = tree(folder)

    result = run("-C", str(folder), "extract")

    assert (result.exit_code, tree(folder)) == (2, before)


def _permissions_bind(folder: Path) -> bool:
    probe = folder / "probe"
    probe.mkdir(mode=0o500)
    try:
        (probe / "file").touch()
    except PermissionError:
        return True
    return False
