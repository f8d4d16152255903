"""Plural entries with a form too few or too many."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.domain.finding import Finding, Message, Severity
from lexicord.domain.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lexicord.checks.analysis import Analysis


class Forms:
    """An entry has as many forms as the header of its catalogue asks for, and all are filled."""

    id = "plural/forms"
    severity = Severity.ERROR

    def check(self, analysis: Analysis) -> Iterator[Finding]:
        """Report the entry once, at its first form that is filled."""
        form = analysis.pair.form
        if form is None or not form.wanted or any(form.forms[: form.index]):
            return
        filled = sum(1 for text in form.forms if text)
        if filled != form.wanted:
            yield Finding(
                self.id,
                self.severity,
                Message.of(
                    "The language has {wanted} plural forms, and {filled} are filled.",
                    wanted=form.wanted,
                    filled=filled,
                ),
                source_spans=(Span(0, len(analysis.pair.source)),),
            )
