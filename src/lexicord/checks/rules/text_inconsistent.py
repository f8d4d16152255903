"""The same source, translated in two ways."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from lexicord.domain.finding import Finding, Message, Severity
from lexicord.domain.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lexicord.checks.analysis import Analysis


class Inconsistent:
    """Where the same source comes again in the same context, so does its translation.

    Sources of different contexts are told apart on purpose, and plural forms differ by nature;
    both are left alone. What differs only in invisible characters, width or the shape of
    quotation marks counts as the same.
    """

    id = "text/inconsistent"
    severity = Severity.WARNING

    def check_document(self, analyses: Sequence[Analysis]) -> Iterator[tuple[int, Finding]]:
        """Report every later translation that differs from the first."""
        first: dict[tuple[str, ...], list[int]] = defaultdict(list)
        for place, analysis in enumerate(analyses):
            if analysis.pair.form is None:
                first[_key(analysis)].append(place)
        for places in first.values():
            shown = analyses[places[0]]
            for place in places[1:]:
                if _plain(analyses[place]) != _plain(shown):
                    yield place, self._finding(analyses[place], shown.pair.target)

    def _finding(self, analysis: Analysis, first: str) -> Finding:
        return Finding(
            self.id,
            self.severity,
            Message.of("The same text is translated differently elsewhere."),
            source_spans=(Span(0, len(analysis.pair.source)),),
            target_spans=(Span(0, len(analysis.pair.target)),),
            evidence=(Message.of("There it reads: {text}", text=first),),
        )


def _key(analysis: Analysis) -> tuple[str, ...]:
    pair = analysis.pair
    source = " ".join(analysis.source_folded.text.split())
    context = "" if pair.context is None else f"={pair.context}"
    return str(pair.source_locale), str(pair.target_locale), context, source


def _plain(analysis: Analysis) -> str:
    return " ".join(analysis.target_folded.text.split())
