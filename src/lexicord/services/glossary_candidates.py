"""The verb *glossary extract*: names and terms that the project's own texts suggest."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lexicord.glossary.association import Translations
from lexicord.glossary.candidates import candidates
from lexicord.services.glossary_stats import samples_by_language
from lexicord.services.knowledge import knowledge_of
from lexicord.services.on_step import silent, stepping
from lexicord.services.subjects import subjects

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.glossary.association import Association
    from lexicord.glossary.candidates import Candidate
    from lexicord.glossary.glossary import Glossary
    from lexicord.project.project import Project
    from lexicord.services.glossary_stats import Sample
    from lexicord.services.on_step import OnStep
    from lexicord.services.pairs import Languages


@dataclass(frozen=True, slots=True)
class Evidence:
    """One place (``path:line``) with both texts."""

    place: str
    source: str
    target: str


@dataclass(frozen=True, slots=True)
class SoFar:
    """A rendering that was used so far, how often, and where."""

    text: str
    count: int
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Proposal:
    """A name or term, and how one language has rendered it so far, the usual way first.

    ``count`` says how often it stands in the translated sources; ``odd`` in how many units it
    is rendered otherwise than in most; ``unknown`` are units where no rendering was found.
    """

    text: str
    kind: str
    locale: str
    count: int
    odd: int
    renderings: tuple[SoFar, ...]
    unknown: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class CandidatesReport:
    """The proposals, the strongest inconsistencies first."""

    candidates: tuple[Proposal, ...]


def glossary_candidates(  # noqa: PLR0913 - one argument for each wish of a person
    project: Project,
    paths: Iterable[Path] = (),
    *,
    locales: Iterable[str] = (),
    minimum: int = 2,
    known: bool = False,
    on_step: OnStep = silent,
) -> CandidatesReport:
    """Propose names and terms from the finished translations, with how they are rendered so far.

    ``paths`` are catalogues or folders of them, all of the project's without any. What the
    glossary has is left out unless ``known`` says otherwise; a glossary is not needed. What
    stands in fewer than ``minimum`` places is left out. Raises LexicordError where a catalogue
    or the glossary cannot be read.
    """
    glossary = knowledge_of(project.glossary_texts()).glossary
    samples = samples_by_language(subjects(project, paths, locales))
    named = [(str(languages.target), (languages, own)) for languages, own in samples.items()]
    found: list[Proposal] = []
    for languages, own in stepping(named, on_step):
        found += _proposals(own, languages, None if known else glossary, minimum)
    found.sort(key=lambda each: (-each.odd, -len(each.unknown), -each.count, each.text))
    return CandidatesReport(tuple(found))


def _proposals(
    samples: Sequence[Sample], languages: Languages, glossary: Glossary | None, minimum: int
) -> list[Proposal]:
    translations = Translations([target for _, target, _ in samples], languages.target)
    sources = [source for source, _, _ in samples]
    return [
        _proposal(each, translations.association(each.places), samples, languages.target)
        for each in candidates(sources, languages.source, minimum=minimum)
        if glossary is None or not _knows(glossary, each.text, languages.source)
    ]


def _knows(glossary: Glossary, text: str, locale: LocaleTag) -> bool:
    """Say whether the glossary has all of the text under one name."""
    return any(hit.span.end - hit.span.start == len(text) for hit in glossary.find(text, locale))


def _proposal(
    candidate: Candidate, found: Association, samples: Sequence[Sample], locale: LocaleTag
) -> Proposal:
    def evidence(places: Iterable[int]) -> tuple[Evidence, ...]:
        shown = (samples[place] for place in places)
        return tuple(Evidence(place, source, target) for source, target, place in shown)

    return Proposal(
        text=candidate.text,
        kind=candidate.kind.value,
        locale=str(locale),
        count=candidate.count,
        odd=found.odd,
        renderings=tuple(
            SoFar(each.text, len(each.places), evidence(each.places)) for each in found.renderings
        ),
        unknown=evidence(found.unknown),
    )
