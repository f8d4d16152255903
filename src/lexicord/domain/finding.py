"""What a check says: data that every face renders in its own way and language."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from lexicord.domain.edit import TextEdit
    from lexicord.domain.span import Span

Arguments: TypeAlias = "tuple[tuple[str, str | Message], ...]"


class Severity(StrEnum):
    """How much a finding matters: an error blocks, a warning asks a person, advice helps."""

    ERROR = "error"
    WARNING = "warning"
    ADVICE = "advice"

    @property
    def rank(self) -> int:
        """0 for the gravest, so that sorting puts errors first."""
        return list(Severity).index(self)


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence in English with named gaps, so that it can be translated before it is filled."""

    template: str
    arguments: Arguments = ()

    @staticmethod
    def of(template: str, **arguments: object) -> Message:
        """Build a message; an argument is a message in its turn, or is turned into text."""
        given = ((name, _argument(value)) for name, value in arguments.items())
        return Message(template, tuple(given))

    @staticmethod
    def verbatim(text: str) -> Message:
        """Wrap a text that is not ours: it is the same in every language."""
        return Message("{text}", (("text", text),))

    def __str__(self) -> str:
        """Return the English sentence."""
        return self.template.format(**dict(self.arguments))


def _argument(value: object) -> str | Message:
    return value if isinstance(value, Message) else str(value)


@dataclass(frozen=True, slots=True)
class Fix:
    """Edits of the target that would settle the finding.

    ``certain`` fixes are applied by ``lexicord fix``; the others are offered to a person.
    """

    label: Message
    edits: tuple[TextEdit, ...]
    certain: bool = False


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that a rule noticed about a source text and its translation.

    Spans are half-open code-point ranges of the source and of the target. ``evidence`` says
    why: the glossary entry, the two readings of a date, the reason that an entry gives.
    """

    rule: str
    severity: Severity
    text: Message
    source_spans: tuple[Span, ...] = ()
    target_spans: tuple[Span, ...] = ()
    evidence: tuple[Message, ...] = ()
    fixes: tuple[Fix, ...] = ()

    @property
    def message(self) -> str:
        """The English sentence."""
        return str(self.text)

    def to_json(self) -> dict[str, Any]:
        """Return plain JSON values; spans are ``[start, end]`` pairs."""
        return {
            "rule": self.rule,
            "severity": self.severity.value,
            "message": self.message,
            "source_spans": [[span.start, span.end] for span in self.source_spans],
            "target_spans": [[span.start, span.end] for span in self.target_spans],
            "evidence": [str(reason) for reason in self.evidence],
            "fixes": [_fix_to_json(fix) for fix in self.fixes],
        }


def _fix_to_json(fix: Fix) -> dict[str, Any]:
    return {
        "label": str(fix.label),
        "certain": fix.certain,
        "edits": [
            {"span": [edit.span.start, edit.span.end], "replacement": edit.replacement}
            for edit in fix.edits
        ],
    }
