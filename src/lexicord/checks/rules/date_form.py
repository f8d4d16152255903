"""date/form: a right date that is not written as the house writes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.domain.edit import TextEdit
from lexicord.domain.era_date import DateForm, DateStatus
from lexicord.domain.finding import Finding, Fix, Message, Severity
from lexicord.glossary.eras.languages.registry import date_language
from lexicord.glossary.eras.render import case_in, render_date

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lexicord.checks.analysis import Analysis
    from lexicord.domain.era_date import FoundDate
    from lexicord.domain.locale_tag import LocaleTag


class Form:
    """Missing spaces, other spellings of the era, numbers in unusual figures."""

    id = "date/form"
    severity = Severity.ADVICE

    def check(self, analysis: Analysis) -> Iterator[Finding]:
        """Report dates with a known slip of form; accepted variants are left alone."""
        for date in analysis.target_dates:
            if date.form is DateForm.NONSTANDARD and date.status is DateStatus.OK and date.plain:
                yield self._finding(analysis, date, date.plain)

    def _finding(self, analysis: Analysis, date: FoundDate, value: str) -> Finding:
        locale, written = analysis.pair.target_locale, date.span.of(analysis.pair.target)
        case = case_in(written, locale)
        text = render_date(value, locale, calendar=date.calendar, case=case, policy=analysis.policy)
        fix = Fix(
            Message.of("Write “{text}”.", text=text),
            (TextEdit(date.span, text),),
            certain=date.gregorian_given and _is_certain(written, locale),
        )
        message = Message.of("“{written}” is usually written “{text}”.", written=written, text=text)
        return Finding(self.id, self.severity, message, (), (date.span,), (), (fix,))


def _is_certain(written: str, locale: LocaleTag) -> bool:
    """Square brackets may be an editor's addition, and a word for *year* has its case."""
    return "[" not in written and not date_language(locale).years
