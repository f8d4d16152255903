"""A placeholder that the translation left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.domain.finding import Finding, Message, Severity
from lexicord.text.inline import PlaceholderKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lexicord.checks.analysis import Analysis
    from lexicord.checks.carrying import Carried

_NUMBERS = (PlaceholderKind.PRINTF, PlaceholderKind.BRACE)


class Lost:
    """Every placeholder of the source has to stand in the translation."""

    id = "placeholder/lost"
    severity = Severity.ERROR

    def check(self, analysis: Analysis) -> Iterator[Finding]:
        """Report each name once, with all its places."""
        form = analysis.pair.form
        for each in analysis.carried:
            spared = form is not None and form.single and each.kind in _NUMBERS
            if each.lost and not spared:
                yield self._finding(each)

    def _finding(self, each: Carried) -> Finding:
        text = each.lost[0].text
        return Finding(
            self.id,
            self.severity,
            Message.of("The translation has lost {placeholder}.", placeholder=text),
            source_spans=tuple(lost.span for lost in each.lost),
            evidence=(
                Message.of("It has to stand in the translation, written exactly as it is here."),
            ),
        )
