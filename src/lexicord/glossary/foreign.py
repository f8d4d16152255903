"""Names of other languages that stand in a target: left in the source's, or a third one's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.domain.term import Standing
from lexicord.glossary.boundary import joint
from lexicord.glossary.view import view

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lexicord.domain.span import Span
    from lexicord.domain.term import Concept, Rendering
    from lexicord.glossary.question import Question

_SHORTEST = 2


def foreign(question: Question, concept: Concept) -> Span | None:
    """Return where a rendering of another language stands in the target, None where none does."""
    shown = view(question.target, question.target_locale)
    for rendering in _of_others(question, concept):
        wanted = view(rendering.text, question.target_locale)
        start = shown.text.find(wanted.text)
        if len(wanted.text) < _SHORTEST or start < 0:
            continue
        end = start + len(wanted.text)
        if joint(shown, start, end, question.target_locale.language) is not None:
            return shown.span(start, end)
    return None


def _of_others(question: Question, concept: Concept) -> Iterator[Rendering]:
    """Yield the names in the source's language first, then those of all others."""
    own = question.target_locale.language
    right = {each.text.lower() for each in concept.in_locale(question.target_locale)}
    others = sorted(
        concept.renderings, key=lambda each: each[0].language != question.source_locale.language
    )
    for locale, renderings in others:
        if locale.language != own:
            yield from (
                each
                for each in renderings
                if each.standing in _NAMES and each.text.lower() not in right
            )


_NAMES = frozenset({Standing.PREFERRED, Standing.ADMITTED, Standing.ABBREVIATION})
