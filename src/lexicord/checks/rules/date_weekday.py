"""date/weekday: a date and the day of the week beside it do not fit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.domain.edit import TextEdit
from lexicord.domain.finding import Finding, Fix, Message, Severity
from lexicord.glossary.eras.weekday import misfits, weekday_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lexicord.checks.analysis import Analysis
    from lexicord.glossary.eras.weekday import Misfit


class Weekday:
    """One of the two is wrong; which one, the source may tell."""

    id = "date/weekday"
    severity = Severity.ERROR

    def check(self, analysis: Analysis) -> Iterator[Finding]:
        """Report the days of the week of the target that its calendar gainsays."""
        if not analysis.target_dates:
            return
        pair = analysis.pair
        for misfit in misfits(analysis.target_folded, analysis.target_dates, pair.target_locale):
            yield self._finding(analysis, misfit)

    def _finding(self, analysis: Analysis, misfit: Misfit) -> Finding:
        pair = analysis.pair
        same = [
            other
            for other in misfits(analysis.source_folded, analysis.source_dates, pair.source_locale)
            if (other.date.edtf, other.written) == (misfit.date.edtf, misfit.written)
        ]
        name = weekday_name(misfit.right, pair.target_locale)
        label = Message.of("Write “{text}”.", text=name)
        return Finding(
            self.id,
            Severity.WARNING if same else self.severity,
            Message.of(
                "“{date}” is a {right}, not “{written}”.",
                date=misfit.date.span.of(pair.target),
                right=name,
                written=misfit.span.of(pair.target),
            ),
            tuple(other.span for other in same),
            (misfit.span,),
            (Message.of("The source has the same day of the week."),) if same else (),
            (Fix(label, (TextEdit(misfit.span, name),)),),
        )
