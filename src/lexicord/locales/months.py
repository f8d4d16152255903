"""Names of months and weekdays, in every width and form that CLDR knows."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from lexicord.locales.library import locale_data

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lexicord.domain.locale_tag import LocaleTag

CONTEXTS = ("format", "stand-alone")
WIDTHS = ("wide", "abbreviated")


@dataclass(frozen=True, slots=True)
class CalendarNames:
    """The names of twelve months or seven weekdays in one language.

    ``in_date`` is the form beside a day (``июля``), ``alone`` the form by itself (``июль``);
    ``all`` maps every known form, short ones too, to its number: months count from 1,
    weekdays from 0 for Monday.
    """

    in_date: tuple[str, ...]
    alone: tuple[str, ...]
    all: tuple[tuple[str, int], ...]


@cache
def months(locale: LocaleTag) -> CalendarNames | None:
    """Return the names of the months, or None where CLDR has none for the language."""
    data = locale_data(locale)
    return None if data is None else _names(data["months"], range(1, 13))


@cache
def weekdays(locale: LocaleTag) -> CalendarNames | None:
    """Return the names of the weekdays, or None where CLDR has none for the language."""
    data = locale_data(locale)
    return None if data is None else _names(data["days"], range(7))


def _names(table: Mapping[str, Mapping[str, Mapping[int, str]]], keys: range) -> CalendarNames:
    every = {
        table[context][width][key]: key for context in CONTEXTS for width in WIDTHS for key in keys
    }
    return CalendarNames(
        tuple(table["format"]["wide"][key] for key in keys),
        tuple(table["stand-alone"]["wide"][key] for key in keys),
        tuple(every.items()),
    )
