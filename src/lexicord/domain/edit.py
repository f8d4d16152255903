"""Changes to a text, said as spans and never made in place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lexicord.domain.span import Span


@dataclass(frozen=True, slots=True, order=True)
class TextEdit:
    """Put ``replacement`` where ``span`` stands; spans refer to the text before any edit."""

    span: Span
    replacement: str


def apply_edits(text: str, edits: Iterable[TextEdit]) -> str:
    """Return ``text`` with every edit made.

    Raises ValueError where two edits overlap or one lies outside the text.
    """
    pieces: list[str] = []
    done = 0
    for edit in sorted(set(edits)):
        if edit.span.start < done or edit.span.end > len(text):
            message = f"edits overlap or leave the text at {edit.span}"
            raise ValueError(message)
        pieces += (text[done : edit.span.start], edit.replacement)
        done = edit.span.end
    return "".join((*pieces, text[done:]))
