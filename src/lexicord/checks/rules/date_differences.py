"""What the rules about dates of a pair share: the comparison, and the source's date as a fix."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.domain.edit import TextEdit
from lexicord.domain.era_date import DateStatus
from lexicord.domain.finding import Fix, Message
from lexicord.glossary.eras.compare import Difference, compare_dates
from lexicord.glossary.eras.named_days import named_days
from lexicord.glossary.eras.policy import DatePolicy, Mode
from lexicord.glossary.eras.render import case_in, render_date

if TYPE_CHECKING:
    from lexicord.checks.analysis import Analysis
    from lexicord.domain.era_date import FoundDate
    from lexicord.domain.span import Span


def differences(analysis: Analysis) -> list[Difference]:
    """Return how the dates of the target differ from those of the source.

    Dates that are wrong in themselves are left out: their own rules tell them.
    """
    days = shared_days(analysis) if _yearless(analysis) else frozenset()
    found = compare_dates(
        [date for date in analysis.source_dates if not _in_both(date, days)],
        [date for date in analysis.target_dates if not _in_both(date, days)],
        policy=analysis.policy,
        source_text=analysis.source_folded.text,
        target_text=analysis.target_folded.text,
    )
    return [
        difference
        for difference in found
        if difference.target is None or difference.target.status in _JUDGED
    ]


def _in_both(date: FoundDate, days: frozenset[tuple[int, int]]) -> bool:
    """Say whether a day without a year stands in the other text too, perhaps in a name."""
    return any(date.plain == f"XXXX-{month:02d}-{day:02d}" for month, day in days)


def _yearless(analysis: Analysis) -> bool:
    dates = (*analysis.source_dates, *analysis.target_dates)
    return any((date.edtf or "").startswith("XXXX") for date in dates)


def shared_days(analysis: Analysis) -> frozenset[tuple[int, int]]:
    """Return the months and days that both texts name, in a date or in a name."""
    pair = analysis.pair
    here = named_days(analysis.source_folded, pair.source_locale)
    return here & named_days(analysis.target_folded, pair.target_locale) if here else here


_JUDGED = frozenset({DateStatus.OK, DateStatus.AMBIGUOUS})


def source_date_fix(analysis: Analysis, source: FoundDate, target: FoundDate) -> Fix | None:
    """Offer the date of the source, written as the house writes it, in place of the target's.

    The value of a date is for a person to decide, so the fix is never certain. None where the
    source's date has no single value.
    """
    if source.plain is None or "|" in source.plain:
        return None
    gregorian = (analysis.policy or DatePolicy()).mode is Mode.GREGORIAN_ONLY
    text = render_date(
        source.plain,
        analysis.pair.target_locale,
        calendar="gregorian" if gregorian else source.calendar,
        case=case_in(target.span.of(analysis.pair.target), analysis.pair.target_locale),
        policy=analysis.policy,
    )
    return Fix(Message.of("Write “{text}”.", text=text), (TextEdit(target.span, text),))


def spans(date: FoundDate | None) -> tuple[Span, ...]:
    """Return the place of a date as a finding wants it."""
    return (date.span,) if date else ()
