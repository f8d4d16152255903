"""How a name that is there is written: capitals, spaces, quotation marks, what joins it."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from lexicord.domain.edit import TextEdit
from lexicord.domain.finding import Severity
from lexicord.domain.span import Span
from lexicord.domain.term import Standing
from lexicord.glossary.hit import FULL, Fit
from lexicord.glossary.inflection.romance import uncontracted
from lexicord.glossary.inflection.rules import COMMON_KINDS
from lexicord.glossary.korean import agreeing, is_particle_run
from lexicord.glossary.messages import reasons, sentence
from lexicord.glossary.quotes import around, marks
from lexicord.glossary.rewrite import form_like, rewritten
from lexicord.glossary.shortness import Shortness, shortness
from lexicord.glossary.verdict import Slip, Suggestion, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lexicord.glossary.hit import TermHit
    from lexicord.glossary.question import Question


def spelling(question: Question, hit: TermHit, asking: TermHit, *, weak: bool) -> Iterator[Verdict]:
    """Yield what is wrong with the way in which a right name is written.

    ``weak`` says that the source writes the name with fewer capitals itself.
    """
    for slip, severity in (
        _case(question, hit, asking, weak=weak),
        _spacing(question, hit),
        _quotes(question, hit),
    ):
        if severity is not None:
            right = rewritten(question, hit, hit.rendering)
            suggestion = None if slip is Slip.QUOTES else right
            expected = hit.rendering.text if slip is Slip.QUOTES else right.edit.replacement
            yield Verdict(
                slip,
                severity,
                sentence(slip, expected=expected, found=hit.span.of(question.target)),
                (asking.span,),
                (hit.span,),
                reasons(hit.concept),
                suggestion,
            )


def _case(
    question: Question, hit: TermHit, asking: TermHit, *, weak: bool
) -> tuple[Slip, Severity | None]:
    alike = weak and hit.fit is Fit.WEAK
    common = alike or hit.concept.kind in COMMON_KINDS or _is_small(question, hit, asking)
    if hit.fit is Fit.EXACT or common:
        return Slip.CASE, None
    whole = hit.fit is Fit.LOWERED and hit.rendering.standing in FULL
    return Slip.CASE, Severity.ERROR if whole else Severity.WARNING


# Languages in which every noun has a capital.
_CAPITAL_NOUNS = frozenset({"de"})


def _is_small(question: Question, hit: TermHit, asking: TermHit) -> bool:
    """Say whether only the entry of a term begins with a capital: the source writes it small."""
    return (
        hit.concept.kind == "term"
        and asking.rendering.text.islower()
        and hit.rendering.text[1:].islower()
        and question.target_locale.language not in _CAPITAL_NOUNS
    )


def _spacing(question: Question, hit: TermHit) -> tuple[Slip, Severity | None]:
    """Both ways are right in ko-KR; a line break inside a word is for a person to judge."""
    found = hit.span.of(question.target)
    if not hit.respaced:
        return Slip.SPACING, None
    if "\n" in found or question.target_locale.language != "ko":
        return Slip.SPACING, Severity.WARNING
    return Slip.SPACING, None if question.target_locale.region == "KR" else Severity.ERROR


def _quotes(question: Question, hit: TermHit) -> tuple[Slip, Severity | None]:
    wanted = marks(hit.rendering.text)
    given = around(question.target, hit.span.start, hit.span.end)
    if wanted is None or given == wanted:
        return Slip.QUOTES, None
    return Slip.QUOTES, Severity.WARNING if given else Severity.ADVICE


def introduction(question: Question, hit: TermHit, asking: TermHit) -> Iterator[Verdict]:
    """Yield a warning where an abbreviation or short form stands before its full name."""
    standing = hit.rendering.standing
    if standing in FULL or hit.forbidden or question.is_introduced(hit.concept, hit.span.start):
        return
    if standing is Standing.SHORT and asking.rendering.standing is Standing.SHORT:
        return
    telling = shortness(hit) is Shortness.TELLING or hit.concept.kind in {"state", "place"}
    preferred = question.preferred(hit.concept)
    yield Verdict(
        Slip.INTRODUCTION,
        Severity.ADVICE if telling else Severity.WARNING,
        sentence(
            Slip.INTRODUCTION,
            found=hit.span.of(question.target),
            expected=preferred.text if preferred else "",
        ),
        (asking.span,),
        (hit.span,),
        reasons(hit.concept),
    )


def joining(question: Question, hit: TermHit) -> Iterator[Verdict]:
    """Yield particles and contractions that do not agree with the name they stand beside."""
    if not hit.text[-1].isascii():
        yield from _particle(question, hit)
    for place in (hit.span.start - 1, hit.span.end):
        if _is_accent_for_apostrophe(question.target, place):
            yield _joined(question, Slip.CONTRACTION, hit, TextEdit(Span(place, place + 1), "'"))
    language = question.target_locale.language
    apart = uncontracted(language, question.target, hit.span.start)
    if apart and not _starts_with_article(hit, language) and not _is_infinitive(hit):
        start, words, contracted = apart
        span = Span(start, start + len(words))
        yield _joined(question, Slip.CONTRACTION, hit, TextEdit(span, contracted))


def _particle(question: Question, hit: TermHit) -> Iterator[Verdict]:
    span = particle_span(question.target, hit)
    found = span.of(question.target)
    right = agreeing(hit.text[-1], found) if found else found
    if right != found:
        yield _joined(question, Slip.PARTICLE, hit, TextEdit(span, right))


def _is_accent_for_apostrophe(target: str, place: int) -> bool:
    """Say whether an accent stands between two letters, where only an apostrophe can."""
    return (
        0 < place < len(target) - 1
        and target[place] in "`´"
        and (target[place - 1] + target[place + 1]).isalpha()
    )


def particle_span(target: str, hit: TermHit) -> Span:
    """Return where the Korean particles behind a name stand, empty where there are none.

    They agree with the name even where a closing quotation mark or tag stands between.
    """
    start = hit.span.end + len(_tags().findall(target[hit.span.end :][:_NEAR])[0])
    if hit.tail:
        return Span(start, start + len(hit.tail) * target.startswith(hit.tail, start))
    start += target[start : start + 1] in _CLOSING
    run = _hangul().match(target, start)
    stop = run.end() if run and is_particle_run(hit.text[-1], run[0]) else start
    return Span(start, stop)


_NEAR = 40
_CLOSING = frozenset("》〉」』»”’>\"'")


@cache
def _tags() -> re.Pattern[str]:
    return re.compile("(?:</?[0-9]{1,4}>)*")


@cache
def _hangul() -> re.Pattern[str]:
    return re.compile("[가-힣]+")


def _joined(question: Question, slip: Slip, hit: TermHit, edit: TextEdit) -> Verdict:
    text = sentence(
        slip,
        name=hit.span.of(question.target),
        found=edit.span.of(question.target),
        expected=edit.replacement,
    )
    suggestion = Suggestion(edit, certain=True)
    evidence = reasons(hit.concept)
    return Verdict(slip, Severity.ERROR, text, (), (edit.span,), evidence, suggestion)


def _is_infinitive(hit: TermHit) -> bool:
    """Say whether what looks like an article before a term is the object of a verb.

    ``évitez de le toucher``, ``depois de o fazer``.
    """
    return hit.text.islower() and hit.text.endswith(("er", "ir", "re", "ar", "or"))


def _starts_with_article(hit: TermHit, language: str) -> bool:
    form, _ = form_like(hit, hit.rendering, language)
    return form.lower().startswith(("el ", "le ", "les ", "la ", "o ", "a "))
