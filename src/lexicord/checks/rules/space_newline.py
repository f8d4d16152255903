"""Line breaks at the edges of a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.domain.edit import TextEdit
from lexicord.domain.finding import Finding, Fix, Message, Severity
from lexicord.domain.span import Span
from lexicord.domain.translatable import N_

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lexicord.checks.analysis import Analysis

# What is said where the source has no line break, and where it has one.
_AT_START = (
    N_("The source does not begin with a line break."),
    N_("The source begins with a line break."),
)
_AT_END = (
    N_("The source does not end with a line break."),
    N_("The source ends with a line break."),
)
_LABELS = (N_("Remove the line break"), N_("Add the line break"))


class Newline:
    """A text that begins or ends with a line break does so in every language.

    Programs put such texts together with others; ``msgfmt -c`` refuses the difference.
    """

    id = "space/newline"
    severity = Severity.ERROR

    def check(self, analysis: Analysis) -> Iterator[Finding]:
        """Report each edge that differs, with the exact fix."""
        source, target = analysis.pair.source, analysis.pair.target
        if not source.strip():
            return
        for wanted, given, at_end in (
            (_head(source), _head(target), False),
            (_tail(source), _tail(target), True),
        ):
            if bool(wanted) != bool(given):
                place = len(target) - len(given) if at_end else 0
                text = _AT_END if at_end else _AT_START
                yield self._finding(text[bool(wanted)], wanted, Span(place, place + len(given)))

    def _finding(self, text: str, wanted: str, span: Span) -> Finding:
        label = Message.of(_LABELS[bool(wanted)])
        fix = Fix(label, (TextEdit(span, wanted),), certain=True)
        return Finding(self.id, self.severity, Message.of(text), target_spans=(span,), fixes=(fix,))


def _head(text: str) -> str:
    return text[: len(text) - len(text.lstrip("\n"))]


def _tail(text: str) -> str:
    return text[len(text.rstrip("\n")) :]
