"""The verb *fix*: the fixes that are certain, made until none is left."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lexicord.checks.fixing import fixed_text
from lexicord.services.base_stamp import stamped
from lexicord.services.catalogs import catalog_change
from lexicord.services.check import checked
from lexicord.services.checking import Judge, severities
from lexicord.services.knowledge import read_knowledge
from lexicord.services.loose_files import save_loose
from lexicord.services.on_step import silent, stepping
from lexicord.services.reports import FixedUnit, FixReport
from lexicord.services.subjects import Subject, subjects

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from lexicord.domain.catalog import Entry
    from lexicord.domain.finding import Finding
    from lexicord.project.project import Project
    from lexicord.services.on_step import OnStep
    from lexicord.services.waiving import Judged

# A name put right may bring a particle to light, and that a date; rules that would undo each
# other for ever are stopped here.
_ROUNDS = 8

_Place = tuple[int, int]
"""Which entry of the catalogue, and which of its forms."""


@dataclass(frozen=True, slots=True)
class _Fixed:
    """A catalogue before and after, and what was done in it."""

    before: Subject
    after: Subject
    units: tuple[FixedUnit, ...]


def fix(
    project: Project | None,
    paths: Iterable[Path] = (),
    *,
    locales: Iterable[str] = (),
    dry_run: bool = False,
    on_step: OnStep = silent,
) -> FixReport:
    """Make every fix that is certain, in the project's catalogues or the files named.

    One fix can make another possible: it goes on until nothing certain is left. The report
    holds each text before and after, and the check afterwards; with ``dry_run`` nothing is
    saved. Raises LexicordError as `services.check.check` does, with nothing changed.
    """
    judge = Judge(read_knowledge(project), severities(project))
    named = [(each.opened.name, each) for each in subjects(project, paths, locales)]
    fixed = [_settled(subject, judge) for subject in stepping(named, on_step)]
    changed = [each for each in fixed if each.units]
    if not dry_run:
        _save(project, changed)
    return FixReport(
        fixed=tuple(unit for each in fixed for unit in each.units),
        left=checked([each.after for each in fixed], judge),
        dry_run=dry_run,
        written=() if dry_run else tuple(each.after.opened.name for each in changed),
    )


def _settled(subject: Subject, judge: Judge) -> _Fixed:
    """Check and fix, again and again, until no certain fix changes anything."""
    before = subject.opened.catalog.entries.all()
    entries = list(before)
    asked: dict[_Place, dict[str, None]] = {}
    for _ in range(_ROUNDS):
        edits = list(_edits(entries, judge.judged(entries, subject.languages)))
        for (at, form), text, rules in edits:
            entries[at] = _with_form(entries[at], form, text)
            asked.setdefault((at, form), {}).update(dict.fromkeys(rules))
        if not edits:
            break
    units = [
        _unit(subject, before[at], entries[at], form, tuple(rules))
        for (at, form), rules in sorted(asked.items(), key=lambda item: item[0])
        if before[at].translations[form] != entries[at].translations[form]
    ]
    changed = [new for old, new in zip(before, entries, strict=True) if new is not old]
    return _Fixed(subject, _edited(subject, changed) if units else subject, tuple(units))


def _edits(
    entries: Iterable[Entry], judged: Judged
) -> Iterator[tuple[_Place, str, tuple[str, ...]]]:
    """Yield each place whose text the certain fixes change, the new text, and who asked."""
    places = {id(entry): at for at, entry in enumerate(entries)}
    for each, findings in judged:
        text = fixed_text(each.pair.target, findings)
        if text != each.pair.target:
            yield (places[id(each.entry)], each.form), text, tuple(_askers(findings))


def _askers(findings: Iterable[Finding]) -> Iterator[str]:
    for finding in findings:
        if any(fix.certain for fix in finding.fixes):
            yield finding.rule


def _with_form(entry: Entry, form: int, text: str) -> Entry:
    forms = list(entry.translations)
    forms[form] = text
    return replace(entry, translations=tuple(forms))


def _unit(subject: Subject, old: Entry, new: Entry, form: int, rules: tuple[str, ...]) -> FixedUnit:
    return FixedUnit(
        path=subject.opened.name,
        line=old.line,
        locale=str(subject.languages.target),
        key=old.key,
        rules=rules,
        before=old.translations[form],
        after=new.translations[form],
    )


def _edited(subject: Subject, changed: Iterable[Entry]) -> Subject:
    opened = subject.opened
    catalog = stamped(opened.catalog.edited(changed))
    return replace(subject, opened=replace(opened, data=catalog.to_bytes(), catalog=catalog))


def _save(project: Project | None, fixed: Iterable[_Fixed]) -> None:
    """Save what lies in the project together, and other files one by one."""
    changes = []
    for each in fixed:
        path = each.after.opened.path.resolve()
        change = catalog_change(path, each.after.opened.catalog, each.before.opened.data)
        if project is not None and path.is_relative_to(project.root):
            changes.append(change)
        else:
            save_loose(change, command="fix")
    if project is not None:
        project.save_all(changes, command="fix")
