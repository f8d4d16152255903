"""date/era: a date lost, gained or exchanged its era, against the policy of the project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.checks.rules.date_differences import differences, source_date_fix, spans
from lexicord.domain.finding import Finding, Message, Severity
from lexicord.domain.translatable import N_
from lexicord.glossary.eras.compare import Change
from lexicord.glossary.eras.policy import DatePolicy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lexicord.checks.analysis import Analysis
    from lexicord.glossary.eras.compare import Difference

_TEXTS = {
    Change.ERA_DROPPED: N_("The era year of “{source}” is missing."),
    Change.ERA_ADDED: N_("“{target}” has an era year that should not be there."),
    Change.ERA_SWAPPED: N_("“{source}” and “{target}” are counted in different eras."),
    Change.ERA_WORD_DROPPED: N_("The year of “{source}” stands there without its era."),
    Change.GREGORIAN_DROPPED: N_("The Gregorian year of “{source}” is missing."),
}


class Era:
    """The same time, told in other calendars than the policy asks for."""

    id = "date/era"
    severity = Severity.ERROR

    def check(self, analysis: Analysis) -> Iterator[Finding]:
        """Compare the calendars of each date with those of its counterpart."""
        for difference in differences(analysis):
            if difference.change in _TEXTS:
                yield self._finding(analysis, difference)

    def _finding(self, analysis: Analysis, difference: Difference) -> Finding:
        source, target = difference.source, difference.target
        added = difference.change is Change.ERA_ADDED
        mode = (analysis.policy or DatePolicy()).mode
        fix = source_date_fix(analysis, source, target) if source and target else None
        return Finding(
            self.id,
            Severity.WARNING if added else self.severity,
            Message.of(
                _TEXTS[difference.change],
                source=source.span.of(analysis.pair.source) if source else "",
                target=target.span.of(analysis.pair.target) if target else "",
            ),
            spans(source),
            spans(target),
            (Message.of("The date policy is “{mode}”.", mode=mode),),
            (fix,) if fix else (),
        )
