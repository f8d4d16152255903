"""Calendars with years and months of their own, all handled alike: by the length of each month."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from lexicord.glossary.eras.arithmetic.lunar import (
    from_hijri,
    hebrew_months,
    hebrew_new_year,
    hijri_length,
)
from lexicord.glossary.eras.arithmetic.solar import (
    french_republican_length,
    from_french_republican,
    from_indian_civil,
    from_persian,
    indian_civil_length,
    persian_length,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from lexicord.glossary.eras.arithmetic.days import Day


@dataclass(frozen=True, slots=True)
class Reckoning:
    """A calendar: the day number of each new year, and the lengths of the months of a year.

    ``mean`` is about how long a year is, to guess from; ``last`` the last year that was counted.
    """

    new_year: Callable[[int], int]
    lengths: Callable[[int], tuple[int, ...]]
    mean: float = 365.2425
    last: int = 9999

    def date(self, number: int) -> Day | None:
        """Return year, month and day of a day number; None before year 1 and after the last."""
        year = max(1, int((number - self.new_year(1)) / self.mean))
        while self.new_year(year + 1) <= number:
            year += 1
        rest = number - self.new_year(year)
        if rest < 0 or year > self.last:
            return None
        ends = list(accumulate(self.lengths(year)))
        month = sum(end <= rest for end in ends)
        return year, month + 1, rest - (ends[month - 1] if month else 0) + 1

    def days(self, year: int, month: int = 0, day: int = 0) -> tuple[int, int] | None:
        """Return the first and the last day number of a year, a month or a day; None for none."""
        if not 1 <= year <= self.last:
            return None
        start, lengths = self.new_year(year), self.lengths(year)
        if not month:
            return None if day else (start, start + sum(lengths) - 1)
        if not 1 <= month <= len(lengths) or not 0 <= day <= lengths[month - 1]:
            return None
        first = start + sum(lengths[: month - 1])
        return (first + day - 1,) * 2 if day else (first, first + lengths[month - 1] - 1)


def _by_month(
    convert: Callable[[int, int, int], int],
    length: Callable[[int, int], int],
    months: int = 12,
    mean: float = 365.2425,
    last: int = 9999,
) -> Reckoning:
    return Reckoning(
        lambda year: convert(year, 1, 1),
        lambda year: tuple(length(year, month) for month in range(1, months + 1)),
        mean,
        last,
    )


RECKONINGS = {
    "persian": _by_month(from_persian, persian_length),
    "hijri": _by_month(from_hijri, hijri_length, mean=354.3667),
    "french_republican": _by_month(from_french_republican, french_republican_length, 13, last=14),
    "indian_civil": _by_month(from_indian_civil, indian_civil_length),
    "hebrew": Reckoning(
        hebrew_new_year, lambda year: tuple(length for _, length in hebrew_months(year)), 365.2468
    ),
}
"""The calendars by name; months are counted from 1 in the order of the year."""
