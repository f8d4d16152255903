"""Building the index of one language from the concepts.

Two passes: the first makes an index of the names as they are; with it, names inside other names
are found, and the second adds the longer names with every other rendering of the inner one
(``Central Committee of the Workers' Party of Korea`` and ``... of the WPK``).
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from lexicord.domain.term import Rendering, Standing
from lexicord.glossary.index import Index
from lexicord.glossary.inflection.rules import STEM
from lexicord.glossary.orthography import sister_renderings
from lexicord.glossary.surfaces import as_written, inflected, written

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.domain.term import Concept
    from lexicord.glossary.hit import TermHit
    from lexicord.glossary.surfaces import Written

_MOST_VARIANTS = 60
_SHORT = 4
_FULL = frozenset({Standing.PREFERRED, Standing.ADMITTED, Standing.ABBREVIATION})


def compiled(concepts: Sequence[Concept], locale: LocaleTag) -> Index:
    """Return the index of the names of ``concepts`` in ``locale``."""
    plain = [
        each
        for concept in concepts
        for each in written(
            concept, (*concept.in_locale(locale), *sister_renderings(concept, locale)), locale
        )
    ]
    first = Index(plain, locale)
    known = {each.key for each in plain if not each.part}
    composed = [
        each
        for outer in plain
        if _may_hold_names(outer, first)
        for each in islice(_composed(outer, first, locale), _MOST_VARIANTS)
        if each.part or each.key not in known
    ]
    return Index([*plain, *composed], locale) if composed else first


def _may_hold_names(outer: Written, index: Index) -> bool:
    if " " not in outer.key and len(outer.key) <= _SHORT:
        return False
    return outer.part or index.has_name_inside(outer)


def _composed(outer: Written, index: Index, locale: LocaleTag) -> Iterator[Written]:
    """Yield a name with the names inside it exchanged for their other renderings."""
    text = outer.form
    for hit in index.find(text):
        inner = [hit, *hit.nested] if hit.span.end - hit.span.start < len(text) else hit.nested
        for each in inner:
            if each.concept.id != outer.concept.id and _exchangeable(each):
                yield from _exchanged(outer, each, locale)


def _exchangeable(hit: TermHit) -> bool:
    return hit.rendering.standing in _FULL and not hit.loose and not hit.tail


def _exchanged(outer: Written, inner: TermHit, locale: LocaleTag) -> Iterator[Written]:
    text = outer.form
    before, after = text[: inner.span.start], text[inner.span.end :]
    for rendering in inner.concept.in_locale(locale):
        if rendering.standing is Standing.SHORT or rendering is inner.rendering:
            continue
        forms = inflected(rendering, inner.concept.kind, locale.language)
        for form, tags in forms.items():
            if tags == {STEM}:
                continue
            if len(forms) == 1 or tags & inner.tags or not (tags and inner.tags):
                made = _as_part(outer.rendering, rendering)
                text = before + form + after
                yield as_written(outer.concept, made, text, outer.tags, locale)


def _as_part(outer: Rendering, inner: Rendering) -> Rendering:
    """Return the outer rendering, refused where the inner one is."""
    if inner.standing is not Standing.FORBIDDEN or outer.standing is Standing.FORBIDDEN:
        return outer
    return Rendering(
        outer.text, Standing.FORBIDDEN, severity=inner.severity, why=inner.why, valid=inner.valid
    )
