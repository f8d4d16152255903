"""The verb *waive*: let a finding stand, with a reason and a name."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lexicord.checks.registry import rule_ids
from lexicord.checks.waivers import waiver_of
from lexicord.domain.errors import ProjectError
from lexicord.domain.finding import Message
from lexicord.project.actor import present_actor
from lexicord.services.base_stamp import stamped
from lexicord.services.catalogs import catalog_change
from lexicord.services.checking import Judge, severities
from lexicord.services.knowledge import read_knowledge
from lexicord.services.loose_files import save_loose
from lexicord.services.pairs import is_live
from lexicord.services.subjects import subjects

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from lexicord.checks.pair import Pair
    from lexicord.checks.waivers import Waiver
    from lexicord.domain.catalog import Entry
    from lexicord.domain.finding import Finding
    from lexicord.domain.unit import UnitKey
    from lexicord.project.project import Project
    from lexicord.services.subjects import Subject
    from lexicord.services.waiving import Judged


@dataclass(frozen=True, slots=True)
class WaiveReport:
    """The entry, and the findings of the rule that are let stand there from now on."""

    path: str
    line: int
    key: UnitKey
    rule: str
    author: str
    reason: str
    messages: tuple[str, ...]


def waive(  # noqa: PLR0913 - one argument for each thing that a waiver says
    project: Project | None, path: Path, line: int, rule: str, reason: str, *, author: str = ""
) -> WaiveReport:
    """Write a waiver into the entry of a catalogue for each finding that ``rule`` has there.

    ``line`` is one of the entry's, as findings show it. Without ``author`` it is whoever works
    here. Raises ProjectError, with nothing changed, where the rule has no finding there, does
    not exist, or no reason is given.
    """
    _refuse(path, rule, reason)
    (subject,) = subjects(project, [path], ())
    judged = Judge(read_knowledge(project), severities(project)).judged(
        subject.opened.catalog.entries, subject.languages
    )
    entry = _entry(subject, line)
    name = author or (project.actor if project else present_actor()).name
    found = [each for each in _findings(judged, entry) if each[1].rule == rule]
    if not found:
        place = f"{subject.opened.name}:{line}"
        message = Message.of("there is no finding of {rule} at {place}", rule=rule, place=place)
        raise ProjectError(message)
    waivers = [
        waiver_of(one, pair.source, pair.target, author=name, reason=reason) for pair, one in found
    ]
    _save(project, subject, entry, waivers)
    messages = tuple(one.message for _, one in found)
    author = waivers[0].author
    return WaiveReport(subject.opened.name, entry.line, entry.key, rule, author, reason, messages)


def _refuse(path: Path, rule: str, reason: str) -> None:
    if rule not in rule_ids():
        raise ProjectError(Message.of("there is no rule {rule}", rule=rule))
    if not reason.strip():
        raise ProjectError(Message.of("a waiver needs its reason"))
    if path.is_dir():
        raise ProjectError(Message.of("{path} is a folder; name one catalogue", path=path))


def _findings(judged: Judged, entry: Entry) -> Iterator[tuple[Pair, Finding]]:
    for each, findings in judged:
        if each.entry is entry:
            yield from ((each.pair, finding) for finding in findings)


def _entry(subject: Subject, line: int) -> Entry:
    """Return the entry that stands at a line of its catalogue."""
    entries = [each for each in subject.opened.catalog.entries if is_live(each)]
    before = [each for each in entries if each.line <= line]
    if not before:
        message = Message.of(
            "there is no entry at {path}:{line}", path=subject.opened.name, line=line
        )
        raise ProjectError(message)
    return max(before, key=lambda each: each.line)


def _save(project: Project | None, subject: Subject, entry: Entry, waivers: list[Waiver]) -> None:
    lines = dict.fromkeys((*entry.comments, *(waiver.comment for waiver in waivers)))
    opened = subject.opened
    catalog = stamped(opened.catalog.edited([replace(entry, comments=tuple(lines))]))
    change = catalog_change(opened.path.resolve(), catalog, opened.data)
    if project is not None and change.path.is_relative_to(project.root):
        project.save_all([change], command="waive")
    else:
        save_loose(change, command="waive")
