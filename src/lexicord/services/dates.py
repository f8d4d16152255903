"""The verbs *dates find*, *dates convert* and *dates render*: dates outside of catalogues."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lexicord.domain.era_date import DateForm, DateStatus
from lexicord.domain.errors import InputError
from lexicord.domain.finding import Message
from lexicord.domain.locale_tag import LocaleTag
from lexicord.formats.plaintext.decoding import Lines
from lexicord.glossary.eras.calendars import ERAS
from lexicord.glossary.eras.convert import (
    CALENDARS,
    CalendarDate,
    convert,
    gregorian_value,
    parse_calendar_date,
)
from lexicord.glossary.eras.detect import find_dates
from lexicord.glossary.eras.edtf import parse_edtf
from lexicord.glossary.eras.render import render_date
from lexicord.services.dated_texts import dated_texts
from lexicord.services.knowledge import read_knowledge

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lexicord.glossary.eras.value import DateValue
    from lexicord.project.project import Project
    from lexicord.services.dated_texts import DatedText
    from lexicord.services.knowledge import Knowledge

GREGORIAN = "gregorian"
WITH_ERAS = tuple(dict.fromkeys((*(era.calendar for era in ERAS.values()), GREGORIAN)))
"""The calendars whose year can stand beside the Gregorian one in a text."""


@dataclass(frozen=True, slots=True)
class LocatedDate:
    """A date of a file: where it stands, how it is written, what it means.

    ``line`` and ``column`` count from 1; in a unit of a document or catalogue ``line`` is that
    of the unit, and ``column`` None. ``unit`` and ``locale`` are those of ``DatedText``;
    ``start`` and ``end`` count code points in the text of the unit, or of the whole file.
    ``edtf`` is the Gregorian value, with both readings where they disagree and None where there
    is no such day; the other fields are those of ``FoundDate``.
    """

    path: str
    line: int
    column: int | None
    unit: str
    locale: LocaleTag
    start: int
    end: int
    text: str
    calendar: str
    era_year: int | None
    era_year_end: int | None
    edtf: str | None
    status: DateStatus
    form: DateForm


@dataclass(frozen=True, slots=True)
class DatesReport:
    """Every date of the files, in reading order."""

    dates: tuple[LocatedDate, ...]

    @property
    def clean(self) -> bool:
        """Say whether every date can be what it says."""
        return all(date.status in {DateStatus.OK, DateStatus.AMBIGUOUS} for date in self.dates)


@dataclass(frozen=True, slots=True)
class ConvertedDate:
    """A date as one calendar counts it; ``end`` is None unless it is a range there."""

    calendar: str
    text: str
    start: CalendarDate
    end: CalendarDate | None


@dataclass(frozen=True, slots=True)
class ConversionReport:
    """One date in several calendars; ``value`` is its Gregorian value (EDTF)."""

    value: str
    dates: tuple[ConvertedDate, ...]


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A date as the house writes it in one language."""

    locale: str
    text: str


@dataclass(frozen=True, slots=True)
class RenderingReport:
    """One date as the house writes it in several languages."""

    value: str
    calendar: str
    dates: tuple[WrittenDate, ...]


def find_all_dates(
    texts: Iterable[tuple[str, bytes]], project: Project | None, locale: str = ""
) -> DatesReport:
    """Find the dates of named files, whose sources are written in ``locale``.

    Documents are read by their units, catalogues by both of their sides (see ``dated_texts``).
    Without a locale it is the source locale of the project, English outside of one. Names of
    the project's glossary are no dates (*March 26 Movement*). Raises InputError where the locale
    cannot be one, or a file cannot be read.
    """
    source = project.settings.source_locale if project else LocaleTag("en")
    tag = LocaleTag.parse(locale) if locale else source
    known = read_knowledge(project)
    dated = ((name, text) for name, data in texts for text in dated_texts(name, data, tag))
    return DatesReport(tuple(date for name, text in dated for date in _dates(name, text, known)))


def _dates(name: str, dated: DatedText, known: Knowledge) -> Iterator[LocatedDate]:
    text, locale = dated.text, dated.locale
    lines = None if dated.unit else Lines(text)
    names = [hit.span for hit in known.glossary.find(text, locale)]
    for date in find_dates(text, locale, protected=names):
        line, column = lines.place(date.start) if lines else (dated.line, None)
        yield LocatedDate(
            path=name,
            line=line,
            column=column,
            unit=dated.unit,
            locale=locale,
            start=date.start,
            end=date.end,
            text=date.span.of(text),
            calendar=date.calendar,
            era_year=date.era_year,
            era_year_end=date.era_year_end,
            edtf=date.edtf,
            status=date.status,
            form=date.form,
        )


def convert_date(
    text: str, calendar: str = GREGORIAN, into: Iterable[str] = ()
) -> ConversionReport:
    """Convert a date of ``calendar`` into others, without names into all that reach it.

    A Gregorian date is written as EDTF (``1960``, ``1960-07-15``, ``1956/1958``), one of another
    calendar like ``49-07-15`` or ``showa 35``. Raises InputError where it is no such date, and
    where a named calendar does not reach it.
    """
    value = parse_edtf(text) if calendar == GREGORIAN else _value(text, calendar)
    named = tuple(into)
    if named:
        found = [_converted(value, each) for each in named]
    else:
        found = list(_wherever_it_reaches(value))
    return ConversionReport(value.edtf, tuple(found))


def _value(text: str, calendar: str) -> DateValue:
    return gregorian_value(parse_calendar_date(text, calendar))


def _converted(value: DateValue, calendar: str) -> ConvertedDate:
    dates = convert(value, calendar)
    end = dates[1] if len(dates) > 1 else None
    return ConvertedDate(calendar, "/".join(map(str, dates)), dates[0], end)


def _wherever_it_reaches(value: DateValue) -> Iterator[ConvertedDate]:
    for calendar in CALENDARS:
        with suppress(InputError):
            yield _converted(value, calendar)


def render_dates(
    value: str,
    locales: Iterable[str],
    *,
    calendar: str = GREGORIAN,
    case: str = "",
    project: Project | None = None,
) -> RenderingReport:
    """Write a Gregorian value (EDTF) in the house form of each language.

    ``calendar`` is the one whose year stands beside the Gregorian; ``case`` that of the sentence
    (``gen``). Without locales those that the project translates into are meant. The project's
    date policy holds. Raises InputError where value, calendar or locale cannot be one.
    """
    if calendar not in WITH_ERAS:
        message = Message.of(
            "the calendar {calendar!r} is not known; there are {names}",
            calendar=calendar,
            names=", ".join(WITH_ERAS),
        )
        raise InputError(message)
    tags = [LocaleTag.parse(name) for name in locales] or _targets(project)
    policy = read_knowledge(project).policy
    written = (
        WrittenDate(str(tag), render_date(value, tag, calendar=calendar, case=case, policy=policy))
        for tag in tags
    )
    return RenderingReport(value, calendar, tuple(written))


def _targets(project: Project | None) -> tuple[LocaleTag, ...]:
    if project is None:
        message = Message.of("there is no project here; name the languages with --locale")
        raise InputError(message)
    return project.settings.every_target_locale
