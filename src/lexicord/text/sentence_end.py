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
_SENTENCE = 5
"""A clause with fewer spaces is hardly a sentence yet."""

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
        if self._is_plain(text, *found.span()):
            return True
        mark = found["mark"]
        is_hard = not self._hard.isdisjoint(mark)
        if not (is_hard or found[0][-1].isspace()):
            return mark == found[0] == "." and self._is_run_on(text, start, found)
        if self._is_taken_up(text, found):
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
            return self._other_mark_ends(text, found, before, after)
        if before.is_marker and found.start() - start <= len(before.word) + 2:
            return False
        return self._full_stop_ends(text, start, found, before, after)

    def _is_plain(self, text: str, begin: int, end: int) -> bool:
        """Say whether a word that is no abbreviation ends here, and a capital follows.

        Most marks are of this kind, and nothing more has to be known about them.
        """
        if end - begin != 2 or not text[end].isupper() or text[begin:end] != ". ":
            return False
        word = text[text.rfind(" ", max(begin - _REACH, 0), begin) + 1 : begin]
        plain = len(word) >= _NO_ABBREVIATION and word.isalpha() and word.islower()
        return plain and word not in self._abbreviations and word not in self._titles

    def _may_begin(self, after: str) -> bool:
        """Say whether a sentence can begin so: not with the smile that ends the one before."""
        return after[:1].isalnum() or (
            after != "" and (after in "#@%&_….*" or unicodedata.category(after) in _SYMBOLS)
        )

    def _is_run_on(self, text: str, start: int, found: re.Match[str]) -> bool:
        """Say whether the space behind a full stop was forgotten: ``the bank.Then``.

        Names of files and places on the net have dots inside too, so the word behind has to be
        one that begins sentences, or the one before no word of theirs.
        """
        last = _run_on_word().search(text, max(start, found.start() - _REACH), found.start())
        after = after_mark(text, found.end())
        if last is None or not after[:1].isupper() or not text.startswith(after, found.end()):
            return False
        word = after.rstrip(".")
        title = after.endswith(".") and word.lower() in self._titles
        foreign = not last[0].isascii() and len(word) > 1
        return foreign or title or word in self._starters

    def _other_mark_ends(self, text: str, found: re.Match[str], before: Before, after: str) -> bool:
        """Judge ``!``, ``?`` and dots in a row; a small letter behind them goes on."""
        if before.opens or _is_pause(text, found):
            return False
        if self._rules.lower_starts or not after[:1].islower():
            return True
        return found["mark"] == "?" and text.startswith(f"{after}?", found.end())

    def _full_stop_ends(
        self, text: str, start: int, found: re.Match[str], before: Before, after: str
    ) -> bool:
        if before.number:
            return self._number_ends(text, found, before, after)
        if self._is_title(before):
            return False
        if self._is_abbreviation(before):
            return self._abbreviation_ends(before, after, text[start : found.start()])
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

    def _abbreviation_ends(self, before: Before, after: str, so_far: str) -> bool:
        """Judge an abbreviation: behind a measure any capital begins something.

        A title does only where the sentence so far has words enough to be one: ``At 5 p.m. Mr.
        Li left`` against ``He left the bank at 6 p.m. Mr. Li``.
        """
        word = after.rstrip(".")
        measure = before.measured and before.joined in self._measures
        if after.endswith(".") and (len(word) == 1 or word.lower() in self._titles):
            return measure and len(word) > 1 and so_far.count(" ") >= _SENTENCE
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


def _is_pause(text: str, found: re.Match[str]) -> bool:
    """Say whether three dots with spaces stand for a pause: `` . . . ``."""
    return found["mark"] == ". . ." and text[found.start() - 1 : found.start()].isspace()


@cache
def _run_on_word() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_]*[^\W\d_A-Z]{3}\Z|\d\Z")


@cache
def sentence_end(rules: Language) -> SentenceEnd:
    """Return the rules of a language, compiled when first asked for."""
    return SentenceEnd(rules)
