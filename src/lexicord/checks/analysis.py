"""What is known about a pair, worked out once and shared by every rule."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from lexicord.checks.carrying import carried
from lexicord.checks.countable import countable
from lexicord.glossary.eras.detect import dates_in, may_hold_a_date
from lexicord.glossary.judge import judge
from lexicord.glossary.question import Question
from lexicord.text.inline import placeholders
from lexicord.text.normalize import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lexicord.checks.carrying import Carried
    from lexicord.checks.pair import Pair
    from lexicord.domain.era_date import FoundDate
    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.glossary.eras.policy import DatePolicy
    from lexicord.glossary.glossary import Glossary, TermHit
    from lexicord.glossary.verdict import Verdict
    from lexicord.text.inline import Placeholder
    from lexicord.text.normalize import Folded


class Analysis:
    """A pair with what is found in it; each thing is looked for when first asked.

    ``policy`` is the project's date policy, None where it has none.
    """

    def __init__(self, pair: Pair, glossary: Glossary, policy: DatePolicy | None = None) -> None:
        """Nothing is searched yet."""
        self.pair = pair
        self.glossary = glossary
        self.policy = policy

    @cached_property
    def source_folded(self) -> Folded:
        """The source as it is compared."""
        return fold(self.pair.source, self.pair.source_locale)

    @cached_property
    def target_folded(self) -> Folded:
        """The target as it is compared."""
        return fold(self.pair.target, self.pair.target_locale)

    @cached_property
    def source_placeholders(self) -> tuple[Placeholder, ...]:
        """The placeholders and tags of the source."""
        return placeholders(self.pair.source)

    @cached_property
    def target_placeholders(self) -> tuple[Placeholder, ...]:
        """The placeholders and tags of the target."""
        return placeholders(self.pair.target)

    @cached_property
    def carried(self) -> tuple[Carried, ...]:
        """The placeholders that have to be carried over, by name, with their places."""
        flags = self.pair.flags
        return carried(
            countable(self.pair.source, self.source_placeholders, flags),
            countable(self.pair.target, self.target_placeholders, flags),
        )

    @cached_property
    def source_terms(self) -> tuple[TermHit, ...]:
        """The names of the glossary that stand in the source."""
        return self.glossary.find(self.pair.source, self.pair.source_locale)

    @cached_property
    def target_terms(self) -> tuple[TermHit, ...]:
        """The names of the glossary, right or wrong, that stand in the target."""
        return self.glossary.find(self.pair.target, self.pair.target_locale)

    @cached_property
    def verdicts(self) -> tuple[Verdict, ...]:
        """What the glossary says of the names of the pair."""
        pair = self.pair
        screen = self.glossary.screen(pair.source_locale, pair.target_locale)
        if screen.passes(pair.source, pair.target):
            return ()
        return judge(
            Question(
                self.glossary,
                pair.source,
                pair.target,
                pair.source_locale,
                pair.target_locale,
                self.source_terms,
                self.target_terms,
                pair.introduced,
                pair.quoted,
                pair.document_year,
            )
        )

    @cached_property
    def source_dates(self) -> tuple[FoundDate, ...]:
        """The dates of the source, those inside names left out."""
        pair = self.pair
        if not may_hold_a_date(pair.source, pair.source_locale):
            return ()
        return _dates(self.source_folded, pair.source_locale, self.source_terms)

    @cached_property
    def target_dates(self) -> tuple[FoundDate, ...]:
        """The dates of the target, those inside names left out."""
        pair = self.pair
        if not may_hold_a_date(pair.target, pair.target_locale):
            return ()
        return _dates(self.target_folded, pair.target_locale, self.target_terms)


def _dates(folded: Folded, locale: LocaleTag, hits: Iterable[TermHit]) -> tuple[FoundDate, ...]:
    return tuple(dates_in(folded, locale, protected=[hit.span for hit in hits]))
