"""A placeholder that stands more often than the source has it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.domain.finding import Finding, Message, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lexicord.checks.analysis import Analysis


class Doubled:
    """Tags, markers and arguments without a name come as often as in the source.

    A named or numbered placeholder may be repeated: languages differ in what they repeat.
    """

    id = "placeholder/doubled"
    severity = Severity.ERROR

    def check(self, analysis: Analysis) -> Iterator[Finding]:
        """Report each name once, with its surplus places."""
        for each in analysis.carried:
            if each.source and each.surplus:
                yield Finding(
                    self.id,
                    self.severity,
                    Message.of(
                        "The translation has {placeholder} more often than the source.",
                        placeholder=each.surplus[0].text,
                    ),
                    source_spans=tuple(place.span for place in each.source),
                    target_spans=tuple(place.span for place in each.surplus),
                )
