"""What a stretch of running text is made of: text, and markup inside of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lexicord.domain.document import Literal, Slot


class Shape(Enum):
    """Whether markup opens, closes or stands alone."""

    OPEN = "open"
    CLOSE = "close"
    ALONE = "alone"


@dataclass(frozen=True, slots=True)
class Run:
    """Text: ``raw`` as it stands in the source, ``text`` as a translator reads it.

    Where the two are equal a sentence may end inside; else (``&amp;``, a line break that means
    a space) the run stays whole. A run without ``text`` is markup that means nothing: nobody
    sees it, and it is left out of a translation.
    """

    raw: str
    text: str

    @classmethod
    def plain(cls, raw: str) -> Run:
        """Return the run of a text that means itself."""
        return cls(raw, raw)


@dataclass(frozen=True, slots=True)
class Mark:
    """One piece of inline markup, ``raw`` as it stands in the source.

    ``name`` pairs an opening with its closing mark. ``inner`` tiles ``raw`` where texts to be
    translated stand in it. ``stand_in`` is what the search for the ends of sentences sees in
    its place: a word for what reads like one (a picture of a sign, a formula), nothing for
    what is only a look, a line break where the line is broken. ``quoting`` is how text between
    an opening mark and its closing mark is written (a word of the codec's own).
    """

    raw: str
    shape: Shape = Shape.ALONE
    name: str = ""
    stand_in: str = ""
    inner: tuple[Literal | Slot, ...] = ()
    quoting: str = ""


WORD = "Ooo"
"""A stand-in for markup that reads like a word."""

Item = Run | Mark
