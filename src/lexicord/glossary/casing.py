"""Capitals: when a name written with other ones is still the name."""

from __future__ import annotations

from lexicord.glossary.hit import Fit


def fit(pattern: str, found: str) -> Fit:
    """Compare the capitals of ``found`` with those of ``pattern``; both have the same letters.

    Capitals more than asked are in order (sentence starts, headlines). A name whose first
    letter should be a capital and is not is LOWERED; one that lost a later one is WEAK.
    """
    if found == pattern:
        return Fit.EXACT
    lowered = [place for place, letter in enumerate(pattern) if _lost(letter, found[place])]
    if not lowered:
        return Fit.EXACT
    first = next(place for place, letter in enumerate(pattern) if letter.isalpha())
    return Fit.LOWERED if lowered[0] == first else Fit.WEAK


def is_acronym(text: str) -> bool:
    """Say whether a rendering is told from a common word by its capitals alone."""
    letters = [letter for letter in text if letter.isalpha()]
    return " " not in text and sum(letter.isupper() for letter in letters) * 2 > len(letters)


def _lost(asked: str, found: str) -> bool:
    return asked.isupper() and found.islower()
