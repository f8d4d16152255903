"""The verb *glossary impact*: which translations a changed glossary touches."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lexicord.domain.catalog import State
from lexicord.glossary.impact import Impact, changes
from lexicord.services.base_stamp import stamped
from lexicord.services.catalogs import catalog_change
from lexicord.services.glossary_versions import glossary_version
from lexicord.services.knowledge import read_knowledge
from lexicord.services.on_step import silent, stepping
from lexicord.services.pairs import is_live
from lexicord.services.subjects import subjects

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from lexicord.domain.catalog import Entry
    from lexicord.domain.unit import UnitKey
    from lexicord.glossary.glossary import Glossary
    from lexicord.glossary.impact import ConceptChange
    from lexicord.project.file_change import FileChange
    from lexicord.project.project import Project
    from lexicord.services.on_step import OnStep
    from lexicord.services.subjects import Subject

    _Touched = tuple[Subject, list[tuple[Entry, "TouchedUnit"]]]


@dataclass(frozen=True, slots=True)
class ChangedConcept:
    """A concept that differs, how (``added``, ``removed``, ``changed``), and in which languages."""

    id: str
    kind: str
    locales: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TouchedUnit:
    """A translated entry whose source names changed concepts."""

    path: str
    line: int
    locale: str
    key: UnitKey
    state: State
    concepts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ImpactReport:
    """What changed in the glossary and what that touches; ``written`` are the files re-queued."""

    changes: tuple[ChangedConcept, ...]
    units: tuple[TouchedUnit, ...]
    requeued: int
    written: tuple[str, ...]


def glossary_impact(  # noqa: PLR0913 - one argument for each wish of a person
    project: Project,
    before: str,
    after: str = "",
    *,
    locales: Iterable[str] = (),
    requeue: bool = False,
    on_step: OnStep = silent,
) -> ImpactReport:
    """Compare two versions of the glossary and find the translated units that they touch.

    A version is a folder or file, or a commit as git names it; without ``after`` the glossary
    as it is now. With ``requeue`` finished translations that are touched are marked fuzzy, so
    that somebody looks at them again; all catalogues are saved together. Raises LexicordError
    where a version or a catalogue cannot be read.
    """
    old = glossary_version(project, before)
    new = glossary_version(project, after) if after else read_knowledge(project).glossary
    found = subjects(project, (), locales)
    named = [(subject.opened.name, subject) for subject in found]
    touched = [(each, list(_touched(each, old, new))) for each in stepping(named, on_step)]
    units = tuple(unit for _, own in touched for _, unit in own)
    report = ImpactReport(tuple(_told(change) for change in changes(old, new)), units, 0, ())
    return _requeued(project, report, touched) if requeue else report


def _requeued(project: Project, report: ImpactReport, touched: Sequence[_Touched]) -> ImpactReport:
    """Mark what is finished and touched as fuzzy, and say what was written."""
    edits = [change for change in (_change(*each) for each in touched) if change is not None]
    project.save_all(edits, command="glossary impact")
    return replace(
        report,
        requeued=sum(unit.state is State.TRANSLATED for unit in report.units),
        written=tuple(project.name_of(change.path) for change in edits),
    )


def _touched(subject: Subject, old: Glossary, new: Glossary) -> Iterator[tuple[Entry, TouchedUnit]]:
    languages = subject.languages
    impact = Impact.between(old, new, languages.source, languages.target)
    for entry in subject.opened.catalog.entries:
        if not is_live(entry) or entry.state is State.UNTRANSLATED:
            continue
        concepts = impact.touched("\n".join(filter(None, (entry.source, entry.plural))))
        if concepts:
            yield (
                entry,
                TouchedUnit(
                    subject.opened.name,
                    entry.line,
                    str(languages.target),
                    entry.key,
                    entry.state,
                    concepts,
                ),
            )


def _change(subject: Subject, own: Iterable[tuple[Entry, TouchedUnit]]) -> FileChange | None:
    edited = [
        replace(entry, flags=("fuzzy", *entry.flags))
        for entry, _ in own
        if entry.state is State.TRANSLATED
    ]
    if not edited:
        return None
    opened = subject.opened
    return catalog_change(opened.path, stamped(opened.catalog.edited(edited)), opened.data)


def _told(change: ConceptChange) -> ChangedConcept:
    return ChangedConcept(change.concept_id, change.kind.value, tuple(map(str, change.locales)))
