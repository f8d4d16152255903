"""Real git repositories in temporary folders, set up for catalogues."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lexicord.domain.catalog import Entry
from lexicord.formats.gettext.catalog import Catalog
from lexicord.services.git_install import install

if TYPE_CHECKING:
    from pathlib import Path

PROGRAM = [sys.executable, "-P", "-m", "lexicord"]
_PERSON = {
    f"GIT_{who}_{what}": value
    for who in ("AUTHOR", "COMMITTER")
    for what, value in (("NAME", "Ri Yong"), ("EMAIL", "ri@example.org"))
}
Texts = dict[str, str]


@dataclass(frozen=True)
class Sandbox:
    """A repository of its own, untouched by the settings of whoever runs the tests."""

    root: Path

    def git(self, *arguments: str, fails: bool = False) -> str:
        """Run git; return what it says on both streams. It must succeed, or must not."""
        environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith("GIT_")},
            **_PERSON,
            "GIT_CONFIG_GLOBAL": os.devnull,
            "GIT_CONFIG_NOSYSTEM": "1",
            "LC_ALL": "C",
        }
        done = subprocess.run(
            ["git", *arguments], cwd=self.root, env=environment, capture_output=True, check=False
        )
        told = (done.stdout + done.stderr).decode("utf-8", "replace")
        assert (done.returncode != 0) == fails, told
        return told

    def commit(self, texts: Texts, *names: str, date: str = "2026-11-20 10:00+0000") -> None:
        """Write catalogues with these translations and commit them, unchecked."""
        for name in names:
            self.write(name, catalogue(texts, date=date))
        self.git("add", "--all")
        self.git("commit", "-q", "--no-verify", "-m", "edit")

    def write(self, name: str, data: bytes) -> None:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)

    def texts(self, name: str) -> Texts:
        """Return the translations of a catalogue that must be valid."""
        entries = Catalog.from_bytes((self.root / name).read_bytes()).entries
        return {entry.source: entry.translation for entry in entries if entry.source}


def catalogue(texts: Texts, *, date: str = "2026-11-20 10:00+0000", who: str = "Kim") -> bytes:
    """Return a catalogue with these translations."""
    header = {
        "PO-Revision-Date": date,
        "Last-Translator": who,
        "Language": "de",
        "Content-Type": "text/plain; charset=UTF-8",
    }
    entries = [Entry(source, translations=(text,)) for source, text in texts.items()]
    return Catalog.new(header, entries).to_bytes()


def sandbox(folder: Path) -> Sandbox:
    """Make an empty repository with the drivers and the hook."""
    folder.mkdir(exist_ok=True)
    made = Sandbox(folder)
    made.git("init", "-q", "-b", "main", ".")
    install(folder, PROGRAM)
    return made
