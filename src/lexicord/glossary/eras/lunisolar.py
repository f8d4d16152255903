"""Days of the Meiji years 1 to 5, whose months were lunisolar until 31 December 1872.

The first days of the months are those of the new moons at Kyoto, checked against dated events
(4/11 of year 1 is 3 May 1868, 9/12 of year 5 is 14 October 1872).
"""

from __future__ import annotations

from lexicord.glossary.eras.arithmetic.days import from_gregorian, to_gregorian
from lexicord.glossary.eras.value import Moment

# One row a year from Meiji 1 on: the lengths of the months, a leap month as a negative number.
_MONTHS = (
    (29, 30, 30, 29, -29, 30, 29, 29, 30, 29, 30, 30, 29),
    (30, 30, 30, 29, 29, 30, 29, 29, 30, 29, 30, 30),
    (29, 30, 30, 29, 30, 29, 30, 29, 30, 29, -29, 30, 29),
    (30, 30, 29, 30, 30, 29, 30, 29, 30, 29, 29, 30),
    (29, 30, 29, 30, 30, 29, 30, 30, 29, 30, 29, 2),
)
_STARTS = ((1868, 1, 25), (1869, 2, 11), (1870, 2, 1), (1871, 2, 19), (1872, 2, 9))


def meiji_day(year: int, month: int, day: int) -> Moment | None:
    """Return the Gregorian day of a lunisolar day; the first of the month where ``day`` is 0.

    The month is known only as the Gregorian month in which it began, so without a day the
    result has none. None where the calendar has no such day, the leap months left out.
    """
    if not (1 <= year <= len(_MONTHS) and 1 <= month <= 12):
        return None
    start, count = from_gregorian(*_STARTS[year - 1]), 0
    for length in _MONTHS[year - 1]:
        count += length > 0
        if count == month:
            return _moment(start, length, day)
        start += abs(length)
    return None  # pragma: no cover - every row holds twelve months


def _moment(start: int, length: int, day: int) -> Moment | None:
    if not day:
        return Moment(*to_gregorian(start)[:2])
    return Moment(*to_gregorian(start + day - 1)) if 1 <= day <= length else None
