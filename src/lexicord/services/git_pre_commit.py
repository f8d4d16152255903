"""The check before a commit: no broken catalogue, no unsettled conflict and no error gets in."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lexicord.domain.errors import InputError
from lexicord.domain.finding import Message, Severity
from lexicord.formats.gettext.catalog import Catalog
from lexicord.project.discovery import find_root
from lexicord.project.git import Repository
from lexicord.project.project import Project
from lexicord.services.check import checked
from lexicord.services.checking import Judge, severities
from lexicord.services.conflict_marks import is_marked
from lexicord.services.knowledge import read_knowledge
from lexicord.services.subjects import Subject, subject_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from lexicord.services.reports import LocatedFinding


@dataclass(frozen=True, slots=True)
class Objection:
    """Why a file may not be committed; lines and columns count from 1, 0 is the whole file."""

    path: str
    line: int
    column: int
    text: Message


@dataclass(frozen=True, slots=True)
class PreCommitReport:
    """The catalogues that a commit would change, what speaks against them, what the rules find."""

    files: tuple[str, ...]
    objections: tuple[Objection, ...]
    findings: tuple[LocatedFinding, ...] = ()

    @property
    def clean(self) -> bool:
        """Say whether the commit may be made: warnings and advice do not keep it back."""
        errors = (each.finding.severity is Severity.ERROR for each in self.findings)
        return not self.objections and not any(errors)


def pre_commit(start: Path) -> PreCommitReport:
    """Read every PO file as it is staged, which need not be how it lies in the folder.

    The rules are those of the project that a file lies in; where it lies in none they judge
    without a glossary. Raises ProjectError where ``start`` lies in no repository,
    LexicordError where a project file or its glossary cannot be read.
    """
    repository = Repository.find(start)
    files = [name for name in repository.staged() if name.endswith(".po")]
    contents = {name: repository.content(name) for name in files}
    found = [each for name, data in contents.items() for each in objections(name, data)]
    sound = {name: contents[name] for name in files if name not in {each.path for each in found}}
    staged = ((repository.root / name, name, data) for name, data in sound.items())
    return PreCommitReport(tuple(files), tuple(found), tuple(_findings(staged)))


def _findings(staged: Iterable[tuple[Path, str, bytes]]) -> Iterator[LocatedFinding]:
    """Yield what the rules say of sound catalogues, project by project."""
    groups: dict[Path | None, list[tuple[Path, str, bytes]]] = {}
    for each in staged:
        groups.setdefault(find_root(each[0].parent), []).append(each)
    for root, files in groups.items():
        project = None if root is None else Project.open(root)
        judge = Judge(read_knowledge(project), severities(project))
        yield from checked(_subjects(project, files), judge).findings


def _subjects(
    project: Project | None, files: Iterable[tuple[Path, str, bytes]]
) -> Iterator[Subject]:
    known = {file.path: file for file in project.catalogs()} if project else {}
    source = project.settings.source_locale if project else None
    for path, name, data in files:
        file = known.get(path)
        # One that does not say its language is nothing that rules could be applied to.
        with suppress(InputError):
            if file is None:
                yield subject_of(name, path, data, source)
            else:
                domain, locale = file.domain, file.locale
                yield subject_of(name, path, data, source, domain=domain, locale=locale)


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
