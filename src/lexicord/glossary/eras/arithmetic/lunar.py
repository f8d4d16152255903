"""Lunar calendars by rule: the civil Hijri calendar and the Hebrew calendar."""

from __future__ import annotations

_HIJRI_EPOCH = 1948440
_HEBREW_EPOCH = 347998


def from_hijri(year: int, month: int, day: int) -> int:
    """Return the day number of a Hijri day by the civil table of thirty years.

    Observed calendars and other tables differ by a day; compare with that tolerance.
    """
    return (
        _HIJRI_EPOCH + 354 * (year - 1) + (3 + 11 * year) // 30 + (59 * (month - 1) + 1) // 2
    ) + (day - 1)


def hijri_length(year: int, month: int) -> int:
    """Return the number of days of a Hijri month by the same table."""
    if month < 12:
        return 29 + month % 2
    return from_hijri(year + 1, 1, 1) - from_hijri(year, 12, 1)


def hebrew_new_year(year: int) -> int:
    """Return the day number of 1 Tishri, by the fixed rules of the Hebrew calendar."""
    days = _elapsed(year)
    postponed = 2 if _elapsed(year + 1) - days == 356 else 0
    early = 1 if days - _elapsed(year - 1) == 382 else 0
    return _HEBREW_EPOCH + days + (postponed or early)


def hebrew_months(year: int) -> tuple[tuple[str, int], ...]:
    """Return the months of a Hebrew year from Tishri on, each with its number of days."""
    length = hebrew_new_year(year + 1) - hebrew_new_year(year)
    heshvan, kislev = 29 + (length % 10 == 5), 30 - (length % 10 == 3)
    leap = length > 380
    adar = (("adar i", 30), ("adar", 29)) if leap else (("adar", 29),)
    return (
        *(("tishri", 30), ("heshvan", heshvan), ("kislev", kislev), ("tevet", 29), ("shevat", 30)),
        *adar,
        *(("nisan", 30), ("iyar", 29), ("sivan", 30), ("tammuz", 29), ("av", 30), ("elul", 29)),
    )


def from_hebrew(year: int, month: str, day: int) -> int | None:
    """Return the day number of a Hebrew day; None where the year has no such month or day.

    The day is the one that begins at sunset of the evening before.
    """
    start = hebrew_new_year(year)
    for name, length in hebrew_months(year):
        if name == month:
            return start + day - 1 if 1 <= day <= length else None
        start += length
    return None


def _elapsed(year: int) -> int:
    months = (235 * year - 234) // 19
    parts = 12084 + 13753 * months
    days = 29 * months + parts // 25920
    return days + 1 if 3 * (days + 1) % 7 < 3 else days
