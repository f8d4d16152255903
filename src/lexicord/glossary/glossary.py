"""A glossary: the concepts, and the search for them in any language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.domain.locale_tag import LocaleTag
from lexicord.domain.term import Concept, Rendering, Standing
from lexicord.glossary.compilation import compiled
from lexicord.glossary.hit import TermHit
from lexicord.glossary.screen import Screen

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lexicord.glossary.index import Index

__all__ = ["Glossary", "TermHit"]


class Glossary:
    """Concepts with their renderings; the index of a language is built when first searched."""

    def __init__(self, concepts: Iterable[Concept]) -> None:
        """Keep the concepts in their order; `Glossary.of` reads better."""
        self.concepts = tuple(concepts)
        self._by_id = {concept.id: concept for concept in self.concepts}
        self._indexes: dict[LocaleTag, Index] = {}
        self._screens: dict[tuple[LocaleTag, LocaleTag], Screen] = {}
        self._preferred: dict[tuple[str, LocaleTag], Rendering | None] = {}

    @staticmethod
    def of(concepts: Iterable[Concept]) -> Glossary:
        """Return the glossary of these concepts."""
        return Glossary(concepts)

    @staticmethod
    def from_pairs(
        pairs: Iterable[tuple[str, str]],
        source_locale: LocaleTag | str,
        target_locale: LocaleTag | str,
    ) -> Glossary:
        """Return a glossary of plain pairs of names.

        A source name that comes several times has several admitted renderings, the first of
        them preferred. The id of a concept is its source name.
        """
        targets: dict[str, list[str]] = {}
        for source, target in pairs:
            targets.setdefault(source, []).append(target)
        locales = LocaleTag.parse(source_locale), LocaleTag.parse(target_locale)
        return Glossary(
            Concept(
                source,
                renderings=((locales[0], _ranked([source])), (locales[1], _ranked(renderings))),
            )
            for source, renderings in targets.items()
        )

    def __len__(self) -> int:
        """Return the number of concepts."""
        return len(self.concepts)

    def __getitem__(self, concept_id: str) -> Concept:
        """Return the concept with this id; KeyError where there is none."""
        return self._by_id[concept_id]

    def index(self, locale: LocaleTag | str) -> Index:
        """Return the compiled names of a language, built once."""
        tag = LocaleTag.parse(locale)
        if tag not in self._indexes:
            self._indexes[tag] = compiled(self.concepts, tag)
        return self._indexes[tag]

    def screen(self, source: LocaleTag, target: LocaleTag) -> Screen:
        """Return the first look at the pairs of two languages, built once."""
        pair = source, target
        if pair not in self._screens:
            indexes = self.index(source), self.index(target)
            self._screens[pair] = Screen(
                *indexes, lambda each: self.preferred(self[each], target) is not None
            )
        return self._screens[pair]

    def preferred(self, concept: Concept, locale: LocaleTag) -> Rendering | None:
        """Return the rendering that a language likes best, None where it has none."""
        place = concept.id, locale
        if place not in self._preferred:
            usable = (
                each
                for each in concept.in_locale(locale)
                if each.standing is not Standing.FORBIDDEN
            )
            self._preferred[place] = next(usable, None)
        return self._preferred[place]

    def find(self, text: str, locale: LocaleTag | str) -> tuple[TermHit, ...]:
        """Return the names of the glossary that stand in ``text``, in reading order.

        The longest name counts and the shorter ones inside it are `TermHit.nested`. Forbidden
        renderings are found as well. Spans count code points of ``text``.
        """
        return self.index(locale).find(text)


def _ranked(texts: list[str]) -> tuple[Rendering, ...]:
    first, *others = dict.fromkeys(texts)
    admitted = (Rendering(text, Standing.ADMITTED) for text in others)
    return (Rendering(first), *admitted)
