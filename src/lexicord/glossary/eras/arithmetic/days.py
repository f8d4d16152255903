"""Day numbers: the bridge between calendars.

A day number counts days so that 1 January 2000 is 2451545, as astronomers do (Julian day).
"""

from __future__ import annotations

Day = tuple[int, int, int]
"""Year, month and day of one calendar."""


def from_gregorian(year: int, month: int, day: int) -> int:
    """Return the day number of a Gregorian day; years before 1 are counted 0, -1 and so on."""
    years, months = year + 4800 - (month < 3), (month + 9) % 12
    return (
        day + (153 * months + 2) // 5 + 365 * years + years // 4 - years // 100 + years // 400
    ) - 32045


def from_julian(year: int, month: int, day: int) -> int:
    """Return the day number of a day of the Julian calendar (old style)."""
    years, months = year + 4800 - (month < 3), (month + 9) % 12
    return day + (153 * months + 2) // 5 + 365 * years + years // 4 - 32083


def to_gregorian(number: int) -> Day:
    """Return the Gregorian day with this day number."""
    centuries, rest = divmod(4 * (number + 32044) + 3, 146097)
    return _to_day(rest // 4, 100 * centuries)


def to_julian(number: int) -> Day:
    """Return the day of the Julian calendar with this day number."""
    return _to_day(number + 32082, 0)


def _to_day(days: int, years: int) -> Day:
    four, rest = divmod(4 * days + 3, 1461)
    months, rest = divmod(5 * (rest // 4) + 2, 153)
    carry = months // 10
    return years + four - 4800 + carry, months + 3 - 12 * carry, rest // 5 + 1
