"""Pairs of texts in which every name is right at first sight: nothing is said of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.glossary.glance import Glance

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from lexicord.glossary.glance import Seen
    from lexicord.glossary.index import Index


class Screen:
    """The first look at the pairs of two languages; what it lets pass needs no judgement."""

    def __init__(self, source: Index, target: Index, has_words: Callable[[str], bool]) -> None:
        """Look with the indexes of both languages.

        ``has_words`` says whether the target language has words for the concept with an id.
        """
        self._has_words = has_words
        self._known: dict[str, bool] = {}
        self._source_glance = Glance(source)
        self._target_glance = Glance(target)

    def passes(self, source: str, target: str) -> bool:
        """Say whether nothing can be wrong with the names of a pair.

        True only where `lexicord.glossary.judge.judge` has no verdict; False says nothing.
        """
        asked = self._source_glance.names(source)
        found = self._target_glance.names(target)
        if asked is None or found is None:
            return False
        return not (asked or found) or self._answers(asked, found)

    def _answers(self, asked: Sequence[Seen], found: Sequence[Seen]) -> bool:
        """Say whether all that is asked is there, in order, and no body unasked."""
        open_ = [each.concept for each in found if each.right]
        for each in asked:
            if each.concept in open_:
                open_.remove(each.concept)
            elif each.asks and self._is_known(each.concept):
                return False
        return self._is_quiet(asked, found)

    def _is_quiet(self, asked: Sequence[Seen], found: Sequence[Seen]) -> bool:
        """Say whether what the target has besides is nothing to speak of."""
        concepts = {each.concept for each in asked}
        return all(each.right if each.concept in concepts else not each.body for each in found)

    def _is_known(self, concept_id: str) -> bool:
        known = self._known.get(concept_id)
        if known is None:
            self._known[concept_id] = known = self._has_words(concept_id)
        return known
