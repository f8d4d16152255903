"""Comments that tell a translator which names and dates a unit holds, and how to write them.

In a template: ``[name] Workers' Party of Korea``; in a catalogue the same line goes on with what
the glossary asks for in that language: ``→ 조선로동당``.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lexicord.domain.era_date import DateStatus
from lexicord.domain.span import covers_any
from lexicord.domain.term import Standing
from lexicord.glossary.eras.detect import find_dates
from lexicord.glossary.eras.policy import Mode
from lexicord.glossary.eras.render import render_date

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from lexicord.domain.catalog import Entry
    from lexicord.domain.era_date import FoundDate
    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.domain.span import Span
    from lexicord.domain.unit import UnitKey
    from lexicord.glossary.eras.policy import DatePolicy
    from lexicord.glossary.glossary import Glossary, TermHit
    from lexicord.services.knowledge import Knowledge

NAME = "[name] "
DATE = "[date] "
_ARROW = " → "

_STANDINGS = {
    Standing.ABBREVIATION: (Standing.ABBREVIATION, Standing.PREFERRED),
    Standing.SHORT: (Standing.SHORT, Standing.PREFERRED),
}
"""What an abbreviation or short form becomes; everything else becomes the preferred form."""


@dataclass(frozen=True, slots=True)
class Hints:
    """The names and dates that stand in one source text, in reading order."""

    names: tuple[TermHit, ...]
    dates: tuple[FoundDate, ...]


def find_hints(
    entries: Iterable[Entry], glossary: Glossary, locale: LocaleTag
) -> dict[UnitKey, Hints]:
    """Look through the sources of the entries, written in ``locale``."""
    return {entry.key: _found(entry.source, glossary, locale) for entry in entries}


def with_source_hints(entry: Entry, hints: Hints) -> Entry:
    """Return the entry as it stands in a template: its names and dates, without renderings."""
    names = (NAME + hit.span.of(entry.source) for hit in hints.names)
    dates = (DATE + date.span.of(entry.source) for date in hints.dates)
    return _noted(entry, (*names, *dates))


def with_target_hints(entry: Entry, hints: Hints, knowledge: Knowledge, locale: LocaleTag) -> Entry:
    """Return the entry as it stands in the catalogue of ``locale``: with what is asked for."""
    names = (_line(NAME, hit.span.of(entry.source), _rendering(hit, locale)) for hit in hints.names)
    dates = (
        _line(DATE, date.span.of(entry.source), _written(date, locale, knowledge.policy))
        for date in hints.dates
    )
    return _noted(entry, (*names, *dates))


def _found(source: str, glossary: Glossary, locale: LocaleTag) -> Hints:
    names = glossary.find(source, locale)
    dates = find_dates(source, locale, protected=[hit.span for hit in names])
    return Hints(tuple(_told(names, [date.span for date in dates])), tuple(dates))


def _told(names: Sequence[TermHit], dates: Sequence[Span]) -> Iterator[TermHit]:
    """Yield the names worth telling.

    The era word of a date is told with the date; a concept with another number only where the
    glossary does not hold the number that stands there.
    """
    exact = {hit.span for hit in names if hit.key[1] is None}
    for hit in names:
        if not covers_any(dates, hit.span) and (hit.key[1] is None or hit.span not in exact):
            yield hit


def _noted(entry: Entry, lines: Iterable[str]) -> Entry:
    """Put the lines in place of those that an earlier run wrote."""
    own = (note for note in entry.notes if not note.startswith((NAME, DATE)))
    one_line = (" ".join(line.split()) for line in lines)
    return replace(entry, notes=tuple(dict.fromkeys((*own, *one_line))))


def _line(kind: str, source: str, target: str) -> str:
    return f"{kind}{source}{_ARROW}{target}" if target else kind + source


def _rendering(hit: TermHit, locale: LocaleTag) -> str:
    """Return what the glossary wants for a name, "" where it does not say.

    A name with a number of its own (the *7th* Congress) is another one than the glossary has.
    """
    if hit.key[1] is not None:
        return ""
    known = {each.standing: each.text for each in reversed(hit.concept.in_locale(locale))}
    wanted = _STANDINGS.get(hit.rendering.standing, (Standing.PREFERRED,))
    return next((known[standing] for standing in wanted if standing in known), "")


def _written(date: FoundDate, locale: LocaleTag, policy: DatePolicy | None) -> str:
    """Return the house form of a date, "" for one that cannot be what it says."""
    if date.plain is None or date.status is not DateStatus.OK:
        return ""
    calendar = _calendar(date, policy)
    return render_date(date.plain, locale, calendar=calendar, policy=policy)


def _calendar(date: FoundDate, policy: DatePolicy | None) -> str:
    """Return the calendar that stands in the target: the source's, unless the policy differs."""
    if policy is None or policy.mode is Mode.MIRROR:
        return date.calendar
    return "gregorian" if policy.mode is Mode.GREGORIAN_ONLY else policy.calendar
