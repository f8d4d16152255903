"""Asking git, in real repositories."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from lexicord.domain.errors import ProjectError
from lexicord.project.git import Repository
from lexicord.project.git_hook import HookState, install_hook, remove_hook

if TYPE_CHECKING:
    from pathlib import Path

from support.repositories import Sandbox, sandbox

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
ODD = "zu ‘viel’\n-.po"


@pytest.fixture
def made(tmp_path: Path) -> Sandbox:
    """A repository with one commit of an oddly named catalogue."""
    made = sandbox(tmp_path / "r")
    made.commit({"One": "Eins"}, ODD)
    return made


def test_a_repository_is_found_from_below(made: Sandbox) -> None:
    (made.root / "a" / "b").mkdir(parents=True)

    assert Repository.find(made.root / "a" / "b").root == made.root.resolve()


def test_outside_of_git_there_is_none(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="lies in no git repository"):
        Repository.find(tmp_path)


def test_without_git_that_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))

    with pytest.raises(ProjectError, match="git is not installed"):
        Repository.find(tmp_path)


def test_files_of_a_commit_are_read_whatever_they_are_called(made: Sandbox) -> None:
    repository = Repository.find(made.root)
    commit = repository.commit("HEAD")

    assert repository.files(commit) == {".gitattributes", ODD}
    assert repository.content(ODD, commit) == (made.root / ODD).read_bytes()


@pytest.mark.parametrize("revision", ["nowhere", "--help", "", "HEAD:x", "HEAD~9"])
def test_what_is_no_commit_is_refused(made: Sandbox, revision: str) -> None:
    with pytest.raises(ProjectError, match="git knows no commit"):
        Repository.find(made.root).commit(revision)


def test_what_is_staged_counts_and_not_what_lies_in_the_folder(made: Sandbox) -> None:
    repository = Repository.find(made.root)
    made.write("new.po", b"staged")
    made.git("add", "new.po")
    made.write("new.po", b"later")

    assert repository.staged() == ["new.po"]
    assert repository.content("new.po") == b"staged"


def test_settings_are_written_once(made: Sandbox) -> None:
    repository = Repository.find(made.root)

    assert repository.set_here("a.b", "c d")
    assert not repository.set_here("a.b", "c d")
    assert (repository.setting("a.b"), repository.switched_on("a.b")) == ("c d", False)
    assert (repository.forget_here("a"), repository.forget_here("a")) == (True, False)


def test_a_hook_of_others_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "pre-commit"
    path.write_text("#!/bin/sh\nexit 0\n")

    assert install_hook(path, "x") is HookState.FOREIGN
    assert remove_hook(path) is HookState.FOREIGN
    assert path.read_text() == "#!/bin/sh\nexit 0\n"


def test_our_hook_comes_and_goes(tmp_path: Path) -> None:
    path = tmp_path / "hooks" / "pre-commit"

    assert [install_hook(path, line) for line in ("x", "x", "y")] == ["written", "kept", "written"]
    assert path.stat().st_mode & 0o111
    assert [remove_hook(path), remove_hook(path)] == ["removed", "absent"]
