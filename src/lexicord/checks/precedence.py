"""One slip, one finding: which rule speaks where several notice the same place.

A finding is left out where another one overlaps it, in the source or in the target, and the
table says that the other rule tells more. A finding that is itself left out still hides the
weaker ones: all of them are about the same slip.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.domain.span import covers_any

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lexicord.domain.finding import Finding
    from lexicord.domain.span import Span

# From the rule that tells most to the one that tells least; a name ending in "/" is a family.
CHAINS: tuple[tuple[str, ...], ...] = (
    ("text/untranslated", "term/"),
    ("text/untranslated", "date/"),
    ("text/untranslated", "number/"),
    ("text/untranslated", "text/inconsistent"),
    (
        "term/forbidden",
        "term/untranslated",
        "term/missing",
        "term/introduction",
        "term/consistency",
    ),
    (
        "date/invalid",
        "date/reversed",
        "date/mismatch",
        "date/changed",
        "date/era",
        "date/form",
        "number/",
    ),
    ("term/forbidden", "number/"),
    ("term/missing", "number/"),
    ("placeholder/added", "placeholder/lost", "placeholder/order"),
    ("placeholder/", "number/"),
)


def hides(strong: str, weak: str) -> bool:
    """Say whether a finding of the rule ``strong`` makes one of ``weak`` superfluous."""
    return any(
        _names(chain[place], strong) and any(_names(name, weak) for name in chain[place + 1 :])
        for chain in CHAINS
        for place in range(len(chain) - 1)
    )


def without_repeats(findings: Sequence[Finding]) -> list[Finding]:
    """Return the findings of one pair with every slip told once, in the order given."""
    told = list(dict.fromkeys(findings))
    return [
        finding
        for finding in told
        if not any(hides(other.rule, finding.rule) and _meet(other, finding) for other in told)
    ]


def _names(pattern: str, rule: str) -> bool:
    return rule.startswith(pattern) if pattern.endswith("/") else rule == pattern


def _meet(one: Finding, other: Finding) -> bool:
    return _touch(one.target_spans, other.target_spans) or _touch(
        one.source_spans, other.source_spans
    )


def _touch(some: Iterable[Span], others: Sequence[Span]) -> bool:
    return any(span in others or covers_any(others, span) for span in some)
