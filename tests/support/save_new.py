"""A command for fault runs: turns OLD into NEW in a catalogue, through the one writer.

    save_new.py loose|project|undo FOLDER

``loose`` saves a single file, ``project`` journals what it saves, ``undo`` takes the latest
change back. Exit code 1 with nothing saved where the writer refuses.
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

from lexicord.domain.errors import LexicordError
from lexicord.project.actor import Actor
from lexicord.project.files import Writer
from lexicord.project.journal import Journal
from lexicord.project.locks import Locks
from lexicord.project.project import Project
from lexicord.project.undo import undo

ACTOR = Actor("a test", lambda: datetime(2026, 11, 23, tzinfo=UTC))


def renewed(content: bytes | None) -> bytes:
    assert content is not None
    return content.replace(b'"OLD ', b'"NEW ')


def verified(content: bytes) -> None:
    assert b'"OLD ' not in content


def writer(kind: str, folder: Path) -> Writer:
    if kind == "loose":
        return Writer(None, Locks(None))
    locks = Locks(folder / ".lexicord" / "locks")
    return Writer(folder, locks, Journal(folder / ".lexicord" / "journal", locks, ACTOR))


def main(kind: str, folder: Path) -> None:
    if kind == "undo":
        undo(Project.open(folder, actor=ACTOR))
    else:
        catalogue = folder / "cat.po"
        writer(kind, folder).edit(catalogue, renewed, command="renew", verify=verified)


if __name__ == "__main__":
    try:
        main(sys.argv[1], Path(sys.argv[2]).resolve())
    except LexicordError as error:
        sys.exit(str(error))
