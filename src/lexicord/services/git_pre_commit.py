"""The check before a commit: no broken catalogue and no unsettled conflict gets in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lexicord.domain.errors import InputError
from lexicord.domain.finding import Message
from lexicord.formats.gettext.catalog import Catalog
from lexicord.project.git import Repository
from lexicord.services.conflict_marks import is_marked

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Objection:
    """Why a file may not be committed; lines and columns count from 1, 0 is the whole file."""

    path: str
    line: int
    column: int
    text: Message


@dataclass(frozen=True, slots=True)
class PreCommitReport:
    """The catalogues that a commit would change, and what speaks against them."""

    files: tuple[str, ...]
    objections: tuple[Objection, ...]


def pre_commit(start: Path) -> PreCommitReport:
    """Read every PO file as it is staged, which need not be how it lies in the folder.

    Raises ProjectError where ``start`` lies in no repository.
    """
    repository = Repository.find(start)
    files = [name for name in repository.staged() if name.endswith(".po")]
    found = (each for name in files for each in objections(name, repository.content(name)))
    return PreCommitReport(tuple(files), tuple(found))


def objections(name: str, data: bytes) -> Iterator[Objection]:
    """Yield what speaks against committing a catalogue, in the order of its lines."""
    try:
        catalog = Catalog.from_bytes(data)
    except InputError as error:
        yield Objection(name, error.line, error.column, error.message)
        return
    for problem in catalog.problems:
        yield Objection(name, problem.line, 1, problem.text)
    for entry in catalog.entries:
        if is_marked(entry):
            unsettled = Message.of("a conflict of a merge is not settled yet")
            yield Objection(name, entry.line, 1, unsettled)
