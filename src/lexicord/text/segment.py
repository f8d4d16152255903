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


_LONGEST_MARKER = 12
_WRAPPED = 60
"""Columns; where lines get that long, one that ends before its half was ended on purpose."""


def segment(text: str, locale: LocaleTag | str) -> list[Span]:
    """Return the sentences of ``text`` in order, without the white space around them.

    Together with the white space between them the spans tile the text. A line break is white
    space like any other, unless a blank line or a list item follows, or the line in front of
    it was left much shorter than the others.
    """
    rules = language(LocaleTag.parse(locale))
    items = inner_items(text)
    forced = sorted({*_hard_breaks(text, items), *items})
    places = sorted({*forced, *_soft_breaks(text, rules, forced)})
    return list(_trimmed(text, places))


@cache
def _line_break() -> re.Pattern[str]:
    return re.compile(r"[\r\n\u2029]\s*")


def _hard_breaks(text: str, items: list[int]) -> Iterator[int]:
    """Yield where a paragraph or a list item begins, or the text under a title or a list."""
    breaks = list(_line_break().finditer(text))
    longest = max(map(len, text.splitlines())) if breaks else 0
    starts = _Last(items)
    before = 0
    for found in breaks:
        is_blank = len(found[0].strip(" \t\u3000").splitlines()) > 1
        upcoming = text[found.end() : found.end() + 20]
        line = text[max(before, starts.before(found.start())) : found.start()]
        if is_blank or list_marker(upcoming) or _is_left_short(line, upcoming, longest):
            yield found.end()
        before = found.end()


def _is_left_short(line: str, upcoming: str, longest: int) -> bool:
    """Say whether a line was ended on purpose: a title, or the last item of a list."""
    if upcoming[:1].islower():
        return False
    if longest >= _WRAPPED:
        return len(line) < longest / 2
    return upcoming[:1].isupper() and bool(list_marker(line))


def _soft_breaks(text: str, rules: Language, forced: list[int]) -> Iterator[int]:
    """Yield where a sentence begins behind the mark that ended the one before."""
    judge = sentence_end(rules)
    quoted = quotations(text)
    inside = _Ranges(quoted)
    starts = _Last(forced)
    start = 0
    for found in judge.candidates.finditer(text):
        begin, end = found.span()
        if end == len(text):
            break
        if forced:
            start = max(start, starts.before(begin))
        if quoted and inside.hold(begin, found):
            continue
        if judge.ends(text, start, found) and not _is_marker(text, start, end):
            start = end
            yield start


def _is_marker(text: str, start: int, end: int) -> bool:
    """Say whether there is nothing yet but the marker of a list item."""
    return end - start < _LONGEST_MARKER and len(
        list_marker(text[start : end + 1].lstrip())
    ) >= len(text[start:end].lstrip())


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

    def hold(self, first: int, found: re.Match[str]) -> bool:
        """Say whether one of the ranges holds ``first`` and goes on behind what was found."""
        while self._next < len(self._ranges) and self._ranges[self._next][1] <= first:
            self._next += 1
        if self._next == len(self._ranges):
            return False
        opening, closing = self._ranges[self._next]
        return opening < first and first + len(found[0].rstrip()) < closing


def _trimmed(text: str, places: Iterable[int]) -> Iterator[Span]:
    start = 0
    for place in (*places, len(text)):
        piece = text[start:place].lstrip()
        if piece:
            begin = place - len(piece)
            yield Span(begin, begin + len(piece.rstrip()))
        start = place
