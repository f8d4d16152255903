"""The fields of a header entry."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from lexicord.formats.gettext.places import lines_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


@dataclass(frozen=True, slots=True)
class Header:
    """The header fields, in order, as ``Name: value`` lines of one text.

    Names compare without regard to case, and a name may stand twice, as in mail.
    """

    text: str = ""

    @staticmethod
    def of(fields: Mapping[str, str]) -> Header:
        """Build a header from its fields."""
        return Header("".join(f"{name}: {value}\n" for name, value in fields.items()))

    @property
    def fields(self) -> tuple[tuple[str, str], ...]:
        """Name and value of every field; a line without a colon belongs to the one before."""
        found = []
        for name, lines in _groups(self.text):
            if name:
                first, *rest = lines.partition(":")[2].split("\n")
                found.append((name, " ".join([first.strip(), *map(str.strip, rest)]).strip()))
        return tuple(found)

    def get(self, name: str, default: str = "") -> str:
        """Return the value of the first field called ``name``."""
        wanted = name.lower()
        return next((value for key, value in self.fields if key.lower() == wanted), default)

    def __getitem__(self, name: str) -> str:
        value = self.get(name, "\0")
        if value == "\0":
            raise KeyError(name)
        return value

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and self.get(name, "\0") != "\0"

    def __iter__(self) -> Iterator[str]:
        return iter(dict.fromkeys(name for name, _ in self.fields))

    def __len__(self) -> int:
        return len(self.fields)

    @property
    def charset(self) -> str:
        """The charset that is named first, in whatever field, as gettext has it; else empty."""
        found = _charset().search(self.text)
        return found[1] if found else ""

    def with_charset(self, name: str) -> Header:
        """Return the header with another charset where it names one, else in a content type."""
        found = _charset().search(self.text)
        if found:
            return Header(self.text[: found.start(1)] + name + self.text[found.end(1) :])
        return self.with_fields({"Content-Type": f"text/plain; charset={name}"})

    def with_fields(self, fields: Mapping[str, str]) -> Header:
        """Return the header with these values; known fields keep their place and spelling."""
        wanted = {name.lower(): (name, value) for name, value in fields.items()}
        pieces = []
        for name, lines in _groups(self.text):
            known = wanted.pop(name.lower(), None)
            pieces.append(f"{name}: {known[1]}\n" if known else lines)
        text = "".join(pieces)
        if wanted and text and not text.endswith("\n"):
            text += "\n"
        return Header(text + "".join(f"{name}: {value}\n" for name, value in wanted.values()))


@cache
def _charset() -> re.Pattern[str]:
    return re.compile(r"charset=([^\s\"\\;]+)")


def _groups(text: str) -> list[tuple[str, str]]:
    """Cut a header into name and lines of each field; lines before the first have no name."""
    groups: list[tuple[str, str]] = []
    for line in lines_of(text):
        name, colon, _ = line.partition(":")
        if groups and (not colon or line[0].isspace()):
            groups[-1] = (groups[-1][0], groups[-1][1] + line)
        else:
            groups.append((name.strip() if colon else "", line))
    return groups
