"""Dates that are not a year of an era with Gregorian months: cycles, foreign months, old style."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lexicord.domain.era_date import DateStatus
from lexicord.glossary.eras.arithmetic.days import from_julian, to_gregorian
from lexicord.glossary.eras.calendars import sexagenary
from lexicord.glossary.eras.foreign import foreign_day, foreign_year, hebrew_number
from lexicord.glossary.eras.numerals import roman
from lexicord.glossary.eras.value import Moment

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lexicord.glossary.eras.template import Match

STEMS = ("갑을병정무기경신임계", "甲乙丙丁戊己庚辛壬癸")
BRANCHES = ("자축인묘진사오미신유술해", "子丑寅卯辰巳午未申酉戌亥")
YEAR_SLOTS = ("hijri", "persian", "burmese")


@dataclass(frozen=True, slots=True)
class Reading:
    """What a date says; the fields are those of ``FoundDate``."""

    calendar: str
    edtf: str | None
    era_year: int | None = None
    era_year_end: int | None = None
    status: DateStatus = DateStatus.OK
    given: bool = True


def read_special(
    match: Match, months: Mapping[str, int], foreign: Mapping[str, tuple[str, str]]
) -> Reading | None:
    """Return what ``match`` says; None where it is a date of the ordinary kind.

    ``months`` are the Gregorian names of the language, ``foreign`` those of other calendars.
    """
    if "cycle" in match.slots:
        return _cycle(match.slots["cycle"][0])
    if "foreign" in match.slots:
        return _foreign_day(match, foreign)
    if "oldday" in match.slots:
        return _old_style(match, months)
    for calendar in YEAR_SLOTS:
        if calendar in match.slots:
            return _foreign_year(calendar, match)
    return None


def _cycle(text: str) -> Reading:
    """Give all the years that a name of the cycle of sixty can stand for."""
    stem, branch = (
        next(signs.index(char) for signs in names if char in signs)
        for char, names in zip(text, (STEMS, BRANCHES), strict=True)
    )
    place = next(place for place in range(60) if (place % 10, place % 12) == (stem, branch))
    years = "|".join(str(year) for year in sexagenary(place + 1))
    return Reading("sexagenary", years, place + 1, None, DateStatus.AMBIGUOUS, given=False)


def _foreign_day(match: Match, foreign: Mapping[str, tuple[str, str]]) -> Reading:
    calendar, month = foreign[match.slots["foreign"][0]]
    year = _letters(match.slots["fyear"][0], calendar)
    if calendar == "hebrew" and year < 1000:
        year += 5000
    moment = foreign_day(calendar, year, month, _letters(match.slots["fday"][0], calendar))
    if moment is None:
        return Reading(calendar, None, year, None, DateStatus.INVALID, given=False)
    return Reading(calendar, moment.edtf, year, given=False)


def _letters(text: str, calendar: str) -> int:
    if text.isdecimal():
        return int(text)
    return hebrew_number(text) if calendar == "hebrew" else roman(text) or 0


def _old_style(match: Match, months: Mapping[str, int]) -> Reading:
    """Read one day in both styles: ``25 октября (7 ноября) 1917 года``."""
    year = int(match.slots["y"][0])
    old = Moment(year, months[match.slots["oldmonth"][0]], int(match.slots["oldday"][0]))
    new = Moment(year, months[match.slots["month"][0]], int(match.slots["d"][0]))
    if not (old.exists and new.exists):
        return Reading("julian", None, year, None, DateStatus.INVALID)
    counted = Moment(*to_gregorian(from_julian(year, old.month, old.day)))
    if (counted.month, counted.day) != (new.month, new.day):
        edtf = f"{counted.edtf}|{new.edtf}"
        return Reading("julian", edtf, year, None, DateStatus.MISMATCH)
    return Reading("julian", counted.edtf, year)


def _foreign_year(calendar: str, match: Match) -> Reading:
    year = int(match.slots[calendar][0])
    value = foreign_year(calendar, year)
    if calendar == "burmese":
        return Reading(calendar, value.edtf, year, None, DateStatus.AMBIGUOUS, given=False)
    if "y" not in match.slots:
        return Reading(calendar, value.edtf, year, given=False)
    given = int(match.slots["y"][0])
    if given in {value.start.year, value.end.year if value.end else None}:
        return Reading(calendar, str(given), year)
    return Reading(calendar, f"{value.edtf}|{given}", year, None, DateStatus.MISMATCH)
