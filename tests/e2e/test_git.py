"""The drivers and the hook at work in real repositories."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from lexicord.formats.gettext.catalog import Catalog
from lexicord.services.conflict_marks import is_marked
from lexicord.services.git_install import uninstall
from support.repositories import PROGRAM, Sandbox, Texts, catalogue, sandbox

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")

BASE: Texts = {"One": "Eins", "Two": "Zwei", "Three": ""}
NAME = "locale/de/LC_MESSAGES/a.po"
HOSTILE = (
    "with space.po",
    "-rf.po",
    "--help.po",
    "$(touch pwned).po",
    "`touch pwned`.po",
    "a;touch pwned.po",
    "quote'\"s.po",
    "new\nline.po",
    "%A%O.po",
    "한글/조선.po",
    "a&b|c>d.po",
)


def branches(folder: Path, ours: Texts, theirs: Texts, *names: str) -> Sandbox:
    """Return a repository on ``main`` with ours, and theirs on the branch ``side``."""
    names = names or (NAME,)
    repository = sandbox(folder / "repository")
    repository.commit(BASE, *names)
    repository.git("checkout", "-q", "-b", "side")
    repository.commit(theirs, *names, date="2026-11-22 10:00+0000")
    repository.git("checkout", "-q", "main")
    repository.commit(ours, *names, date="2026-11-21 10:00+0000")
    return repository


OURS = BASE | {"One": "EINS"}
THEIRS = BASE | {"Three": "Drei"}
BOTH = BASE | {"One": "EINS", "Three": "Drei"}


@pytest.mark.parametrize(
    "command",
    [("merge", "-q", "side"), ("rebase", "-q", "side"), ("cherry-pick", "side")],
    ids=lambda command: command[0],
)
def test_edits_of_two_branches_come_together(tmp_path: Path, command: tuple[str, ...]) -> None:
    repository = branches(tmp_path, OURS, THEIRS)

    repository.git(*command)

    assert repository.texts(NAME) == BOTH
    assert repository.git("status", "--porcelain") == ""


def test_no_name_of_a_file_is_dangerous(tmp_path: Path) -> None:
    repository = branches(tmp_path, OURS, THEIRS, *HOSTILE)

    repository.git("merge", "-q", "--no-verify", "side")
    shown = repository.git("diff", "HEAD~1")

    assert [repository.texts(name) for name in HOSTILE] == [BOTH] * len(HOSTILE)
    assert shown.count("Drei") == len(HOSTILE)
    assert not list(tmp_path.rglob("pwned"))


@pytest.mark.parametrize("command", [("merge", "-q", "side"), ("rebase", "-q", "side")])
def test_a_conflict_keeps_both_texts_and_a_valid_catalogue(
    tmp_path: Path, command: tuple[str, ...]
) -> None:
    repository = branches(tmp_path, BASE | {"Two": "ZWEI"}, BASE | {"Two": "zwei"})

    told = repository.git(*command, fails=True)

    data = (repository.root / NAME).read_bytes()
    entries = Catalog.from_bytes(data).entries
    assert "1 conflict is marked" in told
    assert [entry.source for entry in entries if is_marked(entry)] == ["Two"]
    assert {b'# msgstr "ZWEI"', b'# msgstr "zwei"'} < set(data.splitlines())


def test_an_unsettled_conflict_is_not_committed(tmp_path: Path) -> None:
    repository = branches(tmp_path, BASE | {"Two": "ZWEI"}, BASE | {"Two": "zwei"})
    repository.git("merge", "-q", "side", fails=True)
    repository.git("add", NAME)

    told = repository.git("commit", "-q", "-m", "no", fails=True)

    assert "not settled" in told


def test_a_broken_catalogue_is_not_committed(tmp_path: Path) -> None:
    repository = sandbox(tmp_path / "repository")
    repository.write("a.po", b'msgid "x"\nmsgstr "{"y"\n')
    repository.git("add", "a.po")

    told = repository.git("commit", "-q", "-m", "no", fails=True)

    assert "a.po:2:" in told


PROJECT = """\
source-locale = "en"
target-locales = ["de"]
[[sources]]
files = ["*.txt"]
domain = "a"
[rules]
"number/changed" = "{level}"
"""


def project_with(folder: Path, texts: Texts, level: str = "error") -> Sandbox:
    """Return a repository with a project, and a catalogue of these texts staged."""
    repository = sandbox(folder / "repository")
    repository.write("lexicord.toml", PROJECT.format(level=level).encode())
    repository.write("glossary/a.toml", b"")
    repository.write(NAME, catalogue(texts))
    repository.git("add", "--all")
    return repository


def test_an_error_by_the_rules_of_the_project_is_not_committed(tmp_path: Path) -> None:
    repository = project_with(tmp_path, {"It has 12 rooms.": "Es hat 13 Zimmer."})

    told = repository.git("commit", "-q", "-m", "no", fails=True)

    assert "number/changed" in told
    assert f"{NAME}:" in told


def test_what_counts_is_what_is_staged(tmp_path: Path) -> None:
    repository = project_with(tmp_path, {"It has 12 rooms.": "Es hat 12 Zimmer."})
    repository.write(NAME, catalogue({"It has 12 rooms.": "Es hat 13 Zimmer."}))

    repository.git("commit", "-q", "-m", "staged")


def test_a_warning_is_shown_and_committed(tmp_path: Path) -> None:
    repository = project_with(tmp_path, {"It has 12 rooms.": "Es hat 13 Zimmer."}, "warning")

    told = repository.git("commit", "-q", "-m", "warned")

    assert "warning" in told


def test_a_catalogue_outside_of_projects_is_judged_without_glossary(tmp_path: Path) -> None:
    repository = sandbox(tmp_path / "repository")
    repository.write("de.po", catalogue({"It has 12 rooms.": "Es hat 13 Zimmer."}))
    repository.write("12.po", b'msgid "12"\nmsgstr "13"\n')
    repository.git("add", "--all")

    told = repository.git("commit", "-q", "-m", "no", fails=True)

    assert "de.po:" in told
    assert "12.po:" not in told


def test_what_cannot_be_read_is_left_to_a_person(tmp_path: Path) -> None:
    repository = branches(tmp_path, OURS, THEIRS)
    repository.write(NAME, b"no catalogue")
    repository.git("commit", "-q", "--no-verify", "-a", "-m", "broken")

    told = repository.git("merge", "-q", "side", fails=True)

    assert f"{NAME} (ours):1:1" in told
    assert (repository.root / NAME).read_bytes() == b"no catalogue"


def test_an_emptied_branch_stops_the_merge_until_that_is_accepted(tmp_path: Path) -> None:
    many = {f"Text {number}": f"{number}" for number in range(20)}
    repository = sandbox(tmp_path / "repository")
    repository.commit(many, NAME)
    repository.git("checkout", "-q", "-b", "side")
    repository.commit({}, NAME)
    repository.git("checkout", "-q", "main")
    repository.commit(many | {"New": "Neu"}, NAME)

    told = repository.git("merge", "-q", "side", fails=True)
    assert "lexicord.acceptLoss=true" in told
    assert repository.texts(NAME) == many | {"New": "Neu"}

    repository.git("merge", "--abort")
    repository.git("-c", "lexicord.acceptLoss=true", "merge", "-q", "side")
    assert repository.texts(NAME) == {"New": "Neu"}


def test_a_diff_shows_units_and_not_wrapping(tmp_path: Path) -> None:
    repository = sandbox(tmp_path / "repository")
    repository.commit({"One": "Eins"}, NAME)
    wrapped = b'msgid ""\n"O"\n"ne"\nmsgstr ""\n"EI"\n"NS"'
    text = catalogue({"One": "Eins"}).replace(b'msgid "One"\nmsgstr "Eins"', wrapped)
    repository.write(NAME, text)

    shown = repository.git("diff")

    changed = [line for line in shown.splitlines() if line[:1] in "+-" and line[1:2] not in "+-"]
    assert changed == ['-msgstr "Eins"', '+msgstr "EINS"']


def test_uninstalled_git_merges_lines_again(tmp_path: Path) -> None:
    repository = branches(tmp_path, OURS, THEIRS)

    uninstall(repository.root, PROGRAM)

    assert "lexicord" not in repository.git("config", "--list")
    assert not (repository.root / ".gitattributes").exists()
    assert not (repository.root / ".git/hooks/pre-commit").exists()
