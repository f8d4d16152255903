"""Ordinal numbers in words, as Russian and Ukrainian write the years of an era."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


def ordinals(
    stems: Mapping[int, str], endings: Iterable[str], tens: Mapping[str, int]
) -> dict[str, int]:
    """Return every form of the ordinals, and the tens that stand before them.

    ``сорок девятый`` is found as 40 and 9, whose values are added.
    """
    forms = {f"{stem}{ending}": value for value, stem in stems.items() for ending in endings}
    return forms | dict(tens)
