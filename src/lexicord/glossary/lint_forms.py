"""Slips in the listed forms of a glossary, and renderings that wait to be confirmed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.domain.finding import Message, Severity
from lexicord.domain.term import Standing
from lexicord.domain.translatable import N_

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.domain.term import Concept, Rendering
    from lexicord.glossary.glossary import Glossary
    from lexicord.glossary.hit import TermHit

Raw = tuple[str, Severity, Message, tuple[str, ...], str]
"""Rule, severity, sentence, the path of the table, and the string in it."""

_UNPROVEN = frozenset({"K", "P"})
_RIGHT = frozenset({Standing.PREFERRED, Standing.ADMITTED})


def idle_forms(concepts: Iterable[Concept], glossary: Glossary) -> Iterator[Raw]:
    """Find listed forms that stand twice, can never be found, or are always something else."""
    for concept in concepts:
        for locale, renderings in concept.renderings:
            for rendering in renderings:
                yield from _of_rendering(concept, locale, rendering, glossary)


def unconfirmed(concepts: Iterable[Concept], locales: Sequence[LocaleTag]) -> Iterator[Raw]:
    """Find concepts whose preferred rendering nobody has confirmed (K, P) in these languages."""
    for concept in concepts:
        waiting = [
            str(locale)
            for locale in locales
            for rendering in concept.in_locale(locale)[:1]
            if rendering.evidence in _UNPROVEN
        ]
        if waiting:
            template = N_("{id} only advises in {locales}: its rendering is not confirmed yet.")
            text = Message.of(template, id=concept.id, locales=", ".join(waiting))
            yield "unconfirmed", Severity.ADVICE, text, (concept.id,), ""


def _of_rendering(
    concept: Concept, locale: LocaleTag, rendering: Rendering, glossary: Glossary
) -> Iterator[Raw]:
    seen = {rendering.text}
    for form in rendering.forms:
        hits = glossary.find(form, locale)
        other = next((hit for hit in hits if _takes(hit, concept, form)), None)
        raw: tuple[str, Severity, Message] | None = None
        if form in seen:
            text = Message.of("“{text}” stands here twice.", text=form)
            raw = "repeated", Severity.WARNING, text
        elif all(hit.concept.id != concept.id for hit in hits):
            text = Message.of("“{text}” can never be found.", text=form)
            raw = "unreachable", Severity.ERROR, text
        elif other is not None and rendering.standing in _RIGHT:
            template = N_("“{text}” is a form of “{name}” of {other} too.")
            name, owner = other.rendering.text, other.concept.id
            text = Message.of(template, text=form, name=name, other=owner)
            raw = "shadowed", Severity.WARNING, text
        seen.add(form)
        if raw is not None:
            yield (*raw, _path(concept, locale, rendering), form)


def _takes(hit: TermHit, concept: Concept, form: str) -> bool:
    """Say whether another concept has the whole of a form as its right name."""
    whole = hit.span.end - hit.span.start == len(form)
    return whole and hit.concept.id != concept.id and hit.rendering.standing in _RIGHT


def _path(concept: Concept, locale: LocaleTag, rendering: Rendering) -> tuple[str, ...]:
    preferred = rendering.standing is Standing.PREFERRED
    return concept.id, str(locale), "forms" if preferred else rendering.standing.value
