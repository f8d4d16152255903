"""The verb *check*: what the rules say of the finished translations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.services.checking import Judge, counted, located, severities
from lexicord.services.knowledge import read_knowledge
from lexicord.services.on_step import silent, stepping
from lexicord.services.reports import CheckCounts, CheckReport
from lexicord.services.subjects import subjects

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from lexicord.project.project import Project
    from lexicord.services.on_step import OnStep
    from lexicord.services.reports import LocatedFinding
    from lexicord.services.subjects import Subject


def check(
    project: Project | None,
    paths: Iterable[Path] = (),
    *,
    locales: Iterable[str] = (),
    on_step: OnStep = silent,
) -> CheckReport:
    """Check the project's catalogues, or the files and folders that are named.

    Without a project only named files can be checked, and without a glossary. Fuzzy and
    untranslated entries are counted and not checked. Nothing is written. Raises LexicordError
    where the glossary, the project file or a catalogue cannot be read.
    """
    judge = Judge(read_knowledge(project), severities(project))
    chosen = subjects(project, paths, locales)
    return checked(chosen, judge, on_step)


def checked(chosen: Iterable[Subject], judge: Judge, on_step: OnStep = silent) -> CheckReport:
    """Check catalogues that were read already."""
    counts = CheckCounts()
    findings: list[LocatedFinding] = []
    problems: list[str] = []
    named = [(subject.opened.name, subject) for subject in chosen]
    for subject in stepping(named, on_step):
        entries = subject.opened.catalog.entries
        counts += counted(entries)
        findings += located(subject, judge.judged(entries, subject.languages))
        problems += _problems(subject)
    return CheckReport(tuple(findings), counts, tuple(problems))


def _problems(subject: Subject) -> Iterator[str]:
    for problem in subject.opened.catalog.problems:
        yield f"{subject.opened.name}:{problem.line}: {problem.message}"
