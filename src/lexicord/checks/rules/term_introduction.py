"""An abbreviation or a short form before the full name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.domain.finding import Severity
from lexicord.glossary.verdict import Slip

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lexicord.checks.analysis import Analysis
    from lexicord.domain.finding import Finding

_SLIPS = frozenset({Slip.INTRODUCTION})


class Introduction:
    """The full name stands before the first abbreviation of it."""

    id = "term/introduction"
    severity = Severity.WARNING

    def check(self, analysis: Analysis) -> Iterator[Finding]:
        """Return the verdicts of the glossary that belong to this rule."""
        for verdict in analysis.verdicts:
            if verdict.slip in _SLIPS:
                yield verdict.finding(self.id)
