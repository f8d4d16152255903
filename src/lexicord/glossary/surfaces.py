"""From a rendering to everything that is searched for it.

The rendering itself, the forms listed with it, the forms that the language makes of it; without
the quotation marks that it may stand in, and with a number in it read in any notation.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from lexicord.glossary.index import Surface
from lexicord.glossary.inflection.registry import inflection
from lexicord.glossary.numerals import find_ordinal
from lexicord.glossary.quotes import unquoted
from lexicord.glossary.view import view

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.domain.term import Concept, Rendering
    from lexicord.glossary.numerals import Numbered
    from lexicord.glossary.view import View


def inflected(rendering: Rendering, kind: str, language: str) -> dict[str, frozenset[str]]:
    """Return every form of a rendering with the grammatical tags that it may have.

    The rendering itself comes first and has the tag of the plain form (an empty text). Listed
    forms have no tag: nobody said which they are.
    """
    text = unquoted(rendering.text)
    tags: dict[str, set[str]] = defaultdict(set, {text: {""}})
    for tag, form in inflection(language).forms(text, kind):
        tags[form].add(tag)
    for form in rendering.forms:
        tags[form].update(())
    return {form: frozenset(named) for form, named in tags.items()}


def surfaces(
    concept: Concept, renderings: Iterable[Rendering], locale: LocaleTag
) -> Iterator[Surface]:
    """Yield what is searched for the renderings of one concept in one language."""
    for rendering in renderings:
        forms = inflected(rendering, concept.kind, locale.language)
        for form, tags in forms.items():
            yield surface(concept, rendering, form, tags, locale)


def surface(
    concept: Concept, rendering: Rendering, form: str, tags: frozenset[str], locale: LocaleTag
) -> Surface:
    """Return what is searched for one form of a rendering."""
    shown = view(form, locale)
    gaps = shown.gaps(0, len(shown.text))
    whole = Surface(
        concept, rendering, shown.text, shown.key, tags, gaps, len(shown.text), form=form
    )
    number = find_ordinal(shown.text, locale.language)
    return whole if number is None else _framed(whole, shown, number)


def _framed(whole: Surface, shown: View, number: Numbered) -> Surface:
    """Search the part behind the number where there is one, else the part before it."""
    behind = bool(shown.key[number.end :].strip())
    searched = slice(number.end, None) if behind else slice(0, number.start)
    return replace(
        whole,
        text=shown.text[searched],
        key=shown.key[searched],
        number=number.value,
        number_end=number.end,
        side=-1 if behind else 1,
        rest=shown.key[: number.start] if behind else "",
    )
