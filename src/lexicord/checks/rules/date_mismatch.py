"""date/mismatch: the era year and the Gregorian year of one date disagree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.domain.edit import TextEdit
from lexicord.domain.era_date import DateStatus
from lexicord.domain.finding import Finding, Fix, Message, Severity
from lexicord.domain.translatable import N_
from lexicord.glossary.eras.causes import Cause, likely_cause
from lexicord.glossary.eras.render import case_in, render_date

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lexicord.checks.analysis import Analysis
    from lexicord.domain.era_date import FoundDate

_CAUSES = {
    Cause.OFF_BY_ONE: N_("The two differ by one year, as where the first year was counted as 0."),
    Cause.SWAPPED_DIGITS: N_("With two digits of the era year swapped the two agree."),
    Cause.OTHER_ERA: N_("Counted in another era, the year would agree."),
}


class Mismatch:
    """Both readings are shown and none is chosen: only a person knows which year is right."""

    id = "date/mismatch"
    severity = Severity.ERROR

    def check(self, analysis: Analysis) -> Iterator[Finding]:
        """Report every date of the target whose two years are not the same."""
        for date in analysis.target_dates:
            if date.status is DateStatus.MISMATCH:
                yield self._finding(analysis, date)

    def _finding(self, analysis: Analysis, date: FoundDate) -> Finding:
        counted, given = (date.edtf or "|").split("|")
        written = date.span.of(analysis.pair.target)
        same = [other for other in analysis.source_dates if other.edtf == date.edtf]
        evidence = [Message.of(_CAUSES[cause]) for cause in likely_cause(date)]
        if same:
            evidence.append(Message.of("The source has the same two years."))
        return Finding(
            self.id,
            self.severity,
            Message.of(
                "“{written}”: year {number} of the era is {counted}, but {given} is written.",
                written=written,
                number=date.era_year,
                counted=counted,
                given=given,
            ),
            tuple(other.span for other in same),
            (date.span,),
            tuple(evidence),
            tuple(_fixes(analysis, date, (counted, given))),
        )


def _fixes(analysis: Analysis, date: FoundDate, values: tuple[str, ...]) -> Iterator[Fix]:
    for value in values:
        text = render_date(
            value,
            analysis.pair.target_locale,
            calendar=date.calendar,
            case=case_in(date.span.of(analysis.pair.target), analysis.pair.target_locale),
            policy=analysis.policy,
        )
        label = Message.of("Write “{text}”.", text=text)
        yield Fix(label, (TextEdit(date.span, text),))
