"""Sentences, as spans; the text itself is never touched.

One pass finds the marks that could end a sentence, and the rules of the language decide about
each. Marks inside brackets and quotation marks are passed over, list items and blank lines
always begin something new. The work grows with the length of the text and nothing else.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from lexicord.domain.locale_tag import LocaleTag
from lexicord.domain.span import Span
from lexicord.text.languages.registry import language
from lexicord.text.list_markers import inner_items, list_marker
from lexicord.text.quotations import quotations
from lexicord.text.sentence_end import sentence_end

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lexicord.text.languages.base import Language


_WRAPPED = 60
"""Columns; where lines get that long, one that ends before its half was ended on purpose."""


def segment(text: str, locale: LocaleTag | str) -> list[Span]:
    """Return the sentences of ``text`` in order, without the white space around them.

    Together with the white space between them the spans tile the text. A line break is white
    space like any other, unless a blank line or a list item follows, or the line in front of
    it was left much shorter than the others.
    """
    rules = language(LocaleTag.parse(locale))
    forced = sorted({*_hard_breaks(text), *inner_items(text)})
    places = sorted({*forced, *_soft_breaks(text, rules, forced)})
    return list(_trimmed(text, places))


@cache
def _line_break() -> re.Pattern[str]:
    return re.compile(r"[\r\n\u2029]\s*")


def _hard_breaks(text: str) -> Iterator[int]:
    """Yield where a paragraph or a list item begins, or the text under a title."""
    longest = max(map(len, text.splitlines()), default=0)
    before = 0
    for found in _line_break().finditer(text):
        is_blank = len(found[0].strip(" \t\u3000").splitlines()) > 1
        is_short = longest >= _WRAPPED and found.start() - before < longest / 2
        upcoming = text[found.end() : found.end() + 20]
        if is_blank or list_marker(upcoming) or (is_short and not upcoming[:1].islower()):
            yield found.end()
        before = found.end()


def _soft_breaks(text: str, rules: Language, forced: list[int]) -> Iterator[int]:
    """Yield where a sentence begins behind the mark that ended the one before."""
    judge = sentence_end(rules)
    inside = _Ranges(quotations(text))
    starts = _Last(forced)
    start = 0
    for found in judge.candidates.finditer(text):
        start = max(start, starts.before(found.start()))
        last = found.start() + len(found[0].rstrip()) - 1
        if found.end() == len(text) or inside.hold(found.start(), last):
            continue
        if not _is_marker(text, start, found.end()) and judge.ends(text, start, found):
            start = found.end()
            yield start


def _is_marker(text: str, start: int, end: int) -> bool:
    """Say whether there is nothing yet but the marker of a list item."""
    return end - start < 12 and len(list_marker(text[start : end + 1].lstrip())) >= len(
        text[start:end].lstrip()
    )


class _Last:
    """Places in order, asked for with growing bounds."""

    def __init__(self, places: list[int]) -> None:
        self._places = places
        self._next = 0

    def before(self, bound: int) -> int:
        """Return the last place up to ``bound``, or 0."""
        while self._next < len(self._places) and self._places[self._next] <= bound:
            self._next += 1
        return self._places[self._next - 1] if self._next else 0


class _Ranges:
    """Ranges in order that do not overlap, asked for with growing places."""

    def __init__(self, ranges: list[tuple[int, int]]) -> None:
        self._ranges = ranges
        self._next = 0

    def hold(self, first: int, last: int) -> bool:
        """Say whether one of the ranges holds ``first`` and goes on behind ``last``."""
        while self._next < len(self._ranges) and self._ranges[self._next][1] <= first:
            self._next += 1
        if self._next == len(self._ranges):
            return False
        opening, closing = self._ranges[self._next]
        return opening < first and last + 1 < closing


def _trimmed(text: str, places: Iterable[int]) -> Iterator[Span]:
    start = 0
    for place in (*places, len(text)):
        piece = text[start:place]
        if piece.strip():
            begin = start + len(piece) - len(piece.lstrip())
            yield Span(begin, begin + len(piece.strip()))
        start = place
