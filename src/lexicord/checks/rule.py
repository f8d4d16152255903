"""The protocol of the rules."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lexicord.checks.analysis import Analysis
    from lexicord.domain.finding import Finding, Severity


class Rule(Protocol):
    """Something that looks at one translated unit."""

    id: str
    severity: Severity
    """The gravest severity that the rule gives unless the project sets another."""

    def check(self, analysis: Analysis) -> Iterable[Finding]:
        """Return what is wrong with the pair, in reading order of the target."""


class DocumentRule(Protocol):
    """Something that needs the whole document to judge."""

    id: str
    severity: Severity

    def check_document(self, analyses: Sequence[Analysis]) -> Iterable[tuple[int, Finding]]:
        """Return findings, each with the index of the pair it belongs to."""
