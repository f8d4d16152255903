"""Building the index of one language from the concepts.

A name inside a longer name may stand there in each of its renderings (``Central Committee of
the Workers' Party of Korea`` and ``... of the WPK``): where it has several, the longer name is
written with every one of them.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from lexicord.domain.term import Rendering, Standing
from lexicord.glossary.index import Index
from lexicord.glossary.inflection.rules import STEM
from lexicord.glossary.names import Name
from lexicord.glossary.numerals import find_ordinal
from lexicord.glossary.orthography import sister_renderings
from lexicord.glossary.quotes import unquoted
from lexicord.glossary.scripts import Script, script
from lexicord.glossary.surfaces import as_written, inflected, written
from lexicord.glossary.view import closes_up, view

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.domain.term import Concept
    from lexicord.glossary.hit import TermHit
    from lexicord.glossary.surfaces import Written

_MOST_VARIANTS = 60
_FULL = frozenset({Standing.PREFERRED, Standing.ADMITTED, Standing.ABBREVIATION})


def compiled(concepts: Sequence[Concept], locale: LocaleTag) -> Index:
    """Return the index of the names of ``concepts`` in ``locale``."""
    names = [name for concept in concepts for name in _names(concept, locale)]
    plain = _index(names, (), locale)
    several = [concept for concept in concepts if _is_exchanged(concept, locale)]
    if not several:
        return plain
    inner = _index([name for each in several for name in _names(each, locale)], (), locale)
    composed = [
        each for each in _variants(names, inner, locale) if each.part or not plain.has(each.key)
    ]
    return _index(names, composed, locale) if composed else plain


def _variants(names: Iterable[Name], inner: Index, locale: LocaleTag) -> Iterator[Written]:
    """Yield the longer names with the names in them written otherwise."""
    for name in names:
        for outer in _holders(name, inner, locale):
            yield from islice(_composed(outer, inner, locale), _MOST_VARIANTS)


def _names(concept: Concept, locale: LocaleTag) -> Iterator[Name]:
    for each in (*concept.in_locale(locale), *sister_renderings(concept, locale)):
        yield Name(concept, each)


def _index(names: Iterable[Name], composed: Iterable[Written], locale: LocaleTag) -> Index:
    """Return the index of these names and of other forms of names."""
    by_word: list[Name] = []
    by_letter: list[Written] = []
    for name in names:
        if _is_of_words(name.rendering, locale):
            by_word.append(name)
        else:
            by_letter += written(name.concept, (name.rendering,), locale)
    for each in composed:
        if each.part or closes_up(locale) or not _begins_a_word(each.key):
            by_letter.append(each)
        else:
            by_word.append(Name(each.concept, each.rendering, (each,)))
    return Index(by_word, by_letter, locale)


def _is_of_words(rendering: Rendering, locale: LocaleTag) -> bool:
    """Say whether a name can be found by its words: it begins with one and has no number."""
    if closes_up(locale):
        return False
    for text in (unquoted(rendering.text), *rendering.forms):
        shown = view(text, locale)
        if not _begins_a_word(shown.key) or find_ordinal(shown.text, locale.language):
            return False
    return True


def _begins_a_word(key: str) -> bool:
    return script(key[:1]) in {Script.LETTER, Script.DIGIT}


def _is_exchanged(concept: Concept, locale: LocaleTag) -> bool:
    """Say whether a name has several renderings that may stand inside longer names."""
    renderings = [each for each in concept.in_locale(locale) if each.standing is not Standing.SHORT]
    return len(renderings) > 1


def _holders(name: Name, inner: Index, locale: LocaleTag) -> Iterator[Written]:
    """Yield the forms of a name if there are other names in it."""
    if any(True for _ in _names_inside(unquoted(name.rendering.text), name.concept, inner)):
        yield from written(name.concept, (name.rendering,), locale)


def _composed(outer: Written, inner: Index, locale: LocaleTag) -> Iterator[Written]:
    """Yield a name with the names inside it exchanged for their other renderings."""
    for hit in _names_inside(outer.form, outer.concept, inner):
        yield from _exchanged(outer, hit, locale)


def _names_inside(text: str, concept: Concept, index: Index) -> Iterator[TermHit]:
    for hit in index.find(text):
        whole = hit.span.end - hit.span.start == len(text)
        for each in hit.nested if whole else (hit, *hit.nested):
            if each.concept.id != concept.id and _exchangeable(each):
                yield each


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
