"""All names of one language, compiled once, and the search for them."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lexicord.domain.term import Standing
from lexicord.glossary.boundary import joint
from lexicord.glossary.casing import fit, is_acronym
from lexicord.glossary.hit import Fit, TermHit
from lexicord.glossary.numerals import number_after, number_before
from lexicord.glossary.spacing import respacing
from lexicord.glossary.view import view
from lexicord.text.match import Matcher

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.domain.term import Concept, Rendering
    from lexicord.glossary.view import View


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


_NOT_WHOLE = frozenset({Standing.FORBIDDEN, Standing.SHORT})


@dataclass(frozen=True, slots=True)
class _Found:
    start: int
    end: int
    hit: TermHit


class Index:
    """The names of one language; immutable once built."""

    def __init__(self, surfaces: Iterable[Surface], locale: LocaleTag) -> None:
        """Gather the surfaces by what is searched."""
        grouped: dict[str, list[Surface]] = defaultdict(list)
        self._by_concept: dict[str, list[Surface]] = defaultdict(list)
        for surface in surfaces:
            grouped[surface.key].append(surface)
            if surface.rendering.standing not in _NOT_WHOLE:
                self._by_concept[surface.concept.id].append(surface)
        self.locale = locale
        self._matcher = Matcher((key, tuple(group)) for key, group in grouped.items() if key)

    def find(self, text: str) -> tuple[TermHit, ...]:
        """Return the longest names in ``text`` in reading order, each with those inside it.

        Names of two concepts at the very same place are both returned.
        """
        shown = view(text, self.locale)
        return tuple(_outermost(list(self._candidates(shown)), len(shown.key)))

    def of_concept(self, concept_id: str) -> tuple[Surface, ...]:
        """Return every way to write a concept in full or abbreviated."""
        return tuple(self._by_concept.get(concept_id, ()))

    def _candidates(self, shown: View) -> Iterator[_Found]:
        for start, end, surfaces in self._matcher.finditer(shown.key):
            for surface in surfaces:
                found = self._tried(shown, start, end, surface)
                if found is not None:
                    yield found

    def _tried(self, shown: View, start: int, end: int, surface: Surface) -> _Found | None:
        number = surface.number
        case = fit(surface.text, shown.text[start:end])
        if surface.side:
            framed = _framed(shown, start, end, surface, self.locale.language)
            if framed is None:
                return None
            start, end, number = framed
        plain = not surface.tags or "" in surface.tags
        joined = joint(shown, start, end, self.locale.language, plain=plain)
        spaced = respacing(shown.gaps(start, end), surface.gaps_within(end - start), end - start)
        if joined is None or spaced is None or (case is not Fit.EXACT and _strict(surface)):
            return None
        hit = TermHit(
            shown.span(start, end),
            surface.concept,
            surface.rendering,
            shown.text[start:end],
            surface.tags,
            number,
            surface.number,
            case,
            spaced,
            joined.loose,
            joined.tail,
        )
        return _Found(start, end, hit)


def _strict(surface: Surface) -> bool:
    return surface.rendering.standing is Standing.ABBREVIATION or is_acronym(surface.text)


def _framed(
    shown: View, start: int, end: int, surface: Surface, language: str
) -> tuple[int, int, int] | None:
    """Widen a place by the number beside it and by what stands beyond the number."""
    if surface.side < 0:
        found = number_before(shown.text, start, language)
        edge = found[0] - len(surface.rest) if found else -1
        if found is None or edge < 0 or not shown.key.startswith(surface.rest, edge):
            return None
        return edge, end, found[1]
    found = number_after(shown.text, end, language)
    return None if found is None else (start, found[0], found[1])


def _outermost(found: list[_Found], length: int) -> Iterator[TermHit]:
    """Longest first; what lies inside a name found before is nested in it."""
    found.sort(key=lambda each: (each.start - each.end, each.start, _weight(each.hit)))
    owner: list[int] = [-1] * length
    kept: list[tuple[_Found, list[TermHit]]] = []
    for each in found:
        at_start, at_end = owner[each.start], owner[each.end - 1]
        if at_start == at_end == -1:
            owner[each.start : each.end] = [len(kept)] * (each.end - each.start)
            kept.append((each, []))
        elif at_start == at_end:
            _nest(kept, at_start, each)
    for each, nested in sorted(kept, key=lambda pair: (pair[0].start, pair[0].end)):
        yield replace(each.hit, nested=tuple(nested))


def _nest(kept: list[tuple[_Found, list[TermHit]]], place: int, each: _Found) -> None:
    outer, nested = kept[place]
    if (outer.start, outer.end) != (each.start, each.end):
        nested.append(each.hit)
    elif not any(_covers(other, each) for other, _ in kept if other.start == each.start):
        kept.append((each, nested))


def _covers(one: _Found, other: _Found) -> bool:
    """Say whether a reading makes another one of the same place superfluous.

    One reading of a concept is enough, and where a concept has the very number that stands
    there, no other concept is meant.
    """
    own = one.hit.number is not None and one.hit.number == one.hit.own_number
    return one.hit.concept.id == other.hit.concept.id or (
        own and other.hit.number != other.hit.own_number
    )


def _weight(hit: TermHit) -> tuple[bool, bool, int, int]:
    """Of two readings of one place: the one with its own number, then the better written one.

    What is written in the very capitals of an admitted or a refused rendering is that one.
    """
    other = hit.number != hit.own_number
    standing = list(Standing).index(hit.rendering.standing)
    return other, hit.respaced, list(Fit).index(hit.fit), standing
