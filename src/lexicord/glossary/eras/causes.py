"""Why the two years of a date may disagree: the slips that people really make."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from lexicord.glossary.eras.calendars import ERAS
from lexicord.glossary.eras.edtf import readings
from lexicord.glossary.eras.value import Moment

if TYPE_CHECKING:
    from lexicord.domain.era_date import FoundDate


class Cause(StrEnum):
    """A likely slip behind two years that disagree."""

    OFF_BY_ONE = "off_by_one"
    SWAPPED_DIGITS = "swapped_digits"
    OTHER_ERA = "other_era"


def likely_cause(date: FoundDate) -> tuple[Cause, ...]:
    """Return the likely causes of a mismatch, the likeliest first; nothing is guessed away."""
    counted, given = (value.start.year for value in readings(date.edtf))
    number = date.era_year
    if counted is None or given is None or number is None:
        return ()
    wanted = number + given - counted
    signs = {
        Cause.OFF_BY_ONE: abs(counted - given) == 1,
        Cause.SWAPPED_DIGITS: wanted != number and sorted(str(wanted)) == sorted(str(number)),
        Cause.OTHER_ERA: _fits_another_era(date, number, given),
    }
    return tuple(cause for cause, fits in signs.items() if fits)


def _fits_another_era(date: FoundDate, number: int, given: int) -> bool:
    others = (era for era in ERAS.values() if era.calendar != date.calendar and era.offset)
    return any(era.year(number) == given and era.covers(Moment(given)) for era in others)
