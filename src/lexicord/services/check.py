"""The verb *check*: what the rules say of the finished translations."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lexicord.domain.finding import Message
from lexicord.domain.translatable import N_
from lexicord.services.checking import Judge, counted, located, severities
from lexicord.services.file_reports import FileProblem
from lexicord.services.knowledge import read_knowledge
from lexicord.services.on_step import silent, stepping
from lexicord.services.reports import CheckCounts, CheckReport
from lexicord.services.subjects import subjects
from lexicord.services.waiving import idle_waivers, unwaived

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from lexicord.project.project import Project
    from lexicord.services.on_step import OnStep
    from lexicord.services.reports import LocatedFinding
    from lexicord.services.subjects import Subject
    from lexicord.services.waiving import Judged

_EXPIRED = N_("the waiver of {rule} by {author} no longer counts: the unit was changed")
_UNSEALED = N_("this is no waiver of {rule}; “lexicord waive” writes one")


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
    problems: list[FileProblem] = []
    named = [(subject.opened.name, subject) for subject in chosen]
    for subject in stepping(named, on_step):
        entries = subject.opened.catalog.entries
        everything = judge.everything(entries, subject.languages)
        own = located(subject, unwaived(everything))
        waived = sum(len(each) for _, each in everything) - len(own)
        counts += replace(counted(entries), waived=waived)
        findings += own
        problems += [*_problems(subject), *_idle(subject, everything)]
    return CheckReport(tuple(findings), counts, tuple(problems))


def _idle(subject: Subject, everything: Judged) -> Iterator[FileProblem]:
    for entry, waiver in idle_waivers(everything, subject.opened.catalog.entries):
        sentence = _EXPIRED if waiver.seal else _UNSEALED
        text = Message.of(sentence, rule=waiver.rule, author=waiver.author)
        yield FileProblem(subject.opened.name, entry.line, text)


def _problems(subject: Subject) -> Iterator[FileProblem]:
    for problem in subject.opened.catalog.problems:
        yield FileProblem(subject.opened.name, problem.line, problem.text)
