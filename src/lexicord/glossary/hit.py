"""A name of the glossary, found in a text."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from lexicord.domain.term import Standing
from lexicord.glossary.quotes import marks

if TYPE_CHECKING:
    from lexicord.domain.span import Span
    from lexicord.domain.term import Concept, Rendering

Key = tuple[str, int | None]
"""What two languages are compared by: the concept, and the number where it is another one."""


class Fit(StrEnum):
    """How the capitals of a text agree with those of the rendering."""

    EXACT = "exact"
    WEAK = "weak"
    LOWERED = "lowered"


FULL = frozenset({Standing.PREFERRED, Standing.ADMITTED})
"""Standings of full names."""


@dataclass(frozen=True, slots=True)
class TermHit:
    """One place of a text where a rendering of a concept stands.

    ``span`` counts code points of the original text and covers the name without what is joined
    to it; ``tail`` is what is joined behind (a particle, an ending). ``tags`` are the
    grammatical forms that the name may stand in (``gen``; empty where nobody knows).
    ``number`` is the number inside a numbered name, ``own_number`` the one of the concept.
    ``respaced`` says that white space stands otherwise than in the rendering; ``loose`` that
    the name goes on into a longer word which may be another name. ``nested`` are the shorter
    names inside this one.
    """

    span: Span
    concept: Concept
    rendering: Rendering
    text: str
    tags: frozenset[str] = frozenset()
    number: int | None = None
    own_number: int | None = None
    fit: Fit = Fit.EXACT
    respaced: bool = False
    loose: bool = False
    tail: str = ""
    nested: tuple[TermHit, ...] = ()

    @property
    def key(self) -> Key:
        """The concept, with the number where it differs from the concept's own."""
        return self.concept.id, None if self.number == self.own_number else self.number

    @property
    def forbidden(self) -> bool:
        """Say whether the glossary refuses what stands here."""
        return self.rendering.standing is Standing.FORBIDDEN


class _Written(Protocol):
    """How a name stands in a text: its capitals and its white space."""

    @property
    def fit(self) -> Fit: ...

    @property
    def respaced(self) -> bool: ...


def is_as_listed(shown: _Written, rendering: Rendering) -> bool:
    """Say whether nothing can be wrong with a full name by itself: no question is asked of it."""
    return (
        rendering.standing in FULL
        and shown.fit is Fit.EXACT
        and not shown.respaced
        and not rendering.register
        and marks(rendering.text) is None
    )


def is_meant(tags: frozenset[str], plain: bool) -> bool:  # noqa: FBT001 - the other half of one question
    """Say whether a source means a name by a form of it.

    Where the very name of another concept is written so (``plain``), that one is meant: a
    glossary that has ``year`` and ``years`` does not ask for both in ``years``.
    """
    return not plain or not tags or "" in tags
