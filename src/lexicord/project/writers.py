"""Which writer saves a file: the one of the project that it lies in, or one for single files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.project.discovery import find_root
from lexicord.project.files import Writer
from lexicord.project.journal import Journal
from lexicord.project.locks import Locks
from lexicord.project.paths import STATE_FOLDER, inside

if TYPE_CHECKING:
    from pathlib import Path

    from lexicord.project.actor import Actor


def project_writer(root: Path, actor: Actor) -> Writer:
    """Return the writer of the project in ``root``: it stays inside and keeps a journal."""
    return Writer(root, _locks(root), journal_of(root, actor))


def journal_of(root: Path, actor: Actor) -> Journal:
    """Return the journal of the project in ``root``."""
    return Journal(root / STATE_FOLDER / "journal", _locks(root), actor)


def writer_for(path: Path, actor: Actor) -> Writer:
    """Return the writer for a file that a person named, wherever it lies.

    In a project it is the project's, so that it shares its locks and can be undone, be the
    project file right or broken. Outside there is no journal.
    """
    root = find_root(inside(path, None).parent)
    return bare_writer() if root is None else project_writer(root, actor)


def bare_writer() -> Writer:
    """Return a writer that keeps no journal, for files that are git's and not a person's."""
    return Writer(None, Locks(None))


def _locks(root: Path) -> Locks:
    return Locks(root / STATE_FOLDER / "locks")
