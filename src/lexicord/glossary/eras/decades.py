"""Decades as texts name them: 1950s, the fifties, 50-е годы, 二十世纪五六十年代."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.glossary.eras.numerals import east_asian, roman

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lexicord.glossary.eras.engine import Engine
    from lexicord.glossary.eras.template import Match


def decades_of(match: Match, engine: Engine) -> list[int]:
    """Return the first year of each decade; below 100 where the text tells no century."""
    whole = [int(year) for year in match.all("dec")]
    century = whole[0] // 100 * 100 if whole else _century(match)
    return [*whole, *(century + ten for ten in _tens(match, engine))]


def _century(match: Match) -> int:
    """Return the year in which the named century began, 0 for none."""
    for text in match.all("cent"):
        count = int(text) if text.isdecimal() else roman(text) or east_asian(text) or 1
        return (count - 1) * 100
    return 0


def _tens(match: Match, engine: Engine) -> Iterator[int]:
    for text in match.all("pair"):
        yield from (10 * (east_asian(digit) or 0) for digit in text[:2])
    for text in match.all("tens"):
        yield int(text) if text.isdecimal() else east_asian(text) or 0
    for text in match.all("named"):
        stems = (stem for stem in engine.decades if text.startswith(stem))
        yield engine.decades[max(stems, key=len)]
