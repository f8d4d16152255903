"""All names of one language, compiled once, and the search for them."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from lexicord.domain.term import Standing
from lexicord.glossary.boundary import joint
from lexicord.glossary.casing import fit, is_acronym
from lexicord.glossary.hit import Fit, TermHit
from lexicord.glossary.inflection.rules import STEM
from lexicord.glossary.numerals import number_after, number_before
from lexicord.glossary.spacing import respacing
from lexicord.glossary.surfaces import surface
from lexicord.glossary.view import view
from lexicord.text.match import Matcher

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.glossary.boundary import Joint
    from lexicord.glossary.surfaces import Surface, Written
    from lexicord.glossary.view import View


_NOT_WHOLE = frozenset({Standing.FORBIDDEN, Standing.SHORT})


@dataclass(frozen=True, slots=True)
class _Found:
    start: int
    end: int
    hit: TermHit


class Index:
    """The names of one language; immutable once built, and small enough to be pickled."""

    def __init__(self, entries: Iterable[Written], locale: LocaleTag) -> None:
        """Gather the forms by what is searched; forms without letters are left out."""
        grouped: dict[str, list[Written]] = defaultdict(list)
        self._entries = tuple(entries)
        for entry in self._entries:
            grouped[entry.key].append(entry)
        grouped.pop("", None)
        self.locale = locale
        self._groups = [tuple(group) for group in grouped.values()]
        self._matcher = Matcher(zip(grouped, range(len(grouped)), strict=True))
        self._surfaces: dict[int, tuple[Surface, ...]] = {}

    def find(self, text: str) -> tuple[TermHit, ...]:
        """Return the longest names in ``text`` in reading order, each with those inside it.

        Names of two concepts at the very same place are both returned.
        """
        shown = view(text, self.locale)
        found = list(self._candidates(shown))
        return tuple(_outermost(found, len(shown.key))) if found else ()

    def of_concept(self, concept_id: str) -> tuple[Surface, ...]:
        """Return every way to write a concept in full or abbreviated."""
        entries = self._by_concept.get(concept_id, ())
        return tuple(surface(entry, self.locale) for entry in entries)

    def has_name_inside(self, entry: Written) -> bool:
        """Say whether anything that is searched stands within a longer name."""
        return any(
            end - start < len(entry.key) for start, end, _ in self._matcher.finditer(entry.key)
        )

    @cached_property
    def _by_concept(self) -> dict[str, list[Written]]:
        found: dict[str, list[Written]] = defaultdict(list)
        for entry in self._entries:
            if entry.rendering.standing not in _NOT_WHOLE and entry.tags != _STEMS:
                found[entry.concept.id].append(entry)
        return dict(found)

    def _met(self, group: int) -> tuple[Surface, ...]:
        """Return the surfaces of one group, worked out when a text first has it."""
        found = self._surfaces.get(group)
        if found is None:
            found = tuple(surface(entry, self.locale) for entry in self._groups[group])
            self._surfaces[group] = found
        return found

    def _candidates(self, shown: View) -> Iterator[_Found]:
        for start, end, group in self._matcher.finditer(shown.key):
            for each in self._met(group):
                found = self._tried(shown, start, end, each)
                if found is not None:
                    yield found

    def _tried(self, shown: View, start: int, end: int, surface: Surface) -> _Found | None:
        if _is_plain(shown, start, end, surface):
            return _Found(start, end, _plain_hit(shown, start, end, surface))
        number = surface.number
        case = fit(surface.text, shown.text[start:end])
        if surface.side:
            framed = _framed(shown, start, end, surface, self.locale.language)
            if framed is None:
                return None
            start, end, number = framed
        joined = _joined(shown, start, end, surface, self.locale.language)
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


# Signs that part words in every language, and that no ending or article is joined with.
_EDGES = frozenset({"", " ", ",", ".", ";", "(", ")", "!", "?", '"'})


def _is_plain(shown: View, start: int, end: int, surface: Surface) -> bool:
    """Say whether a name stands letter for letter between signs that part words."""
    return (
        shown.text[end : end + 1] in _EDGES
        and shown.text[start - 1 : start] in _EDGES
        and not surface.side
        and surface.tags != _STEMS
        and shown.places is None
        and not surface.gaps
        and shown.text[start:end] == surface.text
    )


def _plain_hit(shown: View, start: int, end: int, surface: Surface) -> TermHit:
    span = shown.folded.span(start, end)
    return TermHit(span, surface.concept, surface.rendering, surface.text, surface.tags)


def _joined(shown: View, start: int, end: int, surface: Surface, language: str) -> Joint | None:
    """Return how a form stands in its surroundings; a stem stands only before an ending."""
    tags = surface.tags
    plain = not tags or "" in tags or STEM in tags
    joined = joint(shown, start, end, language, plain=plain)
    return None if tags == _STEMS and joined and not joined.tail else joined


_STEMS = frozenset({STEM})


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
    if len(found) == 1:
        yield found[0].hit
        return
    found.sort(key=_rank)
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
        yield replace(each.hit, nested=tuple(nested)) if nested else each.hit


def _rank(each: _Found) -> tuple[int, int, bool, bool, int, int]:
    """Sort the longest first; of two readings of one place the one that `_weight` prefers."""
    return each.start - each.end, each.start, *_weight(each.hit)


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
    return other, hit.respaced, _FITS[hit.fit], _STANDINGS[hit.rendering.standing]


_FITS = {each: place for place, each in enumerate(Fit)}
_STANDINGS = {each: place for place, each in enumerate(Standing)}
