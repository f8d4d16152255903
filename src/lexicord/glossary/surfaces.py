"""From a rendering to everything that is searched for it.

The rendering itself, the forms listed with it, the forms that the language makes of it; without
the quotation marks that it may stand in, and with a number in it read in any notation.

A glossary has many forms and a text has few of them. What is kept of each form is `Written`,
with the key that is searched; the rest, its `Surface`, is worked out when the form is met.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

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


class Written(NamedTuple):
    """One form of a rendering as it is written, and the grammatical tags that it may have.

    ``key`` is what is searched of it; in a numbered name that is only a ``part``.
    """

    concept: Concept
    rendering: Rendering
    form: str
    tags: frozenset[str]
    key: str
    part: bool


@dataclass(frozen=True, slots=True)
class Surface:
    """One way that a rendering stands in a text: its view, its grammatical forms.

    In a numbered name ``text`` is the part that is searched and ``rest`` what stands on the
    other side of the number (see `lexicord.glossary.numerals`); ``side`` says on which side of
    ``text`` the number stands.
    """

    concept: Concept
    rendering: Rendering
    text: str
    key: str
    tags: frozenset[str] = frozenset()
    gaps: tuple[int, ...] = ()
    length: int = 0
    number: int | None = None
    number_end: int = 0
    side: int = 0
    rest: str = ""
    form: str = ""
    """The form as it is written, for composing longer names of it."""

    def gaps_within(self, length: int) -> tuple[int, ...]:
        """Return the places of white space where the name takes ``length`` letters."""
        longer = length - self.length
        return tuple(gap if gap < self.number_end else gap + longer for gap in self.gaps)


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
    return {form: _shared(frozenset(named)) for form, named in tags.items()}


@lru_cache(maxsize=4096)
def _shared(tags: frozenset[str]) -> frozenset[str]:
    """Return one and the same set for all forms with these tags."""
    return tags


def written(
    concept: Concept, renderings: Iterable[Rendering], locale: LocaleTag
) -> Iterator[Written]:
    """Yield every form of the renderings of one concept in one language.

    A form that the language makes has a number only where the rendering has one.
    """
    for rendering in renderings:
        numbered = as_written(concept, rendering, unquoted(rendering.text), _PLAIN, locale).part
        for form, tags in inflected(rendering, concept.kind, locale.language).items():
            if numbered or form in rendering.forms:
                yield as_written(concept, rendering, form, tags, locale)
            else:
                yield Written(concept, rendering, form, tags, view(form, locale).key, part=False)


_PLAIN = frozenset({""})


def as_written(
    concept: Concept, rendering: Rendering, form: str, tags: frozenset[str], locale: LocaleTag
) -> Written:
    """Return one form with what is searched of it."""
    shown = view(form, locale)
    number = find_ordinal(shown.text, locale.language)
    key = shown.key if number is None else shown.key[_searched(shown, number)[0]]
    return Written(concept, rendering, form, tags, key, number is not None)


def surfaces_of(
    concept: Concept, rendering: Rendering, forms: Iterable[Written], locale: LocaleTag
) -> Iterator[Surface]:
    """Yield what is searched of a rendering without a number, or of the ``forms`` given of it."""
    given = [(each.rendering, each.form, each.tags) for each in forms]
    if not given:
        made = inflected(rendering, concept.kind, locale.language)
        given = [(rendering, form, tags) for form, tags in made.items()]
    for owner, form, tags in given:
        yield _whole(concept, owner, form, tags, view(form, locale))


def _whole(
    concept: Concept, rendering: Rendering, form: str, tags: frozenset[str], shown: View
) -> Surface:
    gaps = shown.gaps(0, len(shown.text))
    length = len(shown.text)
    return Surface(concept, rendering, shown.text, shown.key, tags, gaps, length, form=form)


def surface(entry: Written, locale: LocaleTag) -> Surface:
    """Return what is searched for one form of a rendering."""
    shown = view(entry.form, locale)
    whole = _whole(entry.concept, entry.rendering, entry.form, entry.tags, shown)
    number = find_ordinal(shown.text, locale.language)
    return whole if number is None else _framed(whole, shown, number)


def _framed(whole: Surface, shown: View, number: Numbered) -> Surface:
    """Search the part behind the number where there is one, else the part before it."""
    searched, behind = _searched(shown, number)
    return replace(
        whole,
        text=shown.text[searched],
        key=shown.key[searched],
        number=number.value,
        number_end=number.end,
        side=-1 if behind else 1,
        rest=shown.key[: number.start] if behind else "",
    )


def _searched(shown: View, number: Numbered) -> tuple[slice, bool]:
    behind = bool(shown.key[number.end :].strip())
    return slice(number.end, None) if behind else slice(0, number.start), behind
