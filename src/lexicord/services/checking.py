"""Running the rules over one catalogue: what *check* and *fix* share."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lexicord.checks.registry import rule_ids
from lexicord.checks.runner import check_pairs
from lexicord.domain.catalog import State
from lexicord.services.pairs import finished_pairs, is_live
from lexicord.services.reports import CheckCounts, LocatedFinding
from lexicord.services.this_year import as_of_now
from lexicord.services.waiving import unwaived

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from lexicord.domain.catalog import Entry
    from lexicord.project.project import Project
    from lexicord.services.knowledge import Knowledge
    from lexicord.services.pairs import Languages
    from lexicord.services.subjects import Subject
    from lexicord.services.waiving import Judged


@dataclass(frozen=True, slots=True)
class Judge:
    """What a catalogue is judged by: names and dates, and how grave the project takes a rule."""

    knowledge: Knowledge
    severities: Mapping[str, str]

    def judged(self, entries: Iterable[Entry], languages: Languages) -> Judged:
        """Return every finished pair with its findings, those left out that somebody waived."""
        return unwaived(self.everything(entries, languages))

    def everything(self, entries: Iterable[Entry], languages: Languages) -> Judged:
        """Return every finished pair of the entries with its findings, in their order."""
        pairs = finished_pairs(entries, languages)
        findings = check_pairs(
            [each.pair for each in pairs],
            self.knowledge.glossary,
            severities=self.severities,
            policy=as_of_now(self.knowledge.policy),
        )
        return list(zip(pairs, findings, strict=True))


def severities(project: Project | None) -> dict[str, str]:
    """Return how grave the project takes each rule or family that it names.

    Raises SettingsError where it names a rule that does not exist.
    """
    if project is None:
        return {}
    families = {rule.partition("/")[0] for rule in rule_ids()}
    project.refuse_unknown_rules({*rule_ids(), *families})
    return {name: level.value for name, level in project.settings.rules.items()}


def located(subject: Subject, judged: Judged) -> tuple[LocatedFinding, ...]:
    """Return the findings of a catalogue, each with the entry it belongs to."""
    return tuple(
        LocatedFinding(
            path=subject.opened.name,
            line=each.entry.line,
            locale=str(subject.languages.target),
            domain=subject.domain,
            key=each.entry.key,
            form=each.form,
            source=each.pair.source,
            target=each.pair.target,
            finding=finding,
        )
        for each, findings in judged
        for finding in findings
    )


def counted(entries: Sequence[Entry]) -> CheckCounts:
    """Count the entries of one catalogue by what a check does with them."""
    states = Counter(entry.state for entry in entries if is_live(entry))
    return CheckCounts(
        files=1,
        checked=states[State.TRANSLATED],
        fuzzy=states[State.FUZZY],
        untranslated=states[State.UNTRANSLATED],
    )
