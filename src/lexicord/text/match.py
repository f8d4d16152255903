"""Many strings looked for at once, in one pass over the text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

import ahocorasick

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

T = TypeVar("T")


class Matcher(Generic[T]):
    """An index of patterns, each with what it stands for; it can be pickled.

    Patterns and texts are compared code point by code point: give both of them folded. Which
    of several overlapping hits counts, and where a word may begin and end, is for the caller.
    """

    def __init__(self, patterns: Iterable[tuple[str, T]]) -> None:
        """Build the index in time proportional to the length of all patterns.

        The same pattern may stand for several things. Raises ValueError for an empty pattern,
        which would be found everywhere.
        """
        meanings: dict[str, list[T]] = {}
        for pattern, meaning in patterns:
            meanings.setdefault(pattern, []).append(meaning)
        if "" in meanings:
            message = "an empty pattern matches everywhere"
            raise ValueError(message)
        self._automaton = ahocorasick.Automaton()
        for pattern, values in meanings.items():
            self._automaton.add_word(pattern, (len(pattern), tuple(values)))
        if meanings:
            self._automaton.make_automaton()

    def __len__(self) -> int:
        """Return the number of different patterns."""
        return len(self._automaton)

    def finditer(self, text: str) -> Iterator[tuple[int, int, T]]:
        """Yield every hit as ``(start, end, meaning)``, overlapping ones too, by their end.

        Hits that end together come longest first.
        """
        if not len(self):
            return
        for last, (length, meanings) in self._automaton.iter(text):
            for meaning in meanings:
                yield last + 1 - length, last + 1, meaning
