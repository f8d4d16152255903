"""What should stand in the target instead: the right name in the right form.

A replacement takes the grammatical form of what it replaces where that is known, and what is
joined behind it is made to agree (``조선로동자당는`` becomes ``조선로동당은``).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.domain.edit import TextEdit
from lexicord.domain.span import Span
from lexicord.glossary.inflection.registry import inflection
from lexicord.glossary.inflection.rules import STEM
from lexicord.glossary.korean import agreeing
from lexicord.glossary.quotes import around, marks, unquoted
from lexicord.glossary.surfaces import inflected
from lexicord.glossary.verdict import Suggestion

if TYPE_CHECKING:
    from lexicord.domain.term import Rendering
    from lexicord.glossary.hit import TermHit
    from lexicord.glossary.question import Question

_RIGID = frozenset({"ko", "zh", "ja", "vi", "yue", "th"})
"""Languages in which exchanging a name changes nothing else but Korean particles."""


def rewritten(
    question: Question, hit: TermHit, rendering: Rendering, *, certain: bool = True
) -> Suggestion:
    """Return the edit that puts ``rendering`` where ``hit`` stands."""
    form, sure = form_like(hit, rendering, question.target_locale.language)
    form = _in_capitals(form, hit.text)
    sure = sure and (
        hit.number is not None
        or question.target_locale.language in _RIGID
        or _head(form) == _head(hit.text)
    )
    return replaced(
        question,
        hit,
        _with_marks(question.target, hit.span, rendering, form),
        certain=certain and sure,
    )


def replaced(question: Question, hit: TermHit, form: str, *, certain: bool) -> Suggestion:
    """Return the edit that puts ``form`` where ``hit`` stands, its particle agreeing."""
    span, text = hit.span, form
    if hit.tail and question.target.startswith(hit.tail, span.end):
        right = agreeing(unquoted(form)[-1], hit.tail)
        if right != hit.tail:
            span, text = Span(span.start, span.end + len(hit.tail)), form + right
    return Suggestion(TextEdit(span, text), certain)


def form_like(hit: TermHit, rendering: Rendering, language: str) -> tuple[str, bool]:
    """Return the form of ``rendering`` that has the grammar of ``hit``, and whether it is sure."""
    forms = inflected(rendering, hit.concept.kind, language)
    stems = frozenset({STEM})
    forms = {form: tags - stems for form, tags in forms.items() if tags != stems}
    same = [form for form in forms if form.lower() == hit.text.lower()]
    if same:
        return same[0], True
    fitting = [form for form, tags in forms.items() if tags & hit.tags]
    if fitting:
        return fitting[0], len(fitting) == 1
    return unquoted(rendering.text), not _inflects(language)


def _inflects(language: str) -> bool:
    return language not in _RIGID and bool(inflection(language).known)


def _in_capitals(form: str, like: str) -> str:
    return form.upper() if like.isupper() and len(like.split()) > 1 else form


def _head(text: str) -> str:
    """Return the start of the first word: gender and article hang on it."""
    return text.partition(" ")[0].lower()[:5]


def _with_marks(target: str, span: Span, rendering: Rendering, form: str) -> str:
    own = marks(rendering.text)
    if own is None or around(target, span.start, span.end):
        return form
    return f"{own[0]}{form}{own[1]}"
