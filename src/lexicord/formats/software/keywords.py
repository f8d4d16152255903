"""The names that mark a text for translation, and which of their arguments hold it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TypeAlias

from lexicord.domain.errors import InputError
from lexicord.domain.finding import Message

Place: TypeAlias = int | tuple[int, str]
"""The number of an argument, counted from 1; ``(number, "c")`` where it is the context."""

_KEYWORD = re.compile(r"(?P<name>[^\W\d]\w*(?:\.[^\W\d]\w*)*)(?::(?P<places>\d+c?(?:,\d+c?)*))?")
_PLACES = re.compile(r"(\d+)(c?)")


@dataclass(frozen=True, slots=True)
class Keyword:
    """A function whose text arguments are translated; a dotted ``name`` asks for all its parts."""

    name: str
    places: tuple[Place, ...] = (1,)

    @staticmethod
    def parse(text: str) -> Keyword:
        """Read a keyword as xgettext does: ``gettext``, ``ngettext:1,2``, ``pgettext:1c,2``.

        Raises InputError where the text is none of these.
        """
        found = _KEYWORD.fullmatch(text)
        if found is None:
            reason = Message.of(
                "{text!r} is no keyword; write it like gettext, ngettext:1,2 or pgettext:1c,2",
                text=text,
            )
            raise InputError(reason)
        places = _PLACES.findall(found["places"] or "1")
        return Keyword(found["name"], tuple(_place(number, mark) for number, mark in places))

    @property
    def joined(self) -> str:
        """The name as one identifier, because an extractor knows no dotted ones."""
        return self.name.replace(".", "_")


def _place(number: str, mark: str) -> Place:
    return (int(number), mark) if mark else int(number)


STANDARD = (
    "_",
    "N_",
    "gettext",
    "ngettext:1,2",
    "dgettext:2",
    "dngettext:2,3",
    "pgettext:1c,2",
    "npgettext:1c,2,3",
    "dpgettext:2c,3",
    "dnpgettext:2c,3,4",
)
