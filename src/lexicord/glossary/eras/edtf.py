"""Reading the Gregorian values that found dates carry (ISO 8601-2)."""

from __future__ import annotations

import re

from lexicord.domain.errors import InputError
from lexicord.domain.finding import Message
from lexicord.glossary.eras.value import DateValue, Moment, Open

_OPEN = ".."
_MOMENT = re.compile(
    r"(?P<year>-?\d{4}|XXXX|(?:\d\d|XX)\dX)(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?(?P<about>~)?",
    re.ASCII,
)


def parse_edtf(text: str) -> DateValue:
    """Read ``1960``, ``1960-07-15``, ``195X``, ``XXXX-03-26``, ``1956/1958``, ``1960/..``.

    Raises InputError where the text is no such value, or names a day that does not exist.
    """
    first, slash, last = text.partition("/")
    if _OPEN in {first, last}:
        side = Open.BEFORE if first == _OPEN else Open.AFTER
        value = DateValue(_moment(last if first == _OPEN else first, text), open=side)
    else:
        value = DateValue(_moment(first, text), _moment(last, text) if slash else None)
    if not value.exists:
        reason = Message.of("there is no such day as {text}", text=text)
        raise InputError(reason)
    return value


def readings(edtf: str | None) -> tuple[DateValue, ...]:
    """Return every value that a found date may have: two where its years disagree."""
    return tuple(parse_edtf(part) for part in edtf.split("|")) if edtf else ()


def _moment(text: str, whole: str) -> Moment:
    found = _MOMENT.fullmatch(text)
    if found is None:
        reason = Message.of(
            "{text!r} is no date; write it like 1960, 1960-07-15 or 1956/1958", text=whole
        )
        raise InputError(reason)
    year, about = found["year"], found["about"] is not None
    if year.endswith("X") and year != "XXXX":
        return Moment(int(year[:-1].strip("X")) * 10, decade=True, approximate=about)
    number = None if year == "XXXX" else int(year)
    return Moment(number, int(found["month"] or 0), int(found["day"] or 0), approximate=about)
