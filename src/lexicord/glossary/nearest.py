"""Names that are almost there: look-alike letters, another script, accents, punctuation.

Asked only where a name is missing. Each way of looking reduces the text and the name in the
same manner; the first one that finds the name tells what is wrong with it.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from lexicord.domain.finding import Severity
from lexicord.glossary.boundary import joint
from lexicord.glossary.han import shapes
from lexicord.glossary.hit import TermHit
from lexicord.glossary.lookalikes import skeletons
from lexicord.glossary.verdict import Slip
from lexicord.glossary.view import view
from lexicord.text.similarity import similarity

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from lexicord.domain.span import Span
    from lexicord.glossary.question import Question
    from lexicord.glossary.surfaces import Surface
    from lexicord.glossary.view import View

_ALIKE = 0.78
_SHORTEST = 3


@dataclass(frozen=True, slots=True)
class Near:
    """A place where a name almost stands, and in what it differs."""

    slip: Slip
    severity: Severity
    hit: TermHit
    form: str


class _Way(NamedTuple):
    slip: Slip
    severity: Severity
    reduce: Callable[[str], str]


def nearest(question: Question, concept_id: str) -> Near | None:
    """Return the first near miss of a concept in the target, None where there is none."""
    surfaces = question.glossary.index(question.target_locale).of_concept(concept_id)
    shown = view(question.target, question.target_locale)
    for way in _WAYS:
        text, places = _reduced(shown.key, way.reduce)
        for surface in surfaces:
            for start, end in _places(surface, text, places, way):
                joined = joint(shown, start, end, question.target_locale.language)
                if joined is not None and shown.text[start:end] != surface.text:
                    hit = _hit(shown, start, end, surface, joined.tail)
                    return Near(way.slip, way.severity, hit, surface.form)
    return None


def alike(question: Question, concept_id: str) -> tuple[Span, str] | None:
    """Return the place that is most like the name of a concept, and the name."""
    shown = view(question.target, question.target_locale)
    surfaces = question.glossary.index(question.target_locale).of_concept(concept_id)
    best = max(
        (
            (similarity(shown.key[start:end], surface.key), -start, -end, surface.form)
            for surface in surfaces
            if not surface.side and len(surface.key) > _SHORTEST
            for start, end in _windows(shown, surface)
        ),
        default=(0.0, 0, 0, ""),
    )
    return (shown.span(-best[1], -best[2]), best[3]) if best[0] >= _ALIKE else None


def _windows(shown: View, surface: Surface) -> Iterator[tuple[int, int]]:
    """Yield stretches of as many words as the name has, or letters where words are not set off."""
    words = surface.text.count(" ") + 1
    if words == 1:
        length = len(surface.key)
        yield from ((at, at + length) for at in range(len(shown.key) - length + 1))
        return
    starts = [0, *(at + 1 for at, letter in enumerate(shown.key) if letter == " ")]
    ends = [*(at - 1 for at in starts[1:]), len(shown.key)]
    yield from zip(starts, ends[words - 1 :], strict=False)


def _places(
    surface: Surface, text: str, places: Sequence[int], way: _Way
) -> Iterator[tuple[int, int]]:
    """Yield where the reduced name stands, as ranges of the view."""
    wanted, _ = _reduced(surface.key, way.reduce)
    at = text.find(wanted) if len(wanted) >= _SHORTEST and not surface.side else -1
    while at >= 0:
        yield places[at], places[at + len(wanted) - 1] + 1
        at = text.find(wanted, at + 1)


def _hit(shown: View, start: int, end: int, surface: Surface, tail: str) -> TermHit:
    return TermHit(
        shown.span(start, end),
        surface.concept,
        surface.rendering,
        shown.text[start:end],
        surface.tags,
        tail=tail,
    )


@lru_cache(maxsize=4096)
def _reduced(key: str, reduce: Callable[[str], str]) -> tuple[str, Sequence[int]]:
    """Return the reduced text, and the place in ``key`` of each of its letters."""
    if reduce is _letters:
        return _letters(key), [place for place, letter in enumerate(key) if letter.isalnum()]
    return reduce(key), range(len(key))


def _skeleton(text: str) -> str:
    return text.translate(skeletons())


def _shape(text: str) -> str:
    return text.translate(shapes())


def _bases(text: str) -> str:
    return text if text.isascii() else "".join(map(_base, text))


@lru_cache(maxsize=4096)
def _base(letter: str) -> str:
    if "\uac00" <= letter <= "\ud7a3":
        return letter
    return unicodedata.normalize("NFD", letter)[0].replace("đ", "d")


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))


def _apostrophes(text: str) -> str:
    return text.replace("`", "'").replace("´", "'")


_WAYS = (
    _Way(Slip.PUNCTUATION, Severity.ERROR, _apostrophes),
    _Way(Slip.CASE, Severity.WARNING, str),
    _Way(Slip.LOOKALIKE, Severity.ERROR, _skeleton),
    _Way(Slip.SCRIPT, Severity.ERROR, _shape),
    _Way(Slip.ACCENT, Severity.WARNING, _bases),
    _Way(Slip.PUNCTUATION, Severity.WARNING, _letters),
)
