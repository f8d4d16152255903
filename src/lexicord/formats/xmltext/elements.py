"""The tokens of an XML text with the end of every element: a tree, kept flat."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lexicord.formats.xmltext.tokens import Kind, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lexicord.formats.xmltext.tokens import Token


@dataclass(frozen=True, slots=True)
class Elements:
    """Tokens that tile ``text``; places are numbers of tokens.

    ``ends[place]`` is the place of the end tag that belongs to a start tag; for all else, and
    where a tag has no partner, it is the place itself.
    """

    text: str
    tokens: Sequence[Token]
    ends: Sequence[int]

    def raw(self, first: int, last: int) -> str:
        """Return the text of the tokens from ``first`` to ``last``, both included."""
        return self.text[self.tokens[first].start : self.tokens[last].end]

    def whole(self, place: int) -> str:
        """Return the text of the element that begins at a place."""
        return self.raw(place, self.ends[place])

    def children(self, place: int) -> Iterator[int]:
        """Yield the places of what stands directly inside of the element at a place."""
        child = place + 1
        while child < self.ends[place]:
            yield child
            child = self.ends[child] + 1


def elements(text: str) -> Elements:
    """Return the elements of XML, or of a part of it where tags may lack their partners."""
    known = list(tokens(text))
    ends = list(range(len(known)))
    starts: list[int] = []
    for place, token in enumerate(known):
        kind = token.kind
        if kind is Kind.START:
            starts.append(place)
        elif kind is Kind.END and starts and known[starts[-1]].name == token.name:
            ends[starts.pop()] = place
    return Elements(text, known, ends)
