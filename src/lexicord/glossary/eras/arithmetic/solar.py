"""Solar calendars that do not begin in January: Persian, Indian civil, French Republican."""

from __future__ import annotations

from lexicord.glossary.eras.arithmetic.days import from_gregorian
from lexicord.glossary.eras.value import is_leap

_PERSIAN_EPOCH = 1948319
_REPUBLICAN_EPOCH = 2375840


def from_persian(year: int, month: int, day: int) -> int:
    """Return the day number of a day of the Persian solar calendar.

    Leap years follow the cycle of 33 years, which agrees with the observed calendar from 1178
    to 1633 (the years 1799 to 2255).
    """
    before = (month - 1) * 31 - max(0, month - 7)
    return _PERSIAN_EPOCH + 365 * (year - 1) + (8 * year + 21) // 33 + before + day


def persian_length(year: int, month: int) -> int:
    """Return the number of days of a Persian month."""
    if month < 12:
        return 31 if month <= 6 else 30
    return from_persian(year + 1, 1, 1) - from_persian(year, 12, 1)


def from_indian_civil(year: int, month: int, day: int) -> int:
    """Return the day number of a day of the Indian national calendar (Saka era).

    The year begins on 22 March, in leap years on 21 March; the second to sixth month have 31
    days, the others 30, and the first has 31 in leap years.
    """
    leap = is_leap(year + 78)
    start = from_gregorian(year + 78, 3, 22 - leap)
    before = sum(indian_civil_length(year, earlier) for earlier in range(1, month))
    return start + before + day - 1


def indian_civil_length(year: int, month: int) -> int:
    """Return the number of days of a month of the Indian national calendar."""
    if month == 1:
        return 30 + is_leap(year + 78)
    return 31 if month <= 6 else 30


def from_french_republican(year: int, month: int, day: int) -> int:
    """Return the day number of a day of the French Republican calendar, years 1 to 14.

    Month 13 are the complementary days. The years 3, 7 and 11 were leap years, as observed.
    """
    return _REPUBLICAN_EPOCH + 365 * (year - 1) + year // 4 + 30 * (month - 1) + day - 1


def french_republican_length(year: int, month: int) -> int:
    """Return the number of days of a Republican month."""
    return 30 if month < 13 else 5 + (year % 4 == 3)
