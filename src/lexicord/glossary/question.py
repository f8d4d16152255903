"""What is asked of the glossary about a pair of texts."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from lexicord.domain.finding import Severity
from lexicord.domain.term import Standing
from lexicord.glossary.hit import FULL, Fit, is_meant
from lexicord.glossary.inflection.registry import inflection
from lexicord.glossary.inflection.rules import COMMON_KINDS
from lexicord.glossary.shortness import is_common_word

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.domain.span import Span
    from lexicord.domain.term import Concept, Rendering
    from lexicord.glossary.glossary import Glossary
    from lexicord.glossary.hit import Key, TermHit

_UNPROVEN = frozenset({"K", "P"})


@dataclass(frozen=True)
class Question:
    """A source text, its translation, and the names found in both.

    ``introduced`` are the concepts whose full name stood earlier in the document. ``quoted``
    and ``document_year`` say that the text is a quotation and how old it is.
    """

    glossary: Glossary
    source: str
    target: str
    source_locale: LocaleTag
    target_locale: LocaleTag
    source_hits: tuple[TermHit, ...]
    target_hits: tuple[TermHit, ...]
    introduced: frozenset[str] = frozenset()
    quoted: bool = False
    document_year: int | None = None

    @cached_property
    def asked(self) -> dict[Key, list[TermHit]]:
        """The concepts that the source names and the target language has words for."""
        seen: set[Span] = set()
        asking: list[TermHit] = []
        plain = {hit.span for hit in self.source_hits if "" in hit.tags}
        meant = (hit for hit in self.source_hits if is_meant(hit.tags, hit.span in plain))
        for hit in filter(self._asks, meant):
            if hit.number == hit.own_number or hit.span not in seen:
                asking.append(hit)
            seen.add(hit.span)
        asked = _by_key(asking)
        return {key: hits for key, hits in asked.items() if self.preferred(hits[0].concept)}

    @cached_property
    def found(self) -> dict[Key, list[TermHit]]:
        """The concepts that the target names, in right or wrong words."""
        return _by_key(self.target_hits)

    def preferred(self, concept: Concept) -> Rendering | None:
        """Return the rendering that the target language likes best, None where it has none."""
        return self.glossary.preferred(concept, self.target_locale)

    def weight(self, hits: Iterable[TermHit]) -> Severity:
        """Say how grave it is that what these hits of the source name is missing.

        Common terms, words that may mean something else, renderings that nobody has confirmed
        yet and languages without rules give advice alone.
        """
        hits = list(hits)
        preferred = self.preferred(hits[0].concept)
        doubtful = (
            hits[0].concept.kind in COMMON_KINDS
            or all(hit.rendering.standing is Standing.SHORT or hit.loose for hit in hits)
            or (preferred is not None and preferred.evidence in _UNPROVEN)
            or not inflection(self.target_locale.language).known
        )
        return Severity.ADVICE if doubtful else Severity.ERROR

    def is_introduced(self, concept: Concept, before: int) -> bool:
        """Say whether the full name of ``concept`` stands before the place in the target."""
        return concept.id in self.introduced or any(
            hit.concept.id == concept.id and hit.rendering.standing in FULL
            for hit in self.target_hits
            if hit.span.start < before
        )

    def _asks(self, hit: TermHit) -> bool:
        if hit.fit is Fit.LOWERED or self._is_vague(hit):
            return False
        if not hit.forbidden or hit.rendering.severity is not Severity.ERROR:
            return True
        return hit.rendering not in hit.concept.in_locale(self.source_locale)

    @staticmethod
    def _is_vague(hit: TermHit) -> bool:
        """Say whether the words of a hit mean other things as often (``the Party``, ``조선``)."""
        short = hit.rendering.standing is Standing.SHORT
        return short and (hit.concept.kind == "state" or is_common_word(hit.rendering))


def _by_key(hits: Iterable[TermHit]) -> dict[Key, list[TermHit]]:
    found: dict[Key, list[TermHit]] = defaultdict(list)
    for hit in hits:
        found[hit.key].append(hit)
    return dict(found)
