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


def segment(text: str, locale: LocaleTag | str) -> list[Span]:
    """Return the sentences of ``text`` in order, without the white space around them.

    Together with the white space between them the spans tile the text. A line break is white
    space like any other, unless a blank line or a list item follows.
    """
    rules = language(LocaleTag.parse(locale))
    places = sorted({*_hard_breaks(text), *inner_items(text), *_soft_breaks(text, rules)})
    return list(_trimmed(text, places))


@cache
def _blank_line() -> re.Pattern[str]:
    return re.compile(r"(?:\r\n?|\n|\u2029)[^\S\r\n]*(?:\r\n?|\n|\u2029)\s*|(?:\r\n?|\n)(?=\s*\S)")


def _hard_breaks(text: str) -> Iterator[int]:
    """Yield where a paragraph or a list item begins."""
    for found in _blank_line().finditer(text):
        line = text[found.end() : found.end() + 20].lstrip()
        if len(found[0].splitlines()) > 1 or list_marker(line):
            yield found.end()


def _soft_breaks(text: str, rules: Language) -> Iterator[int]:
    """Yield where a sentence begins behind the mark that ended the one before."""
    judge = sentence_end(rules)
    closed = iter(quotations(text))
    opening, closing = next(closed, (len(text), len(text)))
    start = 0
    for found in judge.candidates.finditer(text):
        mark = found.start()
        while closing <= mark:
            opening, closing = next(closed, (len(text), len(text)))
        if opening < mark and len(found[0].rstrip()) + mark < closing:
            continue
        if (
            found.end() == len(text)
            or list_marker(text[start : found.end()] + "x").strip()
            == text[start : found.end()].strip()
        ):
            continue
        if judge.ends(text, start, found):
            start = found.end()
            yield start


def _trimmed(text: str, places: Iterable[int]) -> Iterator[Span]:
    start = 0
    for place in (*places, len(text)):
        piece = text[start:place]
        if piece.strip():
            begin = start + len(piece) - len(piece.lstrip())
            yield Span(begin, begin + len(piece.strip()))
        start = place
