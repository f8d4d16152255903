"""Where the paragraphs of a plain text begin and end, and what they are."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from lexicord.domain.span import Span
from lexicord.domain.unit import UnitKind
from lexicord.text.list_markers import dotted_number, list_marker

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_WIDEST_WRAPPED = 100
"""Columns; a text that was wrapped by hand or by a program keeps its lines shorter."""

_LONGEST_HEADING = 120
_SENTENCE_MARKS = tuple(".!?。！？…:;,、，؟۔।։")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A stretch of text without its indentation, list marker and line end."""

    span: Span
    kind: UnitKind


@dataclass(frozen=True, slots=True)
class _Line:
    span: Span
    text: str
    marker: str = ""

    @property
    def content(self) -> Span:
        """The line without the white space and the list marker around its words."""
        start = len(self.text) - len(self.text.lstrip()) + len(self.marker)
        return Span(self.span.start + start, self.span.start + len(self.text.rstrip()))

    @property
    def width(self) -> int:
        """The columns that the line takes; letters of East Asian width take two."""
        words = self.text.rstrip()
        return len(words) + sum(unicodedata.east_asian_width(letter) in "WF" for letter in words)


def paragraphs(text: str) -> Iterator[Paragraph]:
    """Yield the paragraphs in order.

    A blank line ends a paragraph, and a list item begins one. Where the lines of a block are
    longer than anyone wraps them, each of them is a paragraph. A first paragraph of one short
    line without the mark of a sentence at its end is a heading.
    """
    first = True
    for block in _blocks(text):
        for lines in _joined(block):
            yield Paragraph(_span(lines), _kind(lines, first=first and len(block) == 1))
            first = False


@cache
def _line() -> re.Pattern[str]:
    return re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")


def _lines(text: str) -> list[_Line]:
    """Return the lines; a number with a dot is a marker only next to its neighbour."""
    lines = [_Line(Span(*found.span()), found[0]) for found in _line().finditer(text)]
    numbers = {dotted_number(line.text.lstrip()) for line in lines}
    return [
        replace(line, marker=list_marker(line.text.lstrip()))
        if _counts(dotted_number(line.text.lstrip()), numbers)
        else line
        for line in lines
    ]


def _counts(number: int | None, numbers: set[int | None]) -> bool:
    return number is None or number - 1 in numbers or number + 1 in numbers


def _blocks(text: str) -> Iterator[list[_Line]]:
    """Yield the lines between blank lines."""
    block: list[_Line] = []
    for line in _lines(text):
        if line.text.strip():
            block.append(line)
        elif block:
            yield block
            block = []
    if block:
        yield block


def _joined(block: list[_Line]) -> Iterator[list[_Line]]:
    """Yield the lines of each paragraph of a block."""
    wrapped = max(line.width for line in block) <= _WIDEST_WRAPPED
    lines: list[_Line] = []
    for line in block:
        if lines and (line.marker or not wrapped):
            yield lines
            lines = []
        lines.append(line)
    yield lines


def _span(lines: list[_Line]) -> Span:
    return Span(
        lines[0].content.start, lines[-1].content.end if lines[1:] else lines[0].content.end
    )


def _kind(lines: Iterable[_Line], *, first: bool) -> UnitKind:
    opening = next(iter(lines))
    if opening.marker:
        return UnitKind.LIST_ITEM
    words = opening.text.strip()
    if first and len(words) <= _LONGEST_HEADING and not words.endswith(_SENTENCE_MARKS):
        return UnitKind.HEADING
    return UnitKind.PARAGRAPH
