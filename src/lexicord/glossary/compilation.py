"""Building the index of one language from the concepts.

Two passes: the first makes an index of the names as they are; with it, names inside other names
are found, and the second adds the longer names with every other rendering of the inner one
(``Central Committee of the Workers' Party of Korea`` and ``... of the WPK``).
"""

from __future__ import annotations

from itertools import chain, islice
from typing import TYPE_CHECKING

from lexicord.domain.term import Rendering, Standing
from lexicord.glossary.index import Index
from lexicord.glossary.orthography import sister_renderings
from lexicord.glossary.surfaces import inflected, surface, surfaces

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.domain.term import Concept
    from lexicord.glossary.hit import TermHit
    from lexicord.glossary.index import Surface

_MOST_VARIANTS = 60
_FULL = frozenset({Standing.PREFERRED, Standing.ADMITTED, Standing.ABBREVIATION})


def compiled(concepts: Sequence[Concept], locale: LocaleTag) -> Index:
    """Return the index of the names of ``concepts`` in ``locale``."""
    plain = [
        each
        for concept in concepts
        for each in surfaces(
            concept,
            (*concept.in_locale(locale), *sister_renderings(concept, locale)),
            locale,
        )
    ]
    first = Index(plain, locale)
    known = {each.key for each in plain if not each.side}
    composed = chain.from_iterable(
        islice(_composed(each, first, locale), _MOST_VARIANTS)
        for each in plain
        if " " in each.text or len(each.key) > 4
    )
    return Index(
        [*plain, *(each for each in composed if each.side or each.key not in known)], locale
    )


def _composed(outer: Surface, index: Index, locale: LocaleTag) -> Iterator[Surface]:
    """Yield a name with the names inside it exchanged for their other renderings."""
    text = outer.form
    for hit in index.find(text):
        inner = [hit, *hit.nested] if hit.span.end - hit.span.start < len(text) else hit.nested
        for each in inner:
            if each.concept.id != outer.concept.id and _exchangeable(each):
                yield from _exchanged(outer, each, locale)


def _exchangeable(hit: TermHit) -> bool:
    return hit.rendering.standing in _FULL and not hit.loose and not hit.tail


def _exchanged(outer: Surface, inner: TermHit, locale: LocaleTag) -> Iterator[Surface]:
    text = outer.form
    before, after = text[: inner.span.start], text[inner.span.end :]
    for rendering in inner.concept.in_locale(locale):
        if rendering.standing is Standing.SHORT or rendering is inner.rendering:
            continue
        forms = inflected(rendering, inner.concept.kind, locale.language)
        for form, tags in forms.items():
            if len(forms) == 1 or tags & inner.tags or not (tags and inner.tags):
                made = _as_part(outer.rendering, rendering)
                yield surface(outer.concept, made, before + form + after, outer.tags, locale)


def _as_part(outer: Rendering, inner: Rendering) -> Rendering:
    """Return the outer rendering, refused where the inner one is."""
    if inner.standing is not Standing.FORBIDDEN or outer.standing is Standing.FORBIDDEN:
        return outer
    return Rendering(
        outer.text, Standing.FORBIDDEN, severity=inner.severity, why=inner.why, valid=inner.valid
    )
