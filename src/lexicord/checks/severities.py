"""How grave the project takes each rule."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lexicord.domain.finding import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lexicord.domain.finding import Finding

OFF = "off"
LEVELS = (OFF, *(severity.value for severity in Severity))


def weighed(
    findings: Iterable[Finding], usual: Mapping[str, Severity], wished: Mapping[str, str]
) -> list[Finding]:
    """Return the findings with the severities that the project asks for.

    ``usual`` holds the gravest severity of each rule, ``wished`` the project's word for a rule
    (``term/missing``) or a whole family (``term``): ``off``, ``advice``, ``warning`` or
    ``error``. What a rule gives at its gravest takes the severity asked for; what it deems
    lighter never becomes graver than the rule itself thought.
    """
    heard = ((finding, _wish(finding.rule, wished)) for finding in findings)
    return [
        finding if wish is None else _weigh(finding, usual[finding.rule], Severity(wish))
        for finding, wish in heard
        if wish != OFF
    ]


def _wish(rule: str, wished: Mapping[str, str]) -> str | None:
    return wished.get(rule, wished.get(rule.partition("/")[0]))


def _weigh(finding: Finding, usual: Severity, wish: Severity) -> Finding:
    if finding.severity is usual:
        return replace(finding, severity=wish)
    return replace(finding, severity=max(finding.severity, wish, key=lambda each: each.rank))
