"""A name in words or letters that the glossary refuses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.domain.finding import Severity
from lexicord.glossary.verdict import Slip

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lexicord.checks.analysis import Analysis
    from lexicord.domain.finding import Finding

_SLIPS = frozenset(
    {
        Slip.FORBIDDEN,
        Slip.CASE,
        Slip.SPACING,
        Slip.QUOTES,
        Slip.LOOKALIKE,
        Slip.SCRIPT,
        Slip.ACCENT,
        Slip.PUNCTUATION,
        Slip.REGISTER,
    }
)


class Forbidden:
    """Names are written as the glossary writes them."""

    id = "term/forbidden"
    severity = Severity.ERROR

    def check(self, analysis: Analysis) -> Iterator[Finding]:
        """Return the verdicts of the glossary that belong to this rule."""
        for verdict in analysis.verdicts:
            if verdict.slip in _SLIPS:
                yield verdict.finding(self.id)
