"""The date policy of a project: which calendars a translation keeps, and the house forms."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field
from difflib import get_close_matches
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from lexicord.domain.errors import InputError
from lexicord.domain.finding import Message
from lexicord.domain.locale_tag import LocaleTag
from lexicord.domain.span import line_and_column
from lexicord.glossary.eras.calendars import ERAS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_SYNTAX = re.compile(r"(?P<reason>.*) \(at (?:line (?P<line>\d+), column (?P<column>\d+)|.*)\)")
_KEYS = ("mode", "calendar", "house")
SHAPES = (
    *("year", "month", "day", "years", "months", "join", "bare", "bare_day"),
    *("plain_year", "plain_month", "plain_day", "plain_years", "plain_months", "plain_days"),
    *("decade", "tens", "since", "until", "about"),
)
"""The shapes of dates that a house form can be given for."""


class Mode(StrEnum):
    """Which calendars the target carries."""

    MIRROR = "mirror"
    GREGORIAN_ONLY = "gregorian_only"
    DUAL_ALWAYS = "dual_always"


@dataclass(frozen=True, slots=True)
class DatePolicy:
    """What a project has decided about dates.

    With ``mirror`` a translation carries the calendars of its source; ``calendar`` is the one
    that ``dual_always`` asks for. ``house`` maps a locale to house forms that replace those of
    the language, by shape. ``latest`` is the last Gregorian year that an era year may fall in,
    usually the next one; None where nobody said which year it is.
    """

    mode: Mode = Mode.MIRROR
    calendar: str = "juche"
    house: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    latest: int | None = None

    def forms(self, locale: LocaleTag) -> Mapping[str, str]:
        """Return the house forms of the project for ``locale`` or its nearest parent."""
        return next((self.house[name] for name in locale.lookup if name in self.house), {})


def read_policy(text: str) -> DatePolicy:
    """Read the text of ``glossary/dates.toml``.

    Raises InputError with line and column where it is no TOML, and for every key or value that
    has no meaning; the nearest one that has is named.
    """
    data = _parsed(text)
    _known(data, _KEYS, text)
    mode, calendar = data.get("mode", Mode.MIRROR), data.get("calendar", "juche")
    _known([mode], [str(mode) for mode in Mode], text)
    _known([calendar], sorted({era.calendar for era in ERAS.values()}), text)
    house = data.get("house", {})
    if not isinstance(house, dict):
        raise _error(text, "house", Message.of("house must be a table of locales"))
    for locale, forms in house.items():
        _check_forms(locale, forms, text)
    return DatePolicy(Mode(mode), calendar, house)


def _parsed(text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = _SYNTAX.fullmatch(str(error))
        said = found["reason"] if found else str(error)
        reason = Message.of("this is no TOML: {reason}", reason=f"{said[:1].lower()}{said[1:]}")
        line, column = (int(found[name] or 0) if found else 0 for name in ("line", "column"))
        raise InputError(reason, line=line or text.count("\n") + 1, column=column or 1) from None


def _check_forms(locale: str, forms: object, text: str) -> None:
    try:
        LocaleTag.parse(locale)
    except InputError as error:
        raise _error(text, locale, error.message) from None
    if not isinstance(forms, dict):
        raise _error(
            text, locale, Message.of("house.{locale} must be a table of forms", locale=locale)
        )
    _known(forms, SHAPES, text)
    for shape, form in forms.items():
        if not isinstance(form, str):
            raise _error(
                text, shape, Message.of("the form of {shape!r} must be a text", shape=shape)
            )


def _known(names: Iterable[object], known: Iterable[str], text: str) -> None:
    choices = tuple(known)
    for name in names:
        if name not in choices:
            near = get_close_matches(str(name), choices, n=1, cutoff=0)
            reason = Message.of(
                "{key!r} is not known here; did you mean {near!r}?", key=name, near=near[0]
            )
            raise _error(text, str(name), reason)


def _error(text: str, name: str, reason: Message) -> InputError:
    found = re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", text)
    line, column = line_and_column(text, found.start() if found else 0)
    return InputError(reason, line=line, column=column)
