"""date/invalid: a date that no calendar has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.domain.era_date import DateStatus
from lexicord.domain.finding import Finding, Message, Severity
from lexicord.domain.translatable import N_
from lexicord.glossary.eras.compare import ERALESS
from lexicord.glossary.eras.edtf import readings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lexicord.checks.analysis import Analysis
    from lexicord.domain.era_date import FoundDate

_REASONS = {
    DateStatus.INVALID: N_("“{written}”: the calendar has no such day."),
    DateStatus.OUT_OF_RANGE: N_("“{written}”: the era has no such year or day."),
}


_FUTURE = N_("“{written}” lies in {year}, later than next year.")


class Invalid:
    """Days that do not exist, days outside of their era, and era years that are still to come."""

    id = "date/invalid"
    severity = Severity.ERROR

    def check(self, analysis: Analysis) -> Iterator[Finding]:
        """Report the impossible dates of the target; a year to come is only a warning."""
        latest = analysis.policy.latest if analysis.policy else None
        for date in analysis.target_dates:
            written = date.span.of(analysis.pair.target)
            if date.status in _REASONS:
                text = Message.of(_REASONS[date.status], written=written)
                yield Finding(self.id, self.severity, text, (), (date.span,))
            elif latest is not None and _year(date) > latest:
                text = Message.of(_FUTURE, written=written, year=_year(date))
                yield Finding(self.id, Severity.WARNING, text, (), (date.span,))


def _year(date: FoundDate) -> int:
    """Return the last Gregorian year of a date that an era counts, 0 for any other date."""
    if date.status is not DateStatus.OK or date.calendar in ERALESS:
        return 0
    return max(end.year or 0 for value in readings(date.edtf) for end in (value.start, value.end)
               if end is not None)  # fmt: skip
