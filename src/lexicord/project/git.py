"""Asking git: the one place that runs it, with a list of arguments and never through a shell."""

from __future__ import annotations

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

from lexicord.domain.errors import ProjectError
from lexicord.domain.finding import Message

# Names of files come back as they are, and messages in a language that is always there.
_SETTINGS = ("-c", "core.quotePath=false", "--no-optional-locks", "--literal-pathspecs")


@dataclass(frozen=True, slots=True)
class Repository:
    """A repository with a work tree, whose top folder is ``root`` (a real path)."""

    root: Path

    @staticmethod
    def find(start: Path) -> Repository:
        """Return the repository that ``start`` lies in; raise ProjectError where there is none."""
        asked = ("rev-parse", "--show-toplevel")
        if b"not a git repository" in _done(start, asked).stderr:
            message = Message.of("{folder} lies in no git repository", folder=start)
            raise ProjectError(message)
        top = _run(start, *asked).removesuffix(b"\n")
        return Repository(Path(os.path.realpath(os.fsdecode(top))))

    def setting(self, name: str) -> str:
        """Return a setting as git sees it here, "" where nobody set it."""
        return _asked(self.root, "config", "--get", name).decode("utf-8", "replace").strip()

    def switched_on(self, name: str) -> bool:
        """Say whether a setting means yes in one of git's spellings."""
        return _asked(self.root, "config", "--type=bool", "--get", name).strip() == b"true"

    def set_here(self, name: str, value: str) -> bool:
        """Write a setting of this repository alone; say whether that changed anything."""
        known = _asked(self.root, "config", "--local", "--get", name)
        if known.removesuffix(b"\n") == os.fsencode(value):
            return False
        _run(self.root, "config", "--local", name, value)
        return True

    def forget_here(self, section: str) -> bool:
        """Remove a section of this repository's settings; say whether there was one."""
        if not _asked(self.root, "config", "--local", "--get-regexp", f"^{section}\\."):
            return False
        _run(self.root, "config", "--local", "--remove-section", section)
        return True

    def own_path(self, name: str) -> Path:
        """Return where git keeps ``name`` (``hooks/pre-commit``), whatever its settings say."""
        found = _run(self.root, "rev-parse", "--git-path", name).removesuffix(b"\n")
        return self.root / os.fsdecode(found)

    def commit(self, revision: str) -> str:
        """Return the full name of the commit that ``revision`` means (``HEAD~3``, ``v1.0``).

        Raises ProjectError where git knows no such commit; what begins with a dash is none.
        """
        asked = ("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
        found = _asked(self.root, *asked).strip()
        if not found:
            message = Message.of("git knows no commit {revision!r}", revision=revision)
            raise ProjectError(message)
        return found.decode("ascii")

    def files(self, commit: str) -> frozenset[str]:
        """Return the names of all files of a commit, below the top folder."""
        listed = _run(self.root, "ls-tree", "-r", "-z", "--name-only", "--full-tree", commit)
        return frozenset(_names(listed))

    def staged(self) -> list[str]:
        """Return the names of the files that the next commit adds or changes."""
        asked = ("diff", "--cached", "--name-only", "-z", "--no-renames", "--diff-filter=AMT")
        return _names(_run(self.root, *asked))

    def content(self, name: str, commit: str = "") -> bytes:
        """Return what a file holds in a commit, or in the index where none is given."""
        return _run(self.root, "cat-file", "blob", f"{commit}:{name}")


def _names(listed: bytes) -> list[str]:
    return [os.fsdecode(name) for name in listed.split(b"\0") if name]


def _run(folder: Path, *arguments: str) -> bytes:
    done = _done(folder, arguments)
    if done.returncode != 0:
        told = done.stderr.decode("utf-8", "replace").strip().removeprefix("fatal: ")
        message = Message.of(
            "git {command} failed: {reason}",
            command=arguments[0],
            reason=told or Message.of("exit code {code}", code=done.returncode),
        )
        raise ProjectError(message)
    return done.stdout


def _asked(folder: Path, *arguments: str) -> bytes:
    """Return what git answers, nothing where it says that there is no answer."""
    done = _done(folder, arguments)
    return done.stdout if done.returncode == 0 else b""


def _done(folder: Path, arguments: tuple[str, ...]) -> subprocess.CompletedProcess[bytes]:
    command = ["git", *_SETTINGS, *arguments]
    environment = {**os.environ, "LC_ALL": "C"}
    try:
        return subprocess.run(
            command, cwd=folder, env=environment, capture_output=True, check=False
        )
    except FileNotFoundError as error:
        message = Message.of("git is not installed, or not where programs are looked for")
        raise ProjectError(message) from error
