"""What is known about a pair, worked out once and shared by every rule."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from lexicord.glossary.eras.detect import find_dates

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lexicord.checks.pair import Pair
    from lexicord.domain.era_date import FoundDate
    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.glossary.glossary import Glossary, TermHit


class Analysis:
    """A pair with the names and dates found in it; each is looked for when first asked."""

    def __init__(self, pair: Pair, glossary: Glossary) -> None:
        """Nothing is searched yet."""
        self.pair = pair
        self.glossary = glossary

    @cached_property
    def source_terms(self) -> tuple[TermHit, ...]:
        """The names of the glossary that stand in the source."""
        return self.glossary.find(self.pair.source, self.pair.source_locale)

    @cached_property
    def target_terms(self) -> tuple[TermHit, ...]:
        """The names of the glossary, right or wrong, that stand in the target."""
        return self.glossary.find(self.pair.target, self.pair.target_locale)

    @cached_property
    def source_dates(self) -> tuple[FoundDate, ...]:
        """The dates of the source, those inside names left out."""
        return _dates(self.pair.source, self.pair.source_locale, self.source_terms)

    @cached_property
    def target_dates(self) -> tuple[FoundDate, ...]:
        """The dates of the target, those inside names left out."""
        return _dates(self.pair.target, self.pair.target_locale, self.target_terms)


def _dates(text: str, locale: LocaleTag, hits: Iterable[TermHit]) -> tuple[FoundDate, ...]:
    return tuple(find_dates(text, locale, protected=[hit.span for hit in hits]))
