"""Runs of ``*``, ``_`` and ``~``, and which of them belong together: emphasis."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


class Flanks(NamedTuple):
    """What a run of delimiters can do, by the characters on both sides of it."""

    opens: bool
    closes: bool


class Pair(NamedTuple):
    """An opening and a closing delimiter: where they stand, and how long both are."""

    opening: int
    closing: int
    length: int


@dataclass(slots=True)
class Delimiters:
    """A run of one character; ``start`` and ``end`` shrink as its ends are used up."""

    sign: str
    start: int
    end: int
    flanks: Flanks
    size: int

    @classmethod
    def at(cls, text: str, start: int, end: int) -> Delimiters:
        """Return the run that stands in ``text`` there."""
        before, after = text[start - 1 : start], text[end : end + 1]
        return cls(text[start], start, end, flanks(text[start], before, after), end - start)

    @property
    def count(self) -> int:
        """The number of characters that are left."""
        return self.end - self.start


def flanks(sign: str, before: str, after: str) -> Flanks:
    """Return what delimiters can do between two characters; none stands for a line's end."""
    left, right = _class(before), _class(after)
    is_left = right != " " and (right != "." or left != "a")
    is_right = left != " " and (left != "." or right != "a")
    if sign != "_":
        return Flanks(is_left, is_right)
    return Flanks(
        is_left and (not is_right or left == "."), is_right and (not is_left or right == ".")
    )


def pairs(runs: Iterable[Delimiters]) -> Iterator[Pair]:
    """Yield the pairs that the runs make, the inner ones before those around them."""
    openers: list[tuple[int, Delimiters]] = []
    bottoms: dict[tuple[str, bool, int], int] = {}
    for order, run in enumerate(runs):
        if run.flanks.closes:
            yield from _closed(run, order, openers, bottoms)
        if run.flanks.opens and run.count:
            openers.append((order, run))


def _closed(
    run: Delimiters,
    order: int,
    openers: list[tuple[int, Delimiters]],
    bottoms: dict[tuple[str, bool, int], int],
) -> Iterator[Pair]:
    """Yield the pairs that end with this run; note below what there is no partner for it."""
    key = (run.sign, run.flanks.opens, run.size % 3 if run.sign != "~" else run.size)
    while run.count:
        place = _partner(run, openers, bottoms.get(key, 0))
        if place < 0:
            bottoms[key] = order
            return
        opener = openers[place][1]
        length = _length(opener, run)
        opener.end -= length
        del openers[place + bool(opener.count) :]
        yield Pair(opener.end, run.start, length)
        run.start += length


def _partner(run: Delimiters, openers: list[tuple[int, Delimiters]], bottom: int) -> int:
    for place in range(len(openers) - 1, -1, -1):
        order, opener = openers[place]
        if order < bottom:
            break
        if opener.sign == run.sign and _fits(opener, run):
            return place
    return -1


def _fits(opener: Delimiters, closer: Delimiters) -> bool:
    if closer.sign == "~":
        return opener.size == closer.size
    if not (opener.flanks.closes or closer.flanks.opens):
        return True
    # "***a*" and the like: the reference says which of them are never meant.
    return bool((opener.size + closer.size) % 3) or not (opener.size % 3 or closer.size % 3)


def _length(opener: Delimiters, closer: Delimiters) -> int:
    if closer.sign == "~":
        return closer.size
    return 2 if opener.count > 1 and closer.count > 1 else 1


@lru_cache(maxsize=4096)
def _class(letter: str) -> str:
    """Return ``" "`` for white space and nothing, ``"."`` for punctuation, ``"a"`` for the rest."""
    if not letter or letter.isspace():
        return " "
    return "." if unicodedata.category(letter)[0] in "PS" else "a"
