"""What a date says, as precisely as it says it and no more."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


@dataclass(frozen=True, slots=True)
class Moment:
    """A year, a month or a day of the Gregorian calendar.

    ``year`` is None where a text names only month and day; ``month`` and ``day`` are 0 where
    they are not named. ``decade`` says that the whole ten years from ``year`` are meant; below
    100 the century of the decade is not known (*the fifties*). ``approximate`` says that the
    text itself says *about*.
    """

    year: int | None
    month: int = 0
    day: int = 0
    decade: bool = False
    approximate: bool = False

    @property
    def edtf(self) -> str:
        """The value as ISO 8601-2: ``1960``, ``1960-07``, ``195X``, ``XX5X``, ``1912~``."""
        mark = "~" if self.approximate else ""
        year = "XXXX" if self.year is None else f"{self.year:0{4 + (self.year < 0)}d}"
        if self.decade:
            return f"{year[:2] if self.dated else 'XX'}{year[2]}X{mark}"
        parts = (f"{part:02d}" for part in (self.month, self.day) if part)
        return "-".join([year, *parts]) + mark

    @property
    def dated(self) -> bool:
        """Say whether year and century are known."""
        return self.year is not None and not (self.decade and self.year < 100)

    @property
    def sort_key(self) -> tuple[int, int, int]:
        """Put moments in order; what is not named counts as 0."""
        return (self.year or 0, self.month, self.day)

    @property
    def exists(self) -> bool:
        """Say whether the calendar has such a month and day."""
        if not self.month:
            return not self.day
        if not (1 <= self.month <= 12 and 0 <= self.day <= LENGTHS[self.month - 1]):
            return False
        return (self.month, self.day) != (2, 29) or self.year is None or is_leap(self.year)


class Open(StrEnum):
    """On which side a range has no end."""

    CLOSED = ""
    AFTER = "after"
    BEFORE = "before"


@dataclass(frozen=True, slots=True)
class DateValue:
    """A moment, or the range from ``start`` to ``end``, both included.

    A range that is open on one side (*since 1960*, *until 1960*) has its one end in ``start``.
    """

    start: Moment
    end: Moment | None = None
    open: Open = Open.CLOSED

    @property
    def edtf(self) -> str:
        """The value as ISO 8601-2: ``1956/1958``, ``1959-01/1959-05``, ``1960/..``."""
        if self.open:
            return f"../{self.start.edtf}" if self.open is Open.BEFORE else f"{self.start.edtf}/.."
        return self.start.edtf if self.end is None else f"{self.start.edtf}/{self.end.edtf}"

    @property
    def exists(self) -> bool:
        """Say whether both ends exist."""
        return self.start.exists and (self.end is None or self.end.exists)

    @property
    def is_reversed(self) -> bool:
        """Say whether the range ends before it begins."""
        return self.end is not None and self.end.sort_key < self.start.sort_key


def is_leap(year: int) -> bool:
    """Say whether the Gregorian ``year`` has a 29 February."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
