"""How many letters texts have in common, of many texts at once.

The longest common subsequence of two texts is at most the number of letters that they share,
whatever the order. That number costs a fraction of the comparison itself: it is summed up for a
whole shelf of texts by adding large integers, in which every byte is the count of one text.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

LONGEST = 127
"""A sum must fit into seven bits: letters of longer texts cannot be asked for."""

_PASSED = 7
"""The bit of a byte that says that its text has passed."""


@cache
def _capping(most: int) -> bytes:
    """Return the table that turns every larger byte into ``most``."""
    return bytes(min(count, most) for count in range(256))


class SharedLetters:
    """The letters of a shelf of texts, laid out to be compared with one text at a time."""

    def __init__(self, texts: Sequence[str]) -> None:
        """Letters are counted when they are first asked for."""
        self._texts = texts
        self._ones = int.from_bytes(b"\1" * len(texts), "little")
        self._counts: dict[str, bytes] = {}
        self._capped: dict[tuple[str, int], int] = {}

    def at_least(self, letters: Mapping[str, int], needed: int) -> bytes:
        """Return a byte for each text: zero where it shares fewer than ``needed`` letters.

        ``letters`` counts those of one text of at most ``LONGEST``; ``needed`` is at most that.
        """
        total = self._ones * (LONGEST + 1 - needed)
        for asked in letters.items():
            total += self._capped[asked] if asked in self._capped else self._cap(*asked)
        return (total & (self._ones << _PASSED)).to_bytes(len(self._texts), "little")

    def _cap(self, letter: str, most: int) -> int:
        """Return how often each text has the letter, but at most so often."""
        if letter not in self._counts:
            counts = [text.count(letter) for text in self._texts]
            if max(counts) > LONGEST:
                counts = [min(count, LONGEST) for count in counts]
            self._counts[letter] = bytes(counts)
        capped = int.from_bytes(self._counts[letter].translate(_capping(most)), "little")
        self._capped[letter, most] = capped
        return capped
