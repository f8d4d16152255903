"""Find the dates of a text: where they stand, what they mean, how they are written.

The text is searched as its folded view. One pass finds the places where a date may begin; the
templates of the language are tried there and the longest match that can stand alone wins.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from lexicord.domain.era_date import DateEdge, DateForm, DateStatus, FoundDate
from lexicord.domain.locale_tag import LocaleTag
from lexicord.glossary.eras.bounds import placed
from lexicord.glossary.eras.context import stands_alone
from lexicord.glossary.eras.engine import engine
from lexicord.glossary.eras.form import form_of
from lexicord.glossary.eras.reading import read
from lexicord.glossary.eras.trigger import REACH
from lexicord.text.normalize import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lexicord.domain.span import Span
    from lexicord.glossary.eras.engine import Engine
    from lexicord.glossary.eras.special import Reading
    from lexicord.glossary.eras.template import Match, Template
    from lexicord.text.normalize import Folded

_FIGURES = re.compile(r"[0-9]{1,2}[/-][0-9]{1,2}[/-][0-9]{4}")


def find_dates(
    text: str, locale: LocaleTag | str, *, protected: Iterable[Span] = ()
) -> list[FoundDate]:
    """Return the dates of ``text``, in reading order, as a text in ``locale``.

    Dates in ``protected`` spans (names: *March 26 Movement*) are left out; a protected span
    that only covers the era word of a date changes nothing. Spans are exact in the original.
    """
    rules = _rules(locale)
    if not rules.trigger.possible(text):
        return []
    return dates_in(fold(text, rules.locale), rules.locale, protected=protected)


def dates_in(
    folded: Folded, locale: LocaleTag, *, protected: Iterable[Span] = ()
) -> list[FoundDate]:
    """Return the dates of a text that is folded already, as ``find_dates`` does."""
    rules = engine(locale)
    names = [span for span in protected if _could_hide_a_date(span.of(folded.original))]
    scanned = placed(folded.caseless, list(_scan(folded, rules)), rules)
    found = (_found(folded, match, reading, edge, rules) for match, reading, edge in scanned)
    return [date for date in found if not any(name.overlaps(date.span) for name in names)]


def may_hold_a_date(text: str, locale: LocaleTag) -> bool:
    """Say at one look whether folding and searching a text is worth while; False is certain."""
    return engine(locale).trigger.possible(text)


@cache
def _rules(locale: LocaleTag | str) -> Engine:
    return engine(LocaleTag.parse(locale))


def _scan(folded: Folded, rules: Engine) -> Iterator[tuple[Match, Reading]]:
    """Search around the numbers only: a date begins within reach before its first one."""
    place = 0
    for anchor in rules.trigger.anchors(folded.caseless):
        place = max(place, anchor - REACH)
        while (start := _start(folded.caseless, place, anchor, rules)) is not None:
            best = _best(folded, start, rules)
            if best is not None:
                yield best
            place = best[0].end if best else start + 1


def _start(text: str, place: int, anchor: int, rules: Engine) -> int | None:
    """Return where a date may begin, from ``place`` on and not after the number at ``anchor``."""
    if place > anchor:
        return None
    found = rules.starts.search(text, place, anchor + REACH)
    return found.start() if found and found.start() <= anchor else None


def _best(folded: Folded, start: int, rules: Engine) -> tuple[Match, Reading] | None:
    """Return the longest match at ``start`` that is a date on its own."""
    if rules.likely.match(folded.caseless, start) is None:
        return None
    tried = [
        (found.end(), each, found)
        for each in rules.loose.at(folded.caseless[start])
        if (found := each.regex.match(folded.caseless, start)) is not None
    ]
    for _, template, found in sorted(tried, key=_longest_first):
        match = template.taken(found)
        if stands_alone(folded, match, rules):
            reading = _reading(folded, match, rules)
            if reading is not None and not _other_order(folded, match, reading):
                return match, reading
    return None


def _reading(folded: Folded, match: Match, rules: Engine) -> Reading | None:
    key = ("reading", match.source, folded.caseless[match.start : match.end])
    return rules.known.get(key, lambda: read(match, rules))


def _form(folded: Folded, match: Match, reading: Reading, rules: Engine) -> DateForm:
    if reading.calendar == "gregorian":
        return DateForm.GREGORIAN
    original = folded.span(match.start, match.end).of(folded.original)
    key = ("form", match.source, folded.text[match.start : match.end], original)
    return rules.known.get(key, lambda: form_of(folded, match, reading, rules))


def _longest_first(tried: tuple[int, Template, re.Match[str]]) -> int:
    return -tried[0]


def _other_order(folded: Folded, match: Match, reading: Reading) -> bool:
    """Say whether figures like 08/16/1988 only make a day in another country's order."""
    figures = _FIGURES.fullmatch(folded.caseless, match.start, match.end)
    return reading.status is DateStatus.INVALID and figures is not None


def _found(
    folded: Folded, match: Match, reading: Reading, edge: DateEdge, rules: Engine
) -> FoundDate:
    span = folded.span(match.start, match.end)
    form = _form(folded, match, reading, rules)
    return FoundDate(
        span.start,
        span.end,
        reading.calendar,
        reading.era_year,
        reading.edtf,
        reading.era_year_end,
        reading.status,
        form,
        reading.given,
        edge,
    )


def _could_hide_a_date(name: str) -> bool:
    """Say whether a name holds a number: the bare name of an era protects nothing."""
    return any(char.isnumeric() for char in name)
