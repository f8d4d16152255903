"""A sentence that is still in the language of the source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.checks.foreign import Languages, foreign_passages
from lexicord.domain.finding import Finding, Message, Severity
from lexicord.domain.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lexicord.checks.analysis import Analysis


class Untranslated:
    """Every sentence of a translation is in the language of the translation.

    Names, numbers, addresses, code, titles and quotations inside a sentence are left alone.
    """

    id = "text/untranslated"
    severity = Severity.ERROR

    def check(self, analysis: Analysis) -> Iterator[Finding]:
        """Report each passage, with its place in the source where it was copied from there."""
        pair = analysis.pair
        if pair.source_locale.language == pair.target_locale.language:
            return
        languages = Languages(pair.source_locale, pair.target_locale)
        protected = [place.span for place in analysis.target_placeholders]
        passages = list(foreign_passages(pair.target, pair.source, languages, protected))
        for passage in _together(analysis, passages):
            yield Finding(
                self.id,
                self.severity,
                Message.of("This passage is still in the language of the source."),
                source_spans=(_copied_from(analysis, passage),),
                target_spans=(passage,),
            )


def _together(analysis: Analysis, passages: list[Span]) -> Iterator[Span]:
    """Join sentences that follow each other: one place was forgotten, however long it is."""
    text = analysis.pair.target
    if passages and text == analysis.pair.source:
        passages = [Span(0, len(text))]
    while passages:
        joined = passages.pop(0)
        while passages and not text[joined.end : passages[0].start].strip():
            joined = Span(joined.start, passages.pop(0).end)
        yield joined


def _copied_from(analysis: Analysis, passage: Span) -> Span:
    """Return the place of the source that reads like the passage, else the whole source."""
    source, text = analysis.pair.source, passage.of(analysis.pair.target)
    start = source.find(text)
    return Span(start, start + len(text)) if start >= 0 else Span(0, len(source))
