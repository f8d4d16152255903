"""A name that the source asks for and the target does not have: what stands there instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.domain.edit import TextEdit
from lexicord.domain.finding import Severity
from lexicord.domain.term import Standing
from lexicord.glossary.foreign import foreign
from lexicord.glossary.glance import BODIES
from lexicord.glossary.hit import FULL
from lexicord.glossary.inflection.rules import COMMON_KINDS
from lexicord.glossary.messages import reasons, sentence
from lexicord.glossary.nearest import alike, nearest
from lexicord.glossary.rewrite import replaced, rewritten
from lexicord.glossary.verdict import Slip, Suggestion, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lexicord.domain.finding import Message
    from lexicord.domain.span import Span
    from lexicord.domain.term import Rendering
    from lexicord.glossary.hit import Key, TermHit
    from lexicord.glossary.question import Question


def absent(question: Question, asking: Sequence[TermHit]) -> Iterator[Verdict]:
    """Yield the one verdict that says most about a missing name."""
    for look in (_changed_number, _near, _foreign, _another):
        verdict = look(question, asking)
        if verdict is not None:
            yield verdict
            return
    yield _missing(question, asking)


def unasked(question: Question) -> Iterator[Verdict]:
    """Yield advice where the target names a body that the source does not name at all.

    Translators do put a name for a pronoun; a short form or a name earlier in the document
    is reason enough.
    """
    named = {key for hit in question.source_hits for key in _keys(hit)}
    for hit in question.target_hits:
        if hit.concept.kind in BODIES and hit.key not in named and _is_stranger(question, hit):
            text = sentence(Slip.UNASKED, found=hit.span.of(question.target))
            spans = (hit.span,)
            yield Verdict(Slip.UNASKED, Severity.ADVICE, text, (), spans, reasons(hit.concept))


def _keys(hit: TermHit) -> Iterator[Key]:
    yield hit.key
    for inner in hit.nested:
        yield inner.key


def _changed_number(question: Question, asking: Sequence[TermHit]) -> Verdict | None:
    """Look for a name of the same kind with another number in it."""
    hit = next((hit for hit in question.target_hits if _is_renumbered(question, hit, asking)), None)
    if hit is None:
        return None
    text = sentence(
        Slip.NUMBER,
        source=asking[0].span.of(question.source),
        found=hit.span.of(question.target),
    )
    meant = hit.concept.id == asking[0].concept.id and asking[0].number == asking[0].own_number
    suggestion = rewritten(question, hit, hit.rendering) if meant else None
    return _verdict(question, Slip.NUMBER, Severity.ERROR, text, asking, (hit.span,), suggestion)


def _is_renumbered(question: Question, hit: TermHit, asking: Sequence[TermHit]) -> bool:
    return (
        None not in {hit.number, asking[0].number}
        and hit.number != asking[0].number
        and hit.concept.kind == asking[0].concept.kind
        and hit.key not in question.asked
        and not hit.forbidden
    )


def _near(question: Question, asking: Sequence[TermHit]) -> Verdict | None:
    near = nearest(question, asking[0].concept.id)
    if near is None:
        return None
    text = sentence(near.slip, expected=near.form, found=near.hit.span.of(question.target))
    suggestion = replaced(question, near.hit, near.form, certain=True)
    spans = (near.hit.span,)
    return _verdict(question, near.slip, near.severity, text, asking, spans, suggestion)


def _foreign(question: Question, asking: Sequence[TermHit]) -> Verdict | None:
    """Look for a name left in the source's language, or in a third one."""
    span = foreign(question, asking[0].concept)
    preferred = _expected(question, asking)
    if span is None:
        return None
    text = sentence(Slip.UNTRANSLATED, expected=preferred.text, found=span.of(question.target))
    common = asking[0].concept.kind in COMMON_KINDS
    severity = Severity.ADVICE if common else Severity.ERROR
    return _verdict(question, Slip.UNTRANSLATED, severity, text, asking, (span,))


def _another(question: Question, asking: Sequence[TermHit]) -> Verdict | None:
    """Look for the full name of somebody else, whom the source does not name."""
    hit = next((hit for hit in question.target_hits if _is_stranger(question, hit)), None)
    if hit is None or {hit.concept.kind, asking[0].concept.kind} & _NO_RIVALS:
        return None
    if hit.rendering.text.islower():
        return None
    text = sentence(Slip.UNASKED, found=hit.span.of(question.target))
    return _verdict(question, Slip.UNASKED, Severity.ERROR, text, asking, (hit.span,))


# A country or a person beside a missing name is hardly what stands in its place.
_NO_RIVALS = frozenset({"place", "state", "person", "styled_name", "concept", "phrase"})


def _is_stranger(question: Question, hit: TermHit) -> bool:
    return (
        hit.rendering.standing in FULL
        and hit.key not in question.asked
        and hit.concept.id not in question.introduced
        and bool(hit.concept.in_locale(question.source_locale))
        and all(hit.key != other.key for other in question.source_hits)
    )


def _missing(question: Question, asking: Sequence[TermHit]) -> Verdict:
    expected = _expected(question, asking)
    place = alike(question, asking[0].concept.id)
    wanted = place[1] if place else expected.text
    text = sentence(Slip.MISSING, source=asking[0].span.of(question.source), expected=wanted)
    spans = (place[0],) if place else ()
    suggestion = Suggestion(TextEdit(place[0], wanted), certain=False) if place else None
    weight = question.weight(asking)
    return _verdict(question, Slip.MISSING, weight, text, asking, spans, suggestion)


def _expected(question: Question, asking: Sequence[TermHit]) -> Rendering:
    """Return the rendering that answers what the source has: a short one for a short one."""
    renderings = asking[0].concept.in_locale(question.target_locale)
    usable = [each for each in renderings if each.standing is not Standing.FORBIDDEN]
    like = [each for each in usable if each.standing is asking[0].rendering.standing]
    short = asking[0].rendering.standing is Standing.SHORT
    return like[0] if like and short else usable[0]


def _verdict(  # noqa: PLR0913, PLR0917 - the parts of a verdict, in its order
    question: Question,
    slip: Slip,
    severity: Severity,
    text: Message,
    asking: Sequence[TermHit],
    targets: tuple[Span, ...],
    suggestion: Suggestion | None = None,
) -> Verdict:
    preferred = question.preferred(asking[0].concept)
    return Verdict(
        slip,
        severity,
        text,
        tuple(hit.span for hit in asking),
        targets,
        reasons(asking[0].concept, preferred),
        suggestion,
    )
