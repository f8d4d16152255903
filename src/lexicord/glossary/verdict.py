"""What is said of one name in a pair of texts, as data."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from lexicord.domain.finding import Finding, Fix, Message

if TYPE_CHECKING:
    from lexicord.domain.edit import TextEdit
    from lexicord.domain.finding import Severity
    from lexicord.domain.span import Span


class Slip(StrEnum):
    """What is wrong with a name."""

    MISSING = "missing"
    NUMBER = "number"
    UNASKED = "unasked"
    COUNT = "count"
    FORBIDDEN = "forbidden"
    CASE = "case"
    SPACING = "spacing"
    QUOTES = "quotes"
    LOOKALIKE = "lookalike"
    SCRIPT = "script"
    ACCENT = "accent"
    PUNCTUATION = "punctuation"
    REGISTER = "register"
    INTRODUCTION = "introduction"
    UNTRANSLATED = "untranslated"
    PARTICLE = "particle"
    CONTRACTION = "contraction"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A change of the target that settles a verdict; ``certain`` where it is surely right."""

    edit: TextEdit
    certain: bool


@dataclass(frozen=True, slots=True)
class Verdict:
    """One slip: how grave, where in both texts, why, and what should stand there."""

    slip: Slip
    severity: Severity
    text: Message
    source_spans: tuple[Span, ...] = ()
    target_spans: tuple[Span, ...] = ()
    evidence: tuple[Message, ...] = ()
    suggestion: Suggestion | None = None

    def finding(self, rule: str) -> Finding:
        """Return the verdict as a finding of ``rule``."""
        return Finding(
            rule,
            self.severity,
            self.text,
            self.source_spans,
            self.target_spans,
            self.evidence,
            self._fixes(),
        )

    def _fixes(self) -> tuple[Fix, ...]:
        if self.suggestion is None:
            return ()
        edit = self.suggestion.edit
        label = Message.of("Write “{replacement}”", replacement=edit.replacement)
        return (Fix(label, (edit,), self.suggestion.certain),)
