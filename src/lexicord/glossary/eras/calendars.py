"""The calendars and eras that texts count in, and what their years are in the Gregorian one.

Facts: an era year is a whole Gregorian year plus an offset, except in the calendars of
``foreign``. Juche has no year 0 and nothing before 1912; Minguo counts backwards before 1912;
Japanese eras change on a day; the Thai year began in April until 1940.
"""

from __future__ import annotations

from dataclasses import dataclass

from lexicord.glossary.eras.arithmetic.days import Day, from_julian, to_gregorian
from lexicord.glossary.eras.lunisolar import meiji_day
from lexicord.glossary.eras.value import Moment

LATEST_YEAR = 2060
"""Era years that end up later than this are reported: no plan is announced so far ahead."""

LAST_COUNTED = 2100
"""The last Gregorian year that is counted in eras which have not ended."""


@dataclass(frozen=True, slots=True)
class Era:
    """An era: ``year 1`` is the Gregorian year ``offset + 1``.

    ``calendar`` is the name that found dates carry. ``first`` and ``last`` are the Gregorian
    days on which it began and ended, where that is known and matters. ``backwards`` says that
    years before the first are counted as -1, -2 and so on.
    """

    key: str
    calendar: str
    offset: int
    first: Day
    last: Day = (LAST_COUNTED, 12, 31)
    backwards: bool = False

    def year(self, number: int) -> int:
        """Return the Gregorian year in which most of the era year ``number`` lies."""
        return number + self.offset + (1 if self.backwards and number < 0 else 0)

    def covers(self, moment: Moment) -> bool:
        """Say whether the Gregorian ``moment`` can lie in the era, as far as it is known."""
        key = moment.sort_key
        depth = 1 + bool(moment.month) + bool(moment.day)
        return self.first[:depth] <= key[:depth] <= self.last[:depth]


_ERAS = (
    Era("juche", "juche", 1911, (1912, 1, 1)),
    Era("roc", "roc", 1911, (1, 1, 1), backwards=True),
    Era("koki", "koki", -660, (1, 1, 1)),
    Era("buddhist", "buddhist", -543, (1, 1, 1)),
    Era("dangi", "dangi", -2333, (1, 1, 1)),
    Era("meiji", "japanese", 1867, (1868, 1, 25), (1912, 7, 29)),
    Era("taisho", "japanese", 1911, (1912, 7, 30), (1926, 12, 24)),
    Era("showa", "japanese", 1925, (1926, 12, 25), (1989, 1, 7)),
    Era("heisei", "japanese", 1988, (1989, 1, 8), (2019, 4, 30)),
    Era("reiwa", "japanese", 2018, (2019, 5, 1)),
    Era("gaeguk", "korean_empire", 1391, (1392, 1, 1), (1897, 12, 31)),
    Era("geonyang", "korean_empire", 1895, (1896, 1, 1), (1897, 8, 16)),
    Era("gwangmu", "korean_empire", 1896, (1897, 8, 17), (1907, 8, 11)),
    Era("yunghui", "korean_empire", 1906, (1907, 8, 12), (1910, 8, 29)),
    Era("datong", "manchukuo", 1931, (1932, 3, 1), (1934, 2, 28)),
    Era("kangde", "manchukuo", 1933, (1934, 3, 1), (1945, 8, 18)),
    Era("gregorian", "gregorian", 0, (1, 1, 1), (9999, 12, 31)),
    Era("julian", "julian", 0, (1, 1, 1), (9999, 12, 31)),
)

ERAS = {era.key: era for era in _ERAS}
"""Every era by its key."""

THAI_APRIL_YEARS = 2483
"""The last Buddhist year that began in April; it had nine months."""


def gregorian(era: Era, number: int, month: int = 0, day: int = 0) -> Moment | None:
    """Return the Gregorian moment that a date of ``era`` names, whether or not it exists.

    None where a calendar without a year ``number``, or a day of it, is asked for a day that its
    own table does not hold (a lunisolar month of three weeks, say).
    """
    if era.key == "julian" and day:
        return Moment(*to_gregorian(from_julian(number, month, day)))
    if era.key == "meiji" and number < 6 and month:
        return meiji_day(number, month, day)
    if not _began_in_april(era, number, month):
        return Moment(era.year(number), month, day)
    return None if number == THAI_APRIL_YEARS else Moment(era.year(number) + 1, month, day)


def _began_in_april(era: Era, number: int, month: int) -> bool:
    """Say whether a month of a Thai year belongs to the Gregorian year after the usual one."""
    return era.key == "buddhist" and 0 < month < 4 and number <= THAI_APRIL_YEARS


def era_year(era: Era, moment: Moment) -> int | None:
    """Return the year of ``era`` in which a Gregorian ``moment`` lies; None outside of it."""
    if moment.year is None or not era.covers(moment):
        return None
    number = moment.year - era.offset
    if era.backwards and number <= 0:
        return number - 1
    if _began_in_april(era, number, moment.month):
        return number - 1
    return number if number > 0 else None


def sexagenary(number: int) -> tuple[int, ...]:
    """Return the Gregorian years from 1900 on that share place ``number`` of the cycle (1-60)."""
    first = 1900 + (number - 37) % 60
    return tuple(range(first, LATEST_YEAR + 1, 60))
