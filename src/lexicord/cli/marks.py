"""Showing a text with some places of it marked, cut into rows that fit the terminal."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from lexicord.cli.terminal_text import cells, one_line, runs_right_to_left

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lexicord.domain.span import Span


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its stretches of text, each with whether it is marked, and the carets below.

    ``carets`` is "" where nothing in the row is marked, and where the text runs from right to
    left: there the place of a letter on the screen is not known, and brackets mark it instead.
    """

    stretches: tuple[tuple[str, bool], ...]
    carets: str = ""

    @property
    def text(self) -> str:
        """The row without its marks."""
        return "".join(text for text, _ in self.stretches)


@dataclass(frozen=True, slots=True)
class _Glyph:
    text: str
    marked: bool
    width: int


def marked_rows(text: str, spans: Sequence[Span], width: int) -> list[Row]:
    """Return ``text`` in rows of at most ``width`` columns with the ``spans`` marked.

    An empty span marks the place between two letters. Rows break at spaces where they can.
    """
    brackets = runs_right_to_left(text)
    glyphs = _bracketed(text, spans) if brackets else _underlined(text, spans)
    return [_row(row, carets=not brackets) for row in _rows(glyphs, width)]


def _underlined(text: str, spans: Sequence[Span]) -> list[_Glyph]:
    marked = {place for span in spans for place in range(span.start, max(span.end, span.start + 1))}
    end = [" "] if len(text) in marked else []
    return [_glyph(letter, at in marked) for at, letter in enumerate([*text, *end])]


def _bracketed(text: str, spans: Sequence[Span]) -> list[_Glyph]:
    glyphs: list[_Glyph] = []
    for place in range(len(text) + 1):
        glyphs += [_glyph("]", marked=True) for span in spans if span.start < span.end == place]
        glyphs += [_glyph("[", marked=True) for span in spans if span.start == place]
        glyphs += [_glyph("]", marked=True) for span in spans if span.start == span.end == place]
        if place < len(text):
            glyphs.append(_glyph(text[place], any(s.start <= place < s.end for s in spans)))
    return glyphs


def _glyph(letter: str, marked: bool) -> _Glyph:  # noqa: FBT001 - a pair, not a switch
    shown = one_line(letter)
    return _Glyph(shown, marked, cells(shown))


def _rows(glyphs: Sequence[_Glyph], width: int) -> Iterator[Sequence[_Glyph]]:
    start = 0
    while start < len(glyphs):
        end = _row_end(glyphs, start, width)
        yield glyphs[start:end]
        start = end


def _row_end(glyphs: Sequence[_Glyph], start: int, width: int) -> int:
    used, after_space = 0, 0
    for at in range(start, len(glyphs)):
        used += glyphs[at].width
        if used > width and at > start:
            return after_space or at
        if glyphs[at].text == " ":
            after_space = at + 1
    return len(glyphs)


def _row(glyphs: Sequence[_Glyph], *, carets: bool) -> Row:
    stretches = tuple(
        ("".join(glyph.text for glyph in group), marked)
        for marked, group in groupby(glyphs, key=lambda glyph: glyph.marked)
    )
    below = "".join(("^" if glyph.marked else " ") * glyph.width for glyph in glyphs)
    return Row(stretches, below.rstrip() if carets else "")
