"""date/invalid: a date that no calendar has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.domain.era_date import DateStatus
from lexicord.domain.finding import Finding, Message, Severity
from lexicord.domain.translatable import N_

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lexicord.checks.analysis import Analysis

_REASONS = {
    DateStatus.INVALID: N_("“{written}”: the calendar has no such day."),
    DateStatus.OUT_OF_RANGE: N_("“{written}”: the era has no such year or day."),
}


class Invalid:
    """Days that do not exist, and days outside of the era that they are counted in."""

    id = "date/invalid"
    severity = Severity.ERROR

    def check(self, analysis: Analysis) -> Iterator[Finding]:
        """Report the impossible dates of the target."""
        for date in analysis.target_dates:
            if date.status in _REASONS:
                written = date.span.of(analysis.pair.target)
                text = Message.of(_REASONS[date.status], written=written)
                yield Finding(self.id, self.severity, text, (), (date.span,))
