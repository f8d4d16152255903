"""How the names of a glossary are rendered in texts: how often, and where."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Generic, TypeVar

from lexicord.glossary.question import Question

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.domain.term import Concept, Standing
    from lexicord.glossary.glossary import Glossary

Place = TypeVar("Place")


@dataclass(frozen=True, slots=True)
class RenderingUse(Generic[Place]):
    """One rendering of a concept, how often it stands in the texts, and where."""

    text: str
    standing: Standing
    count: int
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class ConceptUse(Generic[Place]):
    """One concept in one language.

    ``asked`` counts how often sources name it, ``renderings`` come by how often they are used;
    ``missing`` are the places where the source names it and the translation does not.
    """

    concept: Concept
    asked: int
    renderings: tuple[RenderingUse[Place], ...]
    missing: tuple[Place, ...]

    @property
    def consistent(self) -> bool:
        """Say whether one rendering stands everywhere."""
        return len(self.renderings) <= 1 and not self.missing


@dataclass(slots=True)
class _Tally(Generic[Place]):
    concept: Concept
    asked: int = 0
    places: dict[tuple[str, Standing], list[Place]] = field(
        default_factory=lambda: defaultdict(list)
    )
    missing: list[Place] = field(default_factory=list)


def usage(
    pairs: Iterable[tuple[str, str, Place]],
    glossary: Glossary,
    source_locale: LocaleTag,
    target_locale: LocaleTag,
) -> tuple[ConceptUse[Place], ...]:
    """Return how the concepts that the sources name are rendered, in the glossary's order.

    A pair is a source, its translation and where they stand. A form of a rendering counts as
    the rendering; concepts that no source names are left out.
    """
    tallies: dict[str, _Tally[Place]] = {}
    for source, target, place in pairs:
        _count(
            tallies,
            Question(
                glossary,
                source,
                target,
                source_locale,
                target_locale,
                glossary.find(source, source_locale),
                glossary.find(target, target_locale),
            ),
            place,
        )
    found = (tallies[concept.id] for concept in glossary.concepts if concept.id in tallies)
    return tuple(_use(each) for each in found)


def _count(tallies: dict[str, _Tally[Place]], question: Question, place: Place) -> None:
    for key, asking in question.asked.items():
        concept = asking[0].concept
        tally = tallies.setdefault(concept.id, _Tally(concept))
        tally.asked += len(asking)
        hits = question.found.get(key, [])
        for hit in hits:
            tally.places[hit.rendering.text, hit.rendering.standing].append(place)
        if not hits:
            tally.missing.append(place)


def _use(tally: _Tally[Place]) -> ConceptUse[Place]:
    renderings = [
        RenderingUse(text, standing, len(places), tuple(dict.fromkeys(places)))
        for (text, standing), places in tally.places.items()
    ]
    renderings.sort(key=lambda each: (-each.count, each.text))
    return ConceptUse(tally.concept, tally.asked, tuple(renderings), tuple(tally.missing))
