"""A name of the source that the translation does not have, or not the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.domain.finding import Severity
from lexicord.glossary.verdict import Slip

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lexicord.checks.analysis import Analysis
    from lexicord.domain.finding import Finding

_SLIPS = frozenset({Slip.MISSING, Slip.NUMBER, Slip.UNASKED, Slip.COUNT})


class Missing:
    """The translation has every name that the source has, and no other in its place."""

    id = "term/missing"
    severity = Severity.ERROR

    def check(self, analysis: Analysis) -> Iterator[Finding]:
        """Return the verdicts of the glossary that belong to this rule."""
        for verdict in analysis.verdicts:
            if verdict.slip in _SLIPS:
                yield verdict.finding(self.id)
