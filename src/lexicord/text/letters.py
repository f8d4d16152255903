"""How many letters texts have in common, of many texts at once.

The longest common subsequence of two texts is at most the number of letters that they share,
whatever the order. That number costs a fraction of the comparison itself: it is summed up for a
whole shelf of texts by adding large integers, in which one byte, or two, count for one text.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_NARROW = 127
"""A sum that must fit into seven bits; letters of longer texts are summed up in fifteen."""

LONGEST = 32_767
"""Letters of longer texts cannot be asked for."""

_MOST = 255
"""More of one letter in one text are not counted; a text asked for with more is passed."""


@cache
def _capping(most: int) -> bytes:
    """Return the table that turns every larger byte into ``most``."""
    return bytes(min(count, most) for count in range(256))


class SharedLetters:
    """The letters of a shelf of texts, laid out to be compared with one text at a time."""

    def __init__(self, texts: Sequence[str]) -> None:
        """Letters are counted when they are first asked for."""
        self._texts = texts
        self._ones = {width: self._packed(b"\1" * len(texts), width) for width in (1, 2)}
        self._counts: dict[str, bytes] = {}
        self._capped: dict[tuple[int, str, int], int] = {}

    def at_least(self, letters: Mapping[str, int], needed: int) -> bytes:
        """Return a byte for each text: zero where it shares fewer than ``needed`` letters.

        ``letters`` counts those of one text of at most ``LONGEST``; ``needed`` is at most that.
        """
        width = 1 if sum(letters.values()) <= _NARROW else 2
        passed = 8 * width - 1
        ones, capped = self._ones[width], self._capped
        total = ones * ((1 << passed) - needed)
        for letter, most in letters.items():
            asked = (width, letter, most)
            total += capped[asked] if asked in capped else self._cap(asked)
        return (total & (ones << passed)).to_bytes(len(self._texts) * width, "little")[
            width - 1 :: width
        ]

    def _cap(self, asked: tuple[int, str, int]) -> int:
        """Return how often each text has the letter, but at most so often."""
        width, letter, most = asked
        if letter not in self._counts:
            self._counts[letter] = self._count(letter)
        counts = self._counts[letter].translate(_capping(min(most, _MOST)))
        if most > _MOST:
            # Those that have so many may have more: they get what they cannot be denied.
            self._capped[asked] = self._packed(counts, width) + self._beyond(counts, most)
        else:
            self._capped[asked] = self._packed(counts, width)
        return self._capped[asked]

    def _count(self, letter: str) -> bytes:
        counts = [text.count(letter) for text in self._texts]
        if max(counts) > _MOST:
            counts = [min(count, _MOST) for count in counts]
        return bytes(counts)

    def _beyond(self, counts: bytes, most: int) -> int:
        full = self._packed(bytes(count == _MOST for count in counts), 2)
        return full * (most - _MOST)

    def _packed(self, counts: bytes, width: int) -> int:
        """Return one large integer with ``width`` bytes for each count."""
        if width == 1:
            return int.from_bytes(counts, "little")
        wide = bytearray(2 * len(counts))
        wide[::2] = counts
        return int.from_bytes(wide, "little")
