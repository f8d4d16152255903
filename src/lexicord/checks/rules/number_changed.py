"""number/changed: a number of the source that the target does not have, or has otherwise."""

from __future__ import annotations

import re
from functools import partial
from itertools import zip_longest
from typing import TYPE_CHECKING

from lexicord.checks.rules.date_differences import shared_days
from lexicord.checks.rules.number_values import Number, answers, figures, find_numbers
from lexicord.domain.edit import TextEdit
from lexicord.domain.finding import Finding, Fix, Message, Severity

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from decimal import Decimal

    from lexicord.checks.analysis import Analysis
    from lexicord.checks.pair import Pair
    from lexicord.domain.era_date import FoundDate
    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.domain.span import Span
    from lexicord.text.normalize import Folded

_FIGURE = re.compile(r"\d")
_BARE_YEARS = re.compile(r"[0-9]{4}(/[0-9]{4})?")


class Changed:
    """Numbers are compared by value; dates, names and placeholders have rules of their own."""

    id = "number/changed"
    severity = Severity.ERROR

    def check(self, analysis: Analysis) -> Iterator[Finding]:
        """Report numbers that nothing in the other text answers, those of a pair together."""
        pair = analysis.pair
        if _FIGURE.search(pair.source) or _FIGURE.search(pair.target):
            yield from self._compared(analysis)

    def _compared(self, analysis: Analysis) -> Iterator[Finding]:
        pair = analysis.pair
        source = _Side(analysis.source_folded, pair.source_locale)
        target = _Side(analysis.target_folded, pair.target_locale)
        # The year of the document is known apart from its text, and may be left out of it.
        lost = [
            number
            for number in source.unanswered(target, partial(_source_spans, analysis))
            if pair.document_year not in number.values
        ]
        new = target.unanswered(source, partial(_target_spans, analysis))
        if lost or new:
            days = _Days(shared_days(analysis))
            lost, new = days.without(lost), days.without(new)
        if new or not _may_be_left_out(pair):
            yield from (self._finding(before, after) for before, after in zip_longest(lost, new))

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


def _may_be_left_out(pair: Pair) -> bool:
    """Say whether the target is a form that stands for one number only ("one file")."""
    return pair.form is not None and pair.form.single


class _Side:
    """One text of a pair and the numbers in it."""

    def __init__(self, folded: Folded, locale: LocaleTag) -> None:
        self._folded, self._locale = folded, locale
        self._numbers = find_numbers(folded, locale)
        self._figures = figures(folded, self._numbers)

    def unanswered(self, other: _Side, hidden: Callable[[], Iterator[Span]]) -> list[Number]:
        """Return the numbers outside of ``hidden`` spans that nothing in the other text answers.

        The words of the other text are read only if its figures leave something open.
        """
        rest = _not_in(other._figures, self._numbers)
        if rest:
            spans = list(hidden())
            rest = [n for n in rest if not any(span.overlaps(n.span) for span in spans)]
        if rest:
            known = answers(other._folded, other._locale, other._figures)
            rest = [n for n in rest if _has_fraction(n) or not known.intersection(n.values)]
        return rest


class _Days:
    """The days that both texts name, one of them perhaps in a name: 7.4공동성명, July 4."""

    def __init__(self, days: Iterable[tuple[int, int]]) -> None:
        self._parts = {str(part) for day in days for part in day}
        self._pointed = {f"{month}.{day}" for month, day in days}

    def without(self, numbers: list[Number]) -> list[Number]:
        """Return the numbers that are no part of such a day."""
        return [n for n in numbers if n.text not in self._parts | self._pointed]


def _has_fraction(number: Number) -> bool:
    """Say whether a number has decimals, which no word answers: 1.0 is not *a*."""
    exponent = number.values[0].as_tuple().exponent
    return isinstance(exponent, int) and exponent < 0


def _not_in(known: set[Decimal], numbers: Iterable[Number]) -> list[Number]:
    return [number for number in numbers if not known.intersection(number.values)]


def _source_spans(analysis: Analysis) -> Iterator[Span]:
    yield from _date_spans(analysis.source_dates, analysis.target_dates)
    yield from (hit.span for hit in analysis.source_terms)
    yield from (gap.span for gap in analysis.source_placeholders)


def _target_spans(analysis: Analysis) -> Iterator[Span]:
    yield from _date_spans(analysis.target_dates, analysis.source_dates)
    yield from (hit.span for hit in analysis.target_terms)
    yield from (gap.span for gap in analysis.target_placeholders)


def _date_spans(dates: Iterable[FoundDate], others: Iterable[FoundDate]) -> Iterator[Span]:
    """Leave out bare Gregorian years that the other text has not: only numbers ask for them."""
    known = {end for other in others for end in (other.plain or "").split("/")}
    for date in dates:
        value = date.plain or ""
        bare = date.calendar == "gregorian" and _BARE_YEARS.fullmatch(value)
        if not bare or known.issuperset(value.split("/")):
            yield date.span
