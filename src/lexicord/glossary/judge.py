"""The verdicts on a pair of texts: what the source asks for, and what the target has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.domain.finding import Severity
from lexicord.domain.term import Standing
from lexicord.glossary.absence import absent, unasked
from lexicord.glossary.hit import Fit, is_as_listed
from lexicord.glossary.inflection.rules import COMMON_KINDS
from lexicord.glossary.likeness import has_other_form
from lexicord.glossary.messages import reasons, sentence
from lexicord.glossary.nearest import alike
from lexicord.glossary.quality import introduction, joining, spelling
from lexicord.glossary.refusal import forbidden, register
from lexicord.glossary.shortness import Shortness, shortness
from lexicord.glossary.verdict import Slip, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lexicord.glossary.hit import Key, TermHit
    from lexicord.glossary.question import Question


def judge(question: Question) -> tuple[Verdict, ...]:
    """Return what is wrong with the names of a pair, in reading order of the target."""
    found = sorted(_verdicts(question), key=lambda each: (each.target_spans, each.slip))
    graver = {
        (each.slip, each.target_spans) for each in found if each.severity is not Severity.ADVICE
    }
    return tuple(
        each
        for each in dict.fromkeys(found)
        if each.severity is not Severity.ADVICE or (each.slip, each.target_spans) not in graver
    )


def _verdicts(question: Question) -> Iterator[Verdict]:
    for key, asking in question.asked.items():
        yield from _concept(question, key, asking)
    yield from unasked(question)
    refused = {hit.span for key in question.asked for hit in _refused(question, key)}
    for hit in dict.fromkeys(question.target_hits):
        if hit.span not in refused and not hit.forbidden:
            yield from joining(question, hit)


def _concept(question: Question, key: Key, asking: Sequence[TermHit]) -> Iterator[Verdict]:
    """Judge one concept that the source names."""
    if _is_flawless(question, key, asking):
        return
    refused = _refused(question, key)
    right = _right(question, key, asking)
    for hit in refused:
        yield from forbidden(question, hit, asking)
    weak = any(hit.fit is Fit.WEAK for hit in asking)
    for hit in right:
        yield from spelling(question, hit, asking[0], weak=weak)
        yield from register(question, hit, asking)
        yield from introduction(question, hit, asking[0])
    if not right and not refused:
        if has_other_form(question, asking[0]):
            return
        yield from absent(question, asking)
    elif right and len(right) + len(refused) < _times(asking):
        yield _count(question, asking, [*right, *refused])


def _is_flawless(question: Question, key: Key, asking: Sequence[TermHit]) -> bool:
    """Say whether full names stand in the target, as often as asked and as they are written."""
    found = question.found.get(key, ())
    return len(found) >= _times(asking) and all(is_as_listed(hit, hit.rendering) for hit in found)


def _right(question: Question, key: Key, asking: Sequence[TermHit]) -> list[TermHit]:
    """Return the places where the target has the concept in words that may stand for it."""
    right = [hit for hit in question.found.get(key, ()) if _counts(question, hit)]
    if _refused(question, key):
        return right
    if not right:
        return _inner(question, key, asking)
    return [] if _is_broken(question, right) else right


def _is_broken(question: Question, right: Sequence[TermHit]) -> bool:
    """Say whether a short form is what is left of a full name that was spoiled."""
    if any(hit.rendering.standing is not Standing.SHORT for hit in right):
        return False
    near = alike(question, right[0].concept.id)
    return near is not None and any(
        near[0].contains(hit.span) and near[0] != hit.span for hit in right
    )


def _counts(question: Question, hit: TermHit) -> bool:
    """Say whether a hit is taken for the name: common words only after it was introduced."""
    if hit.forbidden:
        return False
    if hit.rendering.standing is not Standing.SHORT:
        return True
    if hit.concept.kind in {"state", "place"}:
        return hit.fit is Fit.EXACT
    return (
        shortness(hit) is not Shortness.COMMON
        or (hit.fit is Fit.EXACT and question.is_introduced(hit.concept, hit.span.start))
        or hit.rendering.standing in _asked_standings(question, hit)
    )


def _asked_standings(question: Question, hit: TermHit) -> set[Standing]:
    """Return how the source names the concept: a short form may answer a short form."""
    return {asking.rendering.standing for asking in question.asked.get(hit.key, ())}


def _refused(question: Question, key: Key) -> list[TermHit]:
    """Return the forbidden renderings in the target that stand for an asked concept."""
    return [
        hit
        for hit in question.found.get(key, ())
        if hit.forbidden and not _other_name(question, hit)
    ]


def _other_name(question: Question, hit: TermHit) -> bool:
    """Say whether the same words are the right name of something else that is asked for."""
    return any(
        other.span == hit.span and not other.forbidden and other.key in question.asked
        for other in question.target_hits
    )


def _inner(question: Question, key: Key, asking: Sequence[TermHit]) -> list[TermHit]:
    """Return right names inside longer ones, where the source may name the longer one too.

    A name inside a refused rendering of something else counts; inside another right name it
    counts only where words stand around the name in the source that can belong to it.
    """
    return [
        inner
        for outer in question.target_hits
        for inner in outer.nested
        if inner.key == key
        and not inner.forbidden
        and inner.rendering.standing is not Standing.SHORT
        and (
            (outer.forbidden and outer.key not in question.asked)
            or inner.concept.kind in COMMON_KINDS
            or _widened(question, asking)
        )
    ]


def _widened(question: Question, asking: Sequence[TermHit]) -> bool:
    """Say whether a capital letter or a caseless letter stands next to a name of the source."""
    for hit in asking:
        before = question.source[: hit.span.start].split()[-3:]
        after = question.source[hit.span.end :].split()[:1]
        beside = [word for word in (*after, *before) if word[0].isalpha()]
        if any(not word[0].islower() and not _starts(question, word, hit) for word in beside):
            return True
    return False


def _starts(question: Question, word: str, hit: TermHit) -> bool:
    """Say whether a word of the source only has its capital from the start of the sentence."""
    return (
        word[0].isupper()
        and question.source.lstrip().startswith(word)
        and hit.span.start > 0
        and len(word) <= 3
    )


def _times(asking: Sequence[TermHit]) -> int:
    """Return how often a name stands there; ``Workers' Party (WPK)`` names it once."""
    standings = [hit.rendering.standing for hit in asking]
    return max(standings.count(standing) for standing in standings)


def _count(question: Question, asking: Sequence[TermHit], given: Sequence[TermHit]) -> Verdict:
    return Verdict(
        Slip.COUNT,
        Severity.ADVICE,
        sentence(
            Slip.COUNT,
            source=asking[0].span.of(question.source),
            asked=_times(asking),
            given=len(given),
        ),
        tuple(hit.span for hit in asking),
        tuple(hit.span for hit in given),
        reasons(asking[0].concept),
    )
