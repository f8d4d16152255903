"""The verb *glossary lookup*: what the glossary says of a name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lexicord.domain.locale_tag import LocaleTag
from lexicord.glossary.lookup import locales_of, look_up, written_in
from lexicord.services.knowledge import read_knowledge

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lexicord.domain.term import Concept
    from lexicord.glossary.lookup import Answer
    from lexicord.project.project import Project


@dataclass(frozen=True, slots=True)
class KnownRendering:
    """One rendering as people read it; ``why`` is given where the glossary refuses it."""

    locale: str
    text: str
    standing: str
    evidence: str
    why: str


@dataclass(frozen=True, slots=True)
class KnownConcept:
    """A concept that the text names, and how the languages that are meant write it.

    ``found`` are the words of the text, in ``locale`` ("" where the text is the id); ``exact``
    is False where the name is only alike.
    """

    id: str
    kind: str
    note: str
    found: str
    locale: str
    exact: bool
    renderings: tuple[KnownRendering, ...]


@dataclass(frozen=True, slots=True)
class LookupReport:
    """Everything that the glossary says of a text."""

    text: str
    concepts: tuple[KnownConcept, ...]

    @property
    def found(self) -> bool:
        """Say whether the glossary has the name itself, and not only names like it."""
        return any(each.exact for each in self.concepts)


def lookup(project: Project, text: str, *, locales: Iterable[str] = ()) -> LookupReport:
    """Look a name, a sentence or an id up in the project's glossary, whatever its language.

    ``locales`` are the languages to show, all of them without any; a language alone (``ko``)
    shows its regional renderings where it has no others. Raises LexicordError where
    the glossary cannot be read or a locale is none.
    """
    glossary = read_knowledge(project).glossary
    shown = tuple(LocaleTag.parse(name) for name in locales) or locales_of(glossary)
    return LookupReport(text, tuple(_known(each, shown) for each in look_up(glossary, text)))


def _known(answer: Answer, locales: Iterable[LocaleTag]) -> KnownConcept:
    return KnownConcept(
        answer.concept.id,
        answer.concept.kind,
        answer.concept.note,
        answer.found,
        str(answer.locale or ""),
        answer.exact,
        tuple(_renderings(answer.concept, locales)),
    )


def _renderings(concept: Concept, locales: Iterable[LocaleTag]) -> Iterator[KnownRendering]:
    meant = (tag for locale in locales for tag in written_in(concept, locale))
    for locale in dict.fromkeys(meant):
        yield from _written(concept, locale)


def _written(concept: Concept, locale: LocaleTag) -> list[KnownRendering]:
    return [
        KnownRendering(str(locale), each.text, each.standing.value, each.evidence, each.why)
        for each in concept.in_locale(locale)
    ]
