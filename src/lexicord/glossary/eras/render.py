"""Write a date in the house form of a language, in the case that is asked for."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from lexicord.domain.locale_tag import LocaleTag
from lexicord.glossary.eras.calendars import ERAS, Era, era_year
from lexicord.glossary.eras.edtf import parse_edtf
from lexicord.glossary.eras.language import Quality
from lexicord.glossary.eras.languages.registry import date_language
from lexicord.glossary.eras.value import DateValue, Moment, Open
from lexicord.locales.months import months

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lexicord.glossary.eras.language import DateLanguage
    from lexicord.glossary.eras.policy import DatePolicy

_SLOT = re.compile(r"\{(\w+)(?::(\w+))?\}")
_OPTION = re.compile(r"<[^<>]*>\?")
_CHOICE = re.compile(r"<([^<>|]*)[^<>]*>")
_NUMBERS = {"n": 0, "y": 1, "mm": 2, "d": 3, "dec": 1}


def render_date(
    value: str | DateValue,
    locale: LocaleTag | str,
    *,
    calendar: str = "juche",
    case: str = "",
    policy: DatePolicy | None = None,
) -> str:
    """Return ``value`` (EDTF) as the house writes it in ``locale``.

    With ``calendar`` the era year stands beside the Gregorian one wherever that era covers the
    date; ``gregorian`` gives the Gregorian date alone. ``case`` is that of the word a sentence
    governs (``gen``, ``prep`` ...), where the language has cases. Raises InputError where the
    value is no date.
    """
    tag = LocaleTag.parse(locale)
    date = parse_edtf(value) if isinstance(value, str) else value
    language = date_language(tag)
    forms = {**language.house, **(policy.forms(tag) if policy else {})}
    writer = _Writer(language, tag, forms, case)
    return writer.write_open(date, calendar)


def _single_shape(moment: Moment, prefix: str) -> str:
    if moment.decade:
        return "tens" if moment.year is not None and moment.year < 100 else "decade"
    if moment.year is None:
        return "plain_days"
    return prefix + ("day" if moment.day else "month" if moment.month else "year")


def _range_shape(start: Moment, end: Moment) -> str:
    """Tell ranges that have a form of their own from those that join two whole dates."""
    if not (start.month or end.month):
        return "years"
    whole = start.month and end.month and not (start.day or end.day)
    return "months" if whole and start.year == end.year else ""


def case_in(text: str, locale: LocaleTag | str) -> str:
    """Return the case that a date stands in, as its words for year and month show it.

    The empty text where the language has no cases, or none shows.
    """
    language = date_language(LocaleTag.parse(locale))
    words = re.findall(r"[^\W\d_]+\.?", text)
    forms = [
        *((word, case) for case, names in language.month_cases.items() for word in names),
        *((word, case) for case, word in language.years.items()),
    ]
    return next((case for word, case in forms if word in words), "")


_WORDED = {Open.CLOSED: "", Open.AFTER: "since", Open.BEFORE: "until"}


class _Writer:
    """The house forms of one language at work."""

    def __init__(
        self, language: DateLanguage, locale: LocaleTag, forms: Mapping[str, str], case: str
    ) -> None:
        self.language = language
        self.forms = forms
        self.case = case
        names = months(locale) or months(LocaleTag("en"))
        assert names is not None
        self.in_date, self.alone = names.in_date, names.alone

    def write_open(self, date: DateValue, calendar: str) -> str:
        """Return ``date`` with the words that make it open or approximate."""
        whole = replace(date, open=Open.CLOSED)
        shape = _WORDED[date.open] or ("about" if date.start.approximate else "")
        text = self.write(whole, calendar)
        return self.forms[shape].replace("{first}", text) if shape in self.forms else text

    def write(self, date: DateValue, calendar: str) -> str:
        """Return ``date`` with the year of ``calendar`` where that has one."""
        ends = [date.start, *([date.end] if date.end else [])]
        eras = [self._era(moment, calendar) for moment in ends]
        dated = all(era is not None for era in eras)
        shape = self._shape(date, dated=dated)
        if shape == "join":
            first, last = (self.write(DateValue(moment), calendar) for moment in ends)
            join = self.forms.get("join", "{first} - {last}")
            return join.replace("{first}", first).replace("{last}", last)
        return self._filled(self.forms[shape], ends, eras) if shape in self.forms else date.edtf

    def _shape(self, date: DateValue, *, dated: bool) -> str:
        prefix = "" if dated else "plain_"
        if date.end is None:
            shape = _single_shape(date.start, prefix)
            return "decade" if shape == "tens" and shape not in self.forms else shape
        shape = prefix + _range_shape(date.start, date.end)
        return shape if shape in self.forms else "join"

    def _era(self, moment: Moment, calendar: str) -> tuple[str, int] | None:
        """Return the word of the era and the year in it, None to write without an era."""
        if moment.decade:
            return None
        for era in ERAS.values():
            number = era_year(era, moment) if era.calendar == calendar else None
            word = self._word(era)
            if number is not None and number > 0 and word and calendar != "gregorian":
                return word, number
        return None

    def _word(self, era: Era) -> str | None:
        words = [word for word in self.language.eras if word.era == era.key]
        best = min(words, key=lambda word: word.quality, default=None)
        return best.text if best and best.quality is not Quality.SLIP else None

    def _filled(self, form: str, ends: list[Moment], eras: list[tuple[str, int] | None]) -> str:
        form = _CHOICE.sub(r"\1", _OPTION.sub("", form)).replace("~", "")
        seen: dict[str, Iterator[Moment]] = {}
        numbers = {id(moment): era for moment, era in zip(ends, eras, strict=True)}

        def fill(found: re.Match[str]) -> str:
            slot, case = found[1], found[2] or self.case
            moment = next(seen.setdefault(slot, iter(ends)), ends[-1])
            era = numbers[id(moment)]
            return self._slot(slot, case, moment, era)

        return _SLOT.sub(fill, form)

    def _slot(self, slot: str, case: str, moment: Moment, era: tuple[str, int] | None) -> str:
        if slot in _NUMBERS:
            number = era[1] if era else 0
            return str((number, moment.year, moment.month, moment.day)[_NUMBERS[slot]])
        if slot == "era":
            return era[0] if era else ""
        if slot == "year":
            years = self.language.years
            return years.get(case) or years["nom"]
        return self._month(moment.month, "gen" if slot == "alias" else case)

    def _month(self, month: int, case: str) -> str:
        if case in self.language.month_cases:
            return self.language.month_cases[case][month - 1]
        return (self.in_date if case == "gen" else self.alone)[month - 1]
