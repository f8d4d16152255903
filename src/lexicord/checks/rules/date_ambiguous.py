"""date/ambiguous: a date that can be read in more than one way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.domain.era_date import DateStatus
from lexicord.domain.finding import Finding, Message, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lexicord.checks.analysis import Analysis
    from lexicord.domain.era_date import FoundDate


class Ambiguous:
    """An era year without its era, a name of the cycle of sixty, *the Juche 100s*."""

    id = "date/ambiguous"
    severity = Severity.WARNING

    def check(self, analysis: Analysis) -> Iterator[Finding]:
        """Report what only a person can read, unless the source leaves just the same open."""
        open_too = {_reading(date) for date in analysis.source_dates}
        for date in analysis.target_dates:
            if date.status is DateStatus.AMBIGUOUS and _reading(date) not in open_too:
                yield self._finding(analysis, date)

    def _finding(self, analysis: Analysis, date: FoundDate) -> Finding:
        written = date.span.of(analysis.pair.target)
        text = Message.of("“{written}” can be read as more than one date.", written=written)
        evidence = (
            (
                Message.of(
                    "It may be any of the years {years}.", years=", ".join(date.edtf.split("|"))
                ),
            )
            if date.edtf
            else ()
        )
        return Finding(self.id, self.severity, text, (), (date.span,), evidence)


def _reading(date: FoundDate) -> tuple[str, int | None, str | None]:
    return date.calendar, date.era_year, date.edtf
