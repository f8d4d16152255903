"""Applying the fixes that are certain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.domain.edit import apply_edits
from lexicord.text.inline import PlaceholderKind, placeholders

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from lexicord.domain.edit import TextEdit
    from lexicord.domain.finding import Finding, Fix

# Setting one thing right can bring another to light (a name replaced, then its particle);
# more rounds than this would be a quarrel between two rules.
_ROUNDS = 5


def fixed_text(target: str, findings: Iterable[Finding]) -> str:
    """Return ``target`` with every certain fix made.

    A fix is made whole or not at all: where two of them want the same place, the one whose
    finding comes first is made and the other is left for the next round. One that would take
    markup away with a name is left to a person.
    """
    edits: list[TextEdit] = []
    for fix in _certain(findings):
        if not _takes_markup(target, fix) and not any(
            _clash(edit, made) for edit in fix.edits for made in edits
        ):
            edits += fix.edits
    return apply_edits(target, edits)


def settled_text(target: str, check: Callable[[str], Sequence[Finding]]) -> str:
    """Return ``target`` fixed, checked and fixed again until no certain fix changes it."""
    for _ in range(_ROUNDS):
        fixed = fixed_text(target, check(target))
        if fixed == target:
            break
        target = fixed
    return target


def _certain(findings: Iterable[Finding]) -> Iterator[Fix]:
    """Yield the one certain fix of each finding that has one."""
    for finding in findings:
        yield from [fix for fix in finding.fixes if fix.certain][:1]


def _takes_markup(target: str, fix: Fix) -> bool:
    """Say whether a tag stands between the words that a fix replaces."""
    return any(
        tag not in edit.replacement and tag != edit.span.of(target).strip()
        for edit in fix.edits
        for tag in _tags(edit.span.of(target))
    )


def _tags(text: str) -> Iterator[str]:
    return (each.text for each in placeholders(text) if each.kind is PlaceholderKind.TAG)


def _clash(edit: TextEdit, other: TextEdit) -> bool:
    """Two edits at one place, or over each other; the very same edit twice is no clash."""
    if edit == other:
        return False
    return edit.span.overlaps(other.span) or edit.span.start == other.span.start
