"""Asking the glossary what it says of a name, in whatever language the name is written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lexicord.glossary.view import view
from lexicord.text.similarity import similarity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.domain.term import Concept, Rendering
    from lexicord.glossary.glossary import Glossary

_NEAR = 0.7
_MOST = 5


@dataclass(frozen=True, slots=True)
class Answer:
    """A concept that a text names: in which language, in which words, and how well known.

    ``found`` are the words of the text; ``rendering`` is what the glossary has for them, None
    where the text is the id of the concept. ``exact`` is False for a name that is only alike.
    """

    concept: Concept
    locale: LocaleTag | None
    found: str
    rendering: Rendering | None
    exact: bool = True


def look_up(glossary: Glossary, text: str) -> tuple[Answer, ...]:
    """Return the concepts that ``text`` names, in reading order, each once.

    The text may be an id, a name in any language and any of its forms, or a whole sentence.
    Where nothing is found, the names most like it are returned, best first.
    """
    named = [Answer(each, None, text, None) for each in glossary.concepts if each.id == text]
    hits = sorted(_hits(glossary, text), key=lambda each: each[0])
    known: dict[str, Answer] = {each.concept.id: each for each in named}
    for _, answer in hits:
        known.setdefault(answer.concept.id, answer)
    return tuple(known.values()) or tuple(_near(glossary, text))


def locales_of(glossary: Glossary) -> tuple[LocaleTag, ...]:
    """Return every language that the glossary has a rendering in, in the order of their names."""
    found = {locale for concept in glossary.concepts for locale, _ in concept.renderings}
    return tuple(sorted(found))


def written_in(concept: Concept, locale: LocaleTag) -> tuple[LocaleTag, ...]:
    """Return where to look for the renderings of ``concept`` for who asks about ``locale``.

    That is the locale itself; but for a language alone (``ko``) in which the concept has none,
    it is each of its kinds that has some (``ko-KP``, ``ko-KR``), in the order of their names.
    """
    if concept.in_locale(locale) or locale.script or locale.region:
        return (locale,)
    return tuple(sorted(tag for tag, _ in concept.renderings if tag.language == locale.language))


def _hits(glossary: Glossary, text: str) -> Iterator[tuple[tuple[int, int], Answer]]:
    for locale in locales_of(glossary):
        for outer in glossary.find(text, locale):
            for hit in (outer, *outer.nested):
                answer = Answer(hit.concept, locale, hit.span.of(text), hit.rendering)
                yield (hit.span.start, -hit.span.end), answer


def _near(glossary: Glossary, text: str) -> Iterable[Answer]:
    """Return the concepts with a name that the text is like, or a part of."""
    best: dict[str, tuple[float, Answer]] = {}
    for concept in glossary.concepts:
        for locale, renderings in concept.renderings:
            wanted = view(text, locale).key.strip()
            for rendering in renderings:
                score = _likeness(wanted, view(rendering.text, locale).key)
                if score >= _NEAR and score > best.get(concept.id, (0.0,))[0]:
                    answer = Answer(concept, locale, text, rendering, exact=False)
                    best[concept.id] = score, answer
    ranked = sorted(best.values(), key=lambda each: (-each[0], each[1].concept.id))
    return [answer for _, answer in ranked[:_MOST]]


def _likeness(wanted: str, name: str) -> float:
    if len(wanted) > 2 and wanted in name:
        return _NEAR + (1 - _NEAR) * len(wanted) / len(name)
    return similarity(wanted, name)
