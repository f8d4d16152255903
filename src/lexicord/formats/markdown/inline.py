"""Inline markup: where it begins and ends in the text of one block.

The way through the text is that of CommonMark's reference: code, HTML and links first, emphasis
where a link closes and at the end. What it yields are marks; all between them is text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING

from lexicord.formats.inline.content import Shape
from lexicord.formats.markdown.delimiters import Delimiters, pairs
from lexicord.formats.markdown.link_parts import (
    destination_end,
    label_end,
    skip_white,
    title_end,
)
from lexicord.formats.markdown.spans import Found, Spans

if TYPE_CHECKING:
    from collections.abc import Callable

    from lexicord.formats.markdown.definitions import Definitions


@dataclass(slots=True)
class _Bracket:
    start: int
    end: int
    runs: int
    has_inner: bool = False


def marks(text: str, definitions: Definitions, *, mdx: bool, start: int = 0) -> list[Found]:
    """Return the marks of the text of a block from ``start`` on, in order."""
    scanner = _Scanner(text, definitions, mdx=mdx)
    return scanner.run(start) if special().search(text) else []


@cache
def special() -> re.Pattern[str]:
    """Return what may begin markup; all else in a text is text."""
    return re.compile(r"[\\`*_~\[\]<${!:]")


class _Scanner:
    """The way through the text of one block; each step returns the place to go on from."""

    def __init__(self, text: str, definitions: Definitions, *, mdx: bool) -> None:
        self._text = text
        self._definitions = definitions
        self._spans = Spans(text, mdx=mdx)
        self._found: list[Found] = []
        self._runs: list[Delimiters] = []
        self._brackets: list[_Bracket] = []
        self._dead = 0  # brackets of the stack that a link inside of them has made text
        self._pair = 0

    def run(self, place: int) -> list[Found]:
        """Return all marks from a place on, in order."""
        search = special().search
        steps = self._steps()
        text = self._text
        while found := search(text, place):
            start = found.start()
            place = steps[text[start]](start)
        self._emphasize(0)
        self._found.sort(key=attrgetter("start"))
        return self._found

    def _steps(self) -> dict[str, Callable[[int], int]]:
        return {
            "\\": self._escape,
            "[": self._bracket,
            "!": self._image,
            "]": self._close,
            **dict.fromkeys("*_~", self._delimiters),
            **dict.fromkeys("`<${:", self._span),
        }

    def _escape(self, place: int) -> int:
        return place + 1 + _is_punctuation(self._text[place + 1 : place + 2])

    def _span(self, place: int) -> int:
        found, end = self._spans.at(place)
        self._found += found
        return end

    def _delimiters(self, place: int) -> int:
        text, end = self._text, place + 1
        sign = text[place]
        while text[end : end + 1] == sign:
            end += 1
        if sign != "~" or end - place < 3:
            self._runs.append(Delimiters.at(text, place, end))
        return end

    def _image(self, place: int) -> int:
        if self._text.startswith("![", place) and not self._text.startswith("![^", place):
            return self._bracket(place)
        return place + 1

    def _bracket(self, place: int) -> int:
        found, end = self._spans.at(place)
        if found:
            self._found += found
            return end
        if self._brackets:
            self._brackets[-1].has_inner = True
        end = self._text.index("[", place) + 1
        self._brackets.append(_Bracket(place, end, len(self._runs)))
        return end

    def _close(self, place: int) -> int:
        if not self._brackets:
            return place + 1
        opener = self._brackets.pop()
        is_image = opener.end - opener.start == 2
        is_dead = not is_image and len(self._brackets) < self._dead
        self._dead = min(self._dead, len(self._brackets))
        link = None if is_dead else self._inline(place) or self._reference(opener, place)
        if link is None:
            return place + 1
        if not is_image:
            self._dead = len(self._brackets)
        self._link(opener, link, "image" if is_image else "link")
        return link.end

    def _link(self, opener: _Bracket, link: Found, name: str) -> None:
        self._emphasize(opener.runs)
        self._pair += 1
        link.name, link.pair = name, self._pair
        opening = Found(opener.start, opener.end, Shape.OPEN, name, self._pair, label=link.label)
        self._found += (opening, link)

    def _inline(self, place: int) -> Found | None:
        """Return the end of a link that says where it leads in parentheses."""
        text = self._text
        if text[place + 1 : place + 2] != "(":
            return None
        begin = skip_white(text, place + 2)
        end = destination_end(text, begin)
        if end < 0:
            return None
        after = skip_white(text, end)
        title = title_end(text, after) if after > end else -1
        close = skip_white(text, title) if title > 0 else after
        if text[close : close + 1] != ")":
            return None
        span = (after + 1, title - 1) if title > 0 else None
        return Found(place, close + 1, Shape.CLOSE, "link", title=span)

    def _reference(self, opener: _Bracket, place: int) -> Found | None:
        """Return the end of a link that is defined elsewhere."""
        text = self._text
        end = label_end(text, place + 1)
        if end >= 0:
            is_defined = text[place + 2 : end - 1] in self._definitions
            return Found(place, end, Shape.CLOSE, "link") if is_defined else None
        label = text[opener.end : place]
        if opener.has_inner or len(label) > 999 or label not in self._definitions:
            return None
        end = place + 3 if text.startswith("[]", place + 1) else place + 1
        return Found(place, end, Shape.CLOSE, "link", label=label)

    def _emphasize(self, first: int) -> None:
        """Find the emphasis that the runs from ``first`` on make, and forget them."""
        for pair in pairs(self._runs[first:]):
            self._pair += 1
            name = self._text[pair.opening] * pair.length
            for start, shape in ((pair.opening, Shape.OPEN), (pair.closing, Shape.CLOSE)):
                self._found.append(Found(start, start + pair.length, shape, name, self._pair))
        del self._runs[first:]


def _is_punctuation(letter: str) -> bool:
    return bool(letter) and letter in "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
