"""number/changed: a number of the source that the target does not have, or has otherwise."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

from lexicord.checks.rules.number_values import Number, answers, find_numbers
from lexicord.domain.edit import TextEdit
from lexicord.domain.finding import Finding, Fix, Message, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from decimal import Decimal

    from lexicord.checks.analysis import Analysis
    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.domain.span import Span
    from lexicord.text.normalize import Folded


class Changed:
    """Numbers are compared by value; dates, names and placeholders have rules of their own."""

    id = "number/changed"
    severity = Severity.ERROR

    def check(self, analysis: Analysis) -> Iterator[Finding]:
        """Report numbers that nothing in the other text answers, those of a pair together."""
        pair = analysis.pair
        lost = _unanswered(
            (analysis.source_folded, pair.source_locale, _source_spans(analysis)),
            answers(analysis.target_folded, pair.target_locale),
        )
        new = _unanswered(
            (analysis.target_folded, pair.target_locale, _target_spans(analysis)),
            answers(analysis.source_folded, pair.source_locale),
        )
        if lost and not new and pair.form is not None and pair.form.single:
            return
        for before, after in zip_longest(lost, new):
            yield self._finding(before, after)

    def _finding(self, before: Number | None, after: Number | None) -> Finding:
        if before and after:
            text = Message.of(
                "The number {source} became {target}.", source=before.text, target=after.text
            )
            label = Message.of("Write “{text}”.", text=before.text)
            fixes: tuple[Fix, ...] = (Fix(label, (TextEdit(after.span, before.text),)),)
        elif before:
            text, fixes = Message.of("The number {source} is missing.", source=before.text), ()
        else:
            assert after is not None
            text, fixes = (
                Message.of("The number {target} is not in the source.", target=after.text),
                (),
            )
        return Finding(
            self.id,
            self.severity if fixes else Severity.WARNING,
            text,
            (before.span,) if before else (),
            (after.span,) if after else (),
            (),
            fixes,
        )


def _unanswered(
    text: tuple[Folded, LocaleTag, Iterable[Span]], known: set[Decimal]
) -> list[Number]:
    folded, locale, hidden = text
    spans = list(hidden)
    return [
        number
        for number in find_numbers(folded, locale)
        if not known.intersection(number.values)
        and not any(span.overlaps(number.span) for span in spans)
    ]


def _source_spans(analysis: Analysis) -> Iterator[Span]:
    yield from (date.span for date in analysis.source_dates)
    yield from (hit.span for hit in analysis.source_terms)
    yield from (gap.span for gap in analysis.source_placeholders)


def _target_spans(analysis: Analysis) -> Iterator[Span]:
    yield from (date.span for date in analysis.target_dates)
    yield from (hit.span for hit in analysis.target_terms)
    yield from (gap.span for gap in analysis.target_placeholders)
