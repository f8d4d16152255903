"""Whether the letters of a name, where they stand in a text, are the name."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from lexicord.domain.term import Standing
from lexicord.glossary.boundary import joint
from lexicord.glossary.casing import fit, is_acronym
from lexicord.glossary.hit import Fit, TermHit
from lexicord.glossary.inflection.rules import STEM
from lexicord.glossary.numerals import number_after, number_before
from lexicord.glossary.spacing import respacing

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lexicord.glossary.boundary import Joint
    from lexicord.glossary.surfaces import Surface
    from lexicord.glossary.view import View

ONLY_STEM = frozenset({STEM})
"""The tags of a form that stands only before an ending."""


class Place(NamedTuple):
    """A range of a view where a form stands, and how it stands there (see `TermHit`)."""

    start: int
    end: int
    surface: Surface
    number: int | None
    fit: Fit
    respaced: bool
    loose: bool
    tail: str

    def moved(self, offset: int) -> Place:
        """Return the same place of a text that has so many letters before this one."""
        return self._replace(start=self.start + offset, end=self.end + offset)

    def hit(self, shown: View, nested: Iterable[Place] = ()) -> TermHit:
        """Return what is told of the place to others; ``shown`` is the view it stands in."""
        surface = self.surface
        return TermHit(
            shown.span(self.start, self.end),
            surface.concept,
            surface.rendering,
            shown.text[self.start : self.end],
            surface.tags,
            self.number,
            surface.number,
            self.fit,
            self.respaced,
            self.loose,
            self.tail,
            tuple(each.hit(shown) for each in nested),
        )


def placed(shown: View, start: int, end: int, surface: Surface, language: str) -> Place | None:
    """Return how the letters of ``surface`` stand in ``shown.key[start:end]``, None if not.

    They are no name within a longer word, without the number that belongs to them, or in small
    letters where the capitals make the name.
    """
    number = surface.number
    case = fit(surface.text, shown.text[start:end])
    if case is not Fit.EXACT and _is_strict(surface):
        return None
    if surface.side:
        framed = _framed(shown, start, end, surface, language)
        if framed is None:
            return None
        start, end, number = framed
    joined = _joined(shown, start, end, surface, language)
    spaced = respacing(shown.gaps(start, end), surface.gaps_within(end - start), end - start)
    if joined is None or spaced is None:
        return None
    return Place(start, end, surface, number, case, spaced, joined.loose, joined.tail)


def _joined(shown: View, start: int, end: int, surface: Surface, language: str) -> Joint | None:
    """Return how a form stands in its surroundings; a stem stands only before an ending."""
    tags = surface.tags
    plain = not tags or "" in tags or STEM in tags
    joined = joint(shown, start, end, language, plain=plain)
    return None if tags == ONLY_STEM and joined and not joined.tail else joined


def _is_strict(surface: Surface) -> bool:
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
