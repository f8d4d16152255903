"""date/reversed: a range that ends before it begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.domain.era_date import DateStatus
from lexicord.domain.finding import Finding, Message, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lexicord.checks.analysis import Analysis


class Reversed:
    """Ranges of years, months or days in the wrong order."""

    id = "date/reversed"
    severity = Severity.ERROR

    def check(self, analysis: Analysis) -> Iterator[Finding]:
        """Report the ranges of the target that run backwards."""
        for date in analysis.target_dates:
            if date.status is DateStatus.REVERSED:
                written = date.span.of(analysis.pair.target)
                text = Message.of("“{written}” ends before it begins.", written=written)
                yield Finding(self.id, self.severity, text, (), (date.span,))
