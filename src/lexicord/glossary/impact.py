"""What a changed glossary touches: the concepts that differ, and the texts that name them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.domain.term import Concept
    from lexicord.glossary.glossary import Glossary


class ChangeKind(StrEnum):
    """What happened to a concept."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class ConceptChange:
    """A concept that two glossaries treat differently, and the languages that it differs in.

    A concept that changed its kind or validity differs in all of its languages.
    """

    concept_id: str
    kind: ChangeKind
    locales: tuple[LocaleTag, ...]


def changes(before: Glossary, after: Glossary) -> tuple[ConceptChange, ...]:
    """Return the concepts that differ, by id; notes for people make no difference."""
    old = {concept.id: concept for concept in before.concepts}
    new = {concept.id: concept for concept in after.concepts}
    found = [
        *(ConceptChange(each, ChangeKind.ADDED, _locales(new[each])) for each in new.keys() - old),
        *(
            ConceptChange(each, ChangeKind.REMOVED, _locales(old[each]))
            for each in old.keys() - new
        ),
        *(_change(old[each], new[each]) for each in old.keys() & new),
    ]
    return tuple(sorted((each for each in found if each), key=lambda each: each.concept_id))


def _change(old: Concept, new: Concept) -> ConceptChange | None:
    if (old.kind, old.valid) != (new.kind, new.valid):
        locales = tuple(dict.fromkeys((*_locales(old), *_locales(new))))
    else:
        before, after = dict(old.renderings), dict(new.renderings)
        locales = tuple(
            locale
            for locale in dict.fromkeys((*before, *after))
            if before.get(locale) != after.get(locale)
        )
    return ConceptChange(new.id, ChangeKind.CHANGED, locales) if locales else None


def _locales(concept: Concept) -> tuple[LocaleTag, ...]:
    return tuple(locale for locale, _ in concept.renderings)


@dataclass(frozen=True, slots=True)
class Impact:
    """Which texts of one pair of languages the changes between two glossaries touch."""

    before: Glossary
    after: Glossary
    source_locale: LocaleTag
    target_locale: LocaleTag
    concepts: frozenset[str]

    @staticmethod
    def between(
        before: Glossary,
        after: Glossary,
        source_locale: LocaleTag,
        target_locale: LocaleTag,
    ) -> Impact:
        """Return the impact of what changed for these two languages.

        A language without a table of its own is touched through its parent.
        """
        names = {*source_locale.lookup, *target_locale.lookup}
        touched = frozenset(
            change.concept_id
            for change in changes(before, after)
            if any(str(locale) in names for locale in change.locales)
        )
        return Impact(before, after, source_locale, target_locale, touched)

    def touched(self, source: str) -> tuple[str, ...]:
        """Return the changed concepts that a source names, by the old or the new glossary."""
        if not self.concepts:
            return ()
        found = {
            hit.concept.id
            for glossary in (self.before, self.after)
            for outer in glossary.find(source, self.source_locale)
            for hit in (outer, *outer.nested)
        }
        return tuple(sorted(found & self.concepts))
