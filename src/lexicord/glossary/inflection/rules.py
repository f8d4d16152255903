"""What the engine asks of a language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

Tagged = tuple[str, str]
"""A grammatical form: its tag (``gen``, ``pl.dat``; empty for the name itself) and its text."""


STEM = "stem"
"""The tag of what is no form by itself: an ending has to be joined to it (``Turu`` in Finnish)."""


def unchanged(_text: str, _kind: str) -> Iterator[Tagged]:
    """Generate nothing: the names of the language do not change."""
    yield from ()


def alone(_word: str) -> Iterable[str]:
    """Change nothing before the last word."""
    return ()


def no_endings() -> frozenset[str]:
    """Know no endings of common words."""
    return frozenset()


@dataclass(frozen=True, slots=True)
class Inflection:
    """The rules of one language.

    ``forms(text, kind)`` yields the inflected forms of a rendering with their tags; forms of
    one tag replace each other in a sentence. ``heads`` and ``tails`` are regular expressions
    (over lower-case folded text) of what may be joined before and behind a name; what stands
    before it and makes another name of it is in ``others``. ``endings()`` are those of common
    words in any form. ``known`` is False for a language without rules: what is not found there
    is only advice.

    Two more say where to look for a name whose forms are not made yet, and may say too much but
    never too little: a form begins with the name's only or first word less its last ``cut``
    letters (None: that cannot be told, and the forms are made at once), and ``within(word)``
    yields what the first of several words may become.
    """

    forms: Callable[[str, str], Iterator[Tagged]] = unchanged
    heads: str = ""
    tails: str = ""
    others: str = ""
    endings: Callable[[], frozenset[str]] = no_endings
    known: bool = True
    cut: int | None = 0
    within: Callable[[str], Iterable[str]] = alone


def is_common(text: str, kind: str) -> bool:
    """Say whether a rendering is a common term, which has a plural, and not a proper name."""
    return kind in COMMON_KINDS or text.islower()


COMMON_KINDS = frozenset({"concept", "generic_term", "phrase"})
"""Kinds of concepts that are words of the language rather than names of somebody."""
