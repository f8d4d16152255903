"""What the date engine asks of a language: plain data, one small file a language.

Forms are written as templates, read by ``template``:

* ``{era}`` the word of an era, ``{n}`` its year, ``{y}`` a Gregorian year,
* ``{month}`` the name of a month, ``{mm}`` its number, ``{d}`` a day, ``{D}`` a day in words,
* ``{year}`` a word for *year* in any case (``{year:gen}`` renders in that case),
* ``<a|b>`` alternatives, ``?`` after them where they may be left out,
* a space is white space, ``~`` is no space, though one may slip in,
* ``{@name}`` stands for the macro ``name`` of the language.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


WRAPPING = frozenset({"join", "since", "until", "about", "tens"})
"""The shapes that are written around whole dates, ``{first}`` and ``{last}``, and that of decades
whose century is not told."""


class Quality(IntEnum):
    """How well a form is written: as the house does, acceptably, or by a known slip."""

    HOUSE = 0
    VARIANT = 1
    SLIP = 2


@dataclass(frozen=True, slots=True)
class EraWord:
    """How a language names an era.

    ``alone`` says that the word must not be the tail of a longer word in a script without
    spaces: 主体 is also an ordinary noun.
    """

    text: str
    era: str
    quality: Quality = Quality.VARIANT
    alone: bool = False


def words(text: str) -> tuple[str, ...]:
    """Split a list of words that is easier to read as one line."""
    return tuple(text.split())


@dataclass(frozen=True, slots=True)
class DateLanguage:
    """The dates of one language.

    ``house`` gives the house form for each shape: ``year``, ``month``, ``day``, ``years`` (range),
    ``months`` (range within a year), ``bare`` (era year alone), and the same with ``plain_`` before
    it for Gregorian dates; ``join``, ``since``, ``until`` and ``about`` stand around whole dates.
    ``also`` are other forms of the house, ``variants`` other good ones, ``slips`` known bad ones.
    ``months`` are names that CLDR does not have, ``years`` the words for *year* by case,
    ``ordinals`` numbers in words. ``numerals`` is a pattern of numbers without digits and
    ``slip_numerals`` one of those that only occur by accident. ``starts`` are the beginnings of
    forms that begin with neither a digit, an era nor a month. ``left_open`` holds the letters that
    may stand right before an ``alone`` era word, ``not_before`` is a pattern that makes a find no
    date where it follows, ``name_before`` and ``name_after`` do so for a day without a year.
    ``year_after`` begins after a bare Gregorian year, ``year_cues`` end before a bare Gregorian
    year; ``counted`` before a mere amount.
    """

    code: str
    eras: tuple[EraWord, ...]
    house: Mapping[str, str]
    also: tuple[str, ...] = ()
    variants: tuple[str, ...] = ()
    slips: tuple[str, ...] = ()
    macros: Mapping[str, str] = field(default_factory=dict)
    months: Mapping[str, int] = field(default_factory=dict)
    month_cases: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    capital_months: bool = False
    years: Mapping[str, str] = field(default_factory=dict)
    ordinals: Mapping[str, int] = field(default_factory=dict)
    decades: Mapping[str, int] = field(default_factory=dict)
    decade_tail: str = ""
    decade_words: tuple[str, ...] = ()
    tens_before: str = ""
    figures: str = ""
    suffix: str = ""
    bounds: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    numerals: str = ""
    slip_numerals: str = ""
    starts: tuple[str, ...] = ()
    spaced: bool = True
    native_digits: bool = False
    left_open: str = ""
    not_before: str = ""
    name_after: str = ""
    name_before: str = ""
    year_cues: str = ""
    year_after: str = ""
    counted: str = ""
