"""date/changed: the target names another day, month or year than the source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.checks.rules.date_differences import differences, source_date_fix, spans
from lexicord.domain.finding import Finding, Message, Severity
from lexicord.domain.translatable import N_
from lexicord.glossary.eras.compare import Change

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lexicord.checks.analysis import Analysis
    from lexicord.domain.era_date import FoundDate
    from lexicord.domain.finding import Fix
    from lexicord.glossary.eras.compare import Difference

_TEXTS = {
    Change.CHANGED: N_("The date “{source}” became “{target}”."),
    Change.MISSING: N_("The date “{source}” is missing."),
    Change.ADDED: N_("The date “{target}” is not in the source."),
    Change.QUALIFIED: N_("“{target}” means {after} here, and {before} in the source."),
}


class Changed:
    """A date that is right in itself and still not the date of the source."""

    id = "date/changed"
    severity = Severity.ERROR

    def check(self, analysis: Analysis) -> Iterator[Finding]:
        """Report changed, missing and added dates; a missing bare year is a missing number.

        A date that is open or approximate on one side only is a warning (*since 1960*, 1960).
        """
        for difference in differences(analysis):
            if difference.change in _TEXTS:
                yield self._finding(analysis, difference)

    def _finding(self, analysis: Analysis, difference: Difference) -> Finding:
        source, target = difference.source, difference.target
        moved = difference.change is Change.CHANGED
        return Finding(
            self.id,
            self.severity if moved else Severity.WARNING,
            Message.of(
                _TEXTS[difference.change],
                source=_written(source, analysis.pair.source),
                target=_written(target, analysis.pair.target),
                before=_value(source),
                after=_value(target),
            ),
            spans(source),
            spans(target),
            (),
            tuple(_fixes(analysis, difference)) if moved else (),
        )


def _written(date: FoundDate | None, text: str) -> str:
    return date.span.of(text) if date else ""


def _value(date: FoundDate | None) -> str:
    return (date and date.edtf) or ""


def _fixes(analysis: Analysis, difference: Difference) -> Iterator[Fix]:
    source, target = difference.source, difference.target
    fix = source_date_fix(analysis, source, target) if source and target else None
    if fix is not None:
        yield fix
