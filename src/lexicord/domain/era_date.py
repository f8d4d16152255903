"""Dates as they stand in texts, with what they mean."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from lexicord.domain.span import Span

_QUALIFIED = re.compile(r"~|/\.\.|\.\./")


class DateStatus(StrEnum):
    """Whether a date can be what it says."""

    OK = "ok"
    MISMATCH = "mismatch"
    OUT_OF_RANGE = "out_of_range"
    INVALID = "invalid_date"
    REVERSED = "reversed"
    AMBIGUOUS = "ambiguous"


class DateForm(StrEnum):
    """How a date is written, measured against the house form of its language."""

    CANONICAL = "canonical"
    VARIANT = "variant"
    NONSTANDARD = "nonstandard"
    GREGORIAN = "gregorian"


class DateEdge(StrEnum):
    """Which end of a range the words around a date make it."""

    NONE = ""
    FROM = "from"
    TO = "to"


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date found in a text.

    ``start`` and ``end`` are code-point offsets. ``era_year`` counts in ``calendar`` and is None
    in the Gregorian one; ``era_year_end`` is set for a range. ``edtf`` is the Gregorian value as
    ISO 8601-2 (``1960``, ``1960-07-15``, ``1956/1958``); where the era year and the Gregorian
    year disagree it holds both readings, era first, with ``|`` between; None where there is no
    such day. ``gregorian_given`` says whether the text itself names the Gregorian year,
    ``edge`` whether *from* or *to* stands beside the date (*since* and *until* are in the value:
    ``1960/..``, ``../1960``; *about* too: ``1912~``).
    """

    start: int
    end: int
    calendar: str
    era_year: int | None
    edtf: str | None
    era_year_end: int | None = None
    status: DateStatus = DateStatus.OK
    form: DateForm = DateForm.CANONICAL
    gregorian_given: bool = True
    edge: DateEdge = DateEdge.NONE

    @property
    def span(self) -> Span:
        """The place in the text."""
        return Span(self.start, self.end)

    @property
    def plain(self) -> str | None:
        """The value of the date alone, without what the words around it say of it."""
        return None if self.edtf is None else _QUALIFIED.sub("", self.edtf)

    def to_json(self) -> dict[str, Any]:
        """Return plain JSON values."""
        return {
            "start": self.start,
            "end": self.end,
            "calendar": self.calendar,
            "era_year": self.era_year,
            "era_year_end": self.era_year_end,
            "edtf": self.edtf,
            "status": self.status.value,
            "form": self.form.value,
        }
