"""The verb *glossary stats*: how every concept is rendered, how often, and where."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lexicord.domain.term import Standing
from lexicord.glossary.usage import usage
from lexicord.services.knowledge import read_knowledge
from lexicord.services.on_step import silent, stepping
from lexicord.services.pairs import finished_pairs
from lexicord.services.subjects import subjects

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.glossary.glossary import Glossary
    from lexicord.glossary.usage import ConceptUse
    from lexicord.project.project import Project
    from lexicord.services.on_step import OnStep
    from lexicord.services.pairs import Languages
    from lexicord.services.subjects import Subject

Sample = tuple[str, str, str]
"""A source, its translation, and where they stand (``path:line``)."""


@dataclass(frozen=True, slots=True)
class UsedRendering:
    """One rendering of a concept: what the glossary says of it, how often and where it stands."""

    text: str
    standing: str
    count: int
    places: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ConceptStats:
    """One concept in one language; ``missing`` are the places that lack it."""

    id: str
    locale: str
    asked: int
    renderings: tuple[UsedRendering, ...]
    missing: tuple[str, ...]
    consistent: bool


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much of the glossary a language has, and how much of that needs no confirmation.

    Renderings that are own knowledge (K) or proposed (P) still wait for it.
    """

    locale: str
    concepts: int
    rendered: int
    confirmed: int


@dataclass(frozen=True, slots=True)
class GlossaryStats:
    """The coverage of every language, and every concept that the translated texts name."""

    coverage: tuple[Coverage, ...]
    concepts: tuple[ConceptStats, ...]


def glossary_stats(
    project: Project,
    paths: Iterable[Path] = (),
    *,
    locales: Iterable[str] = (),
    on_step: OnStep = silent,
) -> GlossaryStats:
    """Count how the finished translations render the concepts of the glossary.

    ``paths`` are catalogues or folders of them, all of the project's without any. Concepts come
    in the order of the glossary, language by language. Raises LexicordError where the glossary
    or a catalogue cannot be read.
    """
    glossary = read_knowledge(project).glossary
    found = subjects(project, paths, locales)
    samples = samples_by_language(found)
    named = [(str(languages.target), (languages, own)) for languages, own in samples.items()]
    concepts: list[ConceptStats] = []
    for languages, own in stepping(named, on_step):
        used = usage(own, glossary, languages.source, languages.target)
        concepts += [_stats(each, languages.target) for each in used]
    targets = dict.fromkeys(languages.target for languages in samples)
    return GlossaryStats(tuple(_coverage(glossary, locale) for locale in targets), tuple(concepts))


def samples_by_language(found: Iterable[Subject]) -> dict[Languages, list[Sample]]:
    """Return the finished pairs of catalogues, those of the same languages together."""
    samples: dict[Languages, list[Sample]] = defaultdict(list)
    for subject in found:
        samples[subject.languages] += _samples(subject)
    return samples


def _samples(subject: Subject) -> Iterator[Sample]:
    for each in finished_pairs(subject.opened.catalog.entries, subject.languages):
        place = f"{subject.opened.name}:{each.entry.line}"
        yield each.pair.source, each.pair.target, place


def _stats(use: ConceptUse[str], locale: LocaleTag) -> ConceptStats:
    renderings = tuple(
        UsedRendering(each.text, each.standing.value, each.count, each.places)
        for each in use.renderings
    )
    return ConceptStats(
        use.concept.id, str(locale), use.asked, renderings, use.missing, use.consistent
    )


def _coverage(glossary: Glossary, locale: LocaleTag) -> Coverage:
    preferred = [
        rendering
        for concept in glossary.concepts
        for rendering in concept.in_locale(locale)[:1]
        if rendering.standing is not Standing.FORBIDDEN
    ]
    confirmed = sum(rendering.evidence not in {"K", "P"} for rendering in preferred)
    return Coverage(str(locale), len(glossary.concepts), len(preferred), confirmed)
