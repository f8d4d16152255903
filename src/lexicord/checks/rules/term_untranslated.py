"""A name that was left in another language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.domain.finding import Severity
from lexicord.glossary.verdict import Slip

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lexicord.checks.analysis import Analysis
    from lexicord.domain.finding import Finding

_SLIPS = frozenset({Slip.UNTRANSLATED})


class Untranslated:
    """Names stand in the words of the target language."""

    id = "term/untranslated"
    severity = Severity.ERROR

    def check(self, analysis: Analysis) -> Iterator[Finding]:
        """Return the verdicts of the glossary that belong to this rule."""
        for verdict in analysis.verdicts:
            if verdict.slip in _SLIPS:
                yield verdict.finding(self.id)
