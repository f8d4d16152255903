"""Days that stand in names: 7.4공동성명, 六一五宣言, the March 26 Movement.

They are no dates of the text, but where the name of a translation tells the day in its own way
(*the July 4 Joint Statement*), the two tell the same.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from lexicord.glossary.eras.engine import engine
from lexicord.glossary.eras.numerals import east_asian
from lexicord.glossary.eras.tries import alternatives
from lexicord.glossary.eras.value import Moment

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.text.normalize import Folded

Day = tuple[int, int]
"""A month and a day of it."""

_POINTED = re.compile(r"(?<![0-9.,])([0-9]{1,2})[.·・]([0-9]{1,2})(?![0-9.,]|[.,]?[0-9]| ?[%‰°])")
_SIGNED = re.compile(r"(?<![0-9])([0-9]{1,2}) ?[월月] ?([0-9]{1,2})(?![0-9])")
_HAN = re.compile("[一二三四五六七八九十]{2,4}")


def named_days(folded: Folded, locale: LocaleTag) -> frozenset[Day]:
    """Return every month and day that a folded text may name, however it writes them."""
    text = folded.caseless
    days = {
        *_numbered(_POINTED, text),
        *_numbered(_SIGNED, text),
        *_worded(text, locale),
        *(day for found in _HAN.finditer(text) for day in _split(found[0])),
    }
    return frozenset(day for day in days if Moment(None, *day).exists and all(day))


def _numbered(pattern: re.Pattern[str], text: str) -> Iterator[Day]:
    return ((int(found[1]), int(found[2])) for found in pattern.finditer(text))


def _worded(text: str, locale: LocaleTag) -> Iterator[Day]:
    months = engine(locale).months
    for found in _with_months(locale).finditer(text):
        month, day = found["first"] or found["last"], found["behind"] or found["before"]
        yield months[month], int(day)


@cache
def _with_months(locale: LocaleTag) -> re.Pattern[str]:
    """Return a pattern of a month and a day beside it, in either order."""
    rules = engine(locale)
    months, end = alternatives(rules.months), r"(?![^\W_])" if rules.language.spaced else ""
    return re.compile(
        rf"(?P<first>{months}){end}[.,]? ?(?P<behind>[0-9]{{1,2}})(?![0-9])"
        rf"|(?<![0-9])(?P<before>[0-9]{{1,2}})[^0-9]{{0,5}}(?P<last>{months}){end}"
    )


def _split(numerals: str) -> Iterator[Day]:
    """Give the days that Han numerals side by side may stand for: 六一五 is 15 June."""
    for place in range(1, len(numerals)):
        month, day = east_asian(numerals[:place]), east_asian(numerals[place:])
        yield month or 0, day or 0
