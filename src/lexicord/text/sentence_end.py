"""Whether a mark ends a sentence: the rules, and how a language's data goes into them."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING

from lexicord.text.languages.common import ABBREVIATIONS, MEASURES, TITLES
from lexicord.text.sentence_marks import (
    after_mark,
    before_mark,
    candidates,
    date_begins,
    hard_marks,
)

if TYPE_CHECKING:
    from lexicord.text.languages.base import Language
    from lexicord.text.sentence_marks import Before

_REACH = 40
"""Code points in front of a mark that are looked at for an abbreviation."""

_SYMBOLS = frozenset({"Sc", "Sm", "Ps"})
_NO_ABBREVIATION = 5
"""A lower-case word of this many letters that no list knows is a word, not an abbreviation."""


class SentenceEnd:
    """The rules of one language, ready to be asked about each mark of a text."""

    def __init__(self, rules: Language) -> None:
        """Turn the lists of the language into sets and patterns, once."""
        self._rules = rules
        self._titles = frozenset(f"{TITLES} {rules.titles}".split())
        self._abbreviations = frozenset(f"{ABBREVIATIONS} {rules.abbreviations}".split())
        self._measures = frozenset(MEASURES.split())
        self._starters = frozenset(rules.starters.split())
        self._continuation = re.compile("|".join(map(re.escape, rules.continuations)) or r"(?!)")
        self._hard = hard_marks(rules)
        self.candidates = candidates(rules)

    def ends(self, text: str, start: int, found: re.Match[str]) -> bool:
        """Say whether the sentence that began at ``start`` ends with the mark just found."""
        mark = found["mark"]
        is_hard = not self._hard.isdisjoint(mark)
        if not (is_hard or found[0][-1].isspace()) or self._is_taken_up(text, found):
            return False
        return is_hard or self._soft_mark_ends(text, start, found)

    def _is_taken_up(self, text: str, found: re.Match[str]) -> bool:
        """Say whether a quotation was closed and its sentence goes on."""
        return _is_closed(found) and bool(self._continuation.match(text, found.end()))

    def _soft_mark_ends(self, text: str, start: int, found: re.Match[str]) -> bool:
        after = after_mark(text, found.end())
        if not self._may_begin(after):
            return False
        before = before_mark(text[max(start, found.start() - _REACH) : found.start()])
        if found["mark"] != ".":
            return self._other_mark_ends(before, after)
        if before.is_marker and found.start() - start <= len(before.word) + 2:
            return False
        return self._full_stop_ends(text, found, before, after)

    def _may_begin(self, after: str) -> bool:
        """Say whether a sentence can begin so: not with the smile that ends the one before."""
        return after[:1].isalnum() or (
            after != "" and (after in "#@%&_….*" or unicodedata.category(after) in _SYMBOLS)
        )

    def _other_mark_ends(self, before: Before, after: str) -> bool:
        """Judge ``!``, ``?`` and dots in a row; a small letter behind them goes on."""
        if before.opens:
            return False
        return self._rules.lower_starts or not after[:1].islower()

    def _full_stop_ends(self, text: str, found: re.Match[str], before: Before, after: str) -> bool:
        if before.number:
            return self._number_ends(text, found, before, after)
        if self._is_title(before):
            return False
        if self._is_abbreviation(before):
            return self._abbreviation_ends(before, after)
        return self._word_ends(before.word, after, closed=_is_closed(found))

    def _is_title(self, before: Before) -> bool:
        """Say whether something must follow: ``Dr.``, and the ``z.`` but not the ``B.`` of z.B."""
        if before.joined in self._abbreviations:
            return False
        alone = not before.dotted and before.word.lower() in self._titles
        return alone or before.joined in self._titles

    def _is_abbreviation(self, before: Before) -> bool:
        known = {before.joined, before.word.lower()} & self._abbreviations
        return before.is_acronym or bool(known)

    def _word_ends(self, word: str, after: str, *, closed: bool) -> bool:
        """Judge a word that no list knows by its shape, where what follows leaves doubt."""
        if after[:1].islower() and not self._rules.lower_starts:
            return not closed and len(word) >= _NO_ABBREVIATION and word.islower()
        looks_short = word.istitle() and len(word) < _NO_ABBREVIATION
        return not (after[:1].isdigit() and looks_short)

    def _abbreviation_ends(self, before: Before, after: str) -> bool:
        """Judge an abbreviation: behind a measure any capital begins something, but a title."""
        word = after.rstrip(".")
        if after.endswith(".") and (len(word) == 1 or word.lower() in self._titles):
            return False
        measure = before.measured and before.joined in self._measures
        return word in self._starters or (measure and word[:1].isupper())

    def _number_ends(self, text: str, found: re.Match[str], before: Before, after: str) -> bool:
        """Judge a number: parts of a date and ordinals go on."""
        if date_begins(text, found.start() - len(before.number)):
            return False
        ordinal = self._rules.ordinals and len(before.number) <= 3 and not before.decimal
        if before.in_date or ordinal:
            return after.rstrip(".") in self._starters
        return self._rules.lower_starts or not after[:1].islower()


def _is_closed(found: re.Match[str]) -> bool:
    """Say whether a bracket or quotation mark closes behind the mark."""
    return len(found["mark"]) < len(found[0].rstrip())


@cache
def sentence_end(rules: Language) -> SentenceEnd:
    """Return the rules of a language, compiled when first asked for."""
    return SentenceEnd(rules)
