"""What the glossary refuses: forbidden renderings, and changed designations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.domain.finding import Severity
from lexicord.domain.term import Standing
from lexicord.glossary.messages import reasons, sentence
from lexicord.glossary.rewrite import rewritten
from lexicord.glossary.validity import covers
from lexicord.glossary.verdict import Slip, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lexicord.domain.term import Rendering
    from lexicord.glossary.hit import TermHit
    from lexicord.glossary.question import Question


def forbidden(question: Question, hit: TermHit, asking: Sequence[TermHit]) -> Iterator[Verdict]:
    """Yield the verdict on a rendering that the glossary refuses for an asked concept."""
    severity = _severity(question, hit, asking)
    preferred = question.preferred(hit.concept)
    if severity is None or preferred is None:
        return
    certain = severity is Severity.ERROR and len({each.key for each in asking}) == 1
    suggestion = rewritten(question, hit, _wanted(question, hit) or preferred, certain=certain)
    yield Verdict(
        Slip.FORBIDDEN,
        severity,
        sentence(
            Slip.FORBIDDEN,
            expected=suggestion.edit.replacement,
            found=question.target[suggestion.edit.span.start : suggestion.edit.span.end],
        ),
        tuple(each.span for each in asking),
        (hit.span,),
        reasons(hit.concept, hit.rendering),
        suggestion,
    )


def _wanted(question: Question, hit: TermHit) -> Rendering | None:
    """Return the rendering that a refused one is a part or a variant of, where it is right."""
    renderings = hit.concept.in_locale(question.target_locale)
    return next(
        (
            each
            for each in renderings
            if each.standing is not Standing.FORBIDDEN and each.text == hit.rendering.text
        ),
        None,
    )


def _severity(question: Question, hit: TermHit, asking: Sequence[TermHit]) -> Severity | None:
    """Return how grave a refused rendering is here, None where it is in order.

    What is only a matter of house or time may stand in quotations and in documents of its
    time, and where the source uses a refused rendering itself.
    """
    severity = hit.rendering.severity
    if severity is Severity.ERROR:
        return severity
    of_its_time = question.quoted or (
        question.document_year is not None
        and bool(hit.rendering.valid)
        and covers(hit.rendering.valid, question.document_year)
    )
    mirrored = all(each.forbidden for each in asking)
    return None if of_its_time or mirrored else severity


def register(question: Question, hit: TermHit, asking: Sequence[TermHit]) -> Iterator[Verdict]:
    """Yield a warning where the class of designation changes (``남조선`` and ``Republic``)."""
    wanted = {each.rendering.register for each in asking}
    if not hit.rendering.register or not all(wanted) or hit.rendering.register in wanted:
        return
    yield Verdict(
        Slip.REGISTER,
        Severity.WARNING,
        sentence(
            Slip.REGISTER,
            source=asking[0].span.of(question.source),
            found=hit.span.of(question.target),
        ),
        tuple(each.span for each in asking),
        (hit.span,),
        reasons(hit.concept),
    )
