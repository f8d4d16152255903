"""The lines before an entry, by kind: what the translator, the author and the tools say."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

ISOLATES = ("\u2068", "\u2069")
_NO_ISOLATES = dict.fromkeys(map(ord, ISOLATES))


Texts = tuple[str, ...]


class Comments(NamedTuple):
    """The comment lines of one entry, decoded.

    ``sticky`` are the flags that stood on ``#=`` lines; ``flags`` holds them too.
    """

    comments: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    sticky: tuple[str, ...] = ()


NOTHING = Comments()
_FUZZY = "#, fuzzy\n"


def kind_of(line: str) -> str:
    """Return the marker of a comment line: one of ``# #. #: #, #=``."""
    return line[:2] if line[1:2] in (".", ":", ",", "=") and line[1:2] else "#"


def read_comments(lines: Iterable[str]) -> Comments:
    """Sort the comment lines of one entry by what they mean; blank lines are passed over."""
    comments: list[str] = []
    notes: list[str] = []
    references: list[str] = []
    flags: list[str] = []
    sticky: list[str] = []
    for line in lines:
        marker = line[:2]
        if marker == "#:":
            references += read_references(line[2:])
        elif marker == "#.":
            notes.append(line[2:].removeprefix(" "))
        elif marker == "#,":
            flags += read_flags(line[2:])
        elif marker == "#=":
            sticky += read_flags(line[2:])
        elif marker:
            comments.append(line[1:].removeprefix(" "))
    return Comments(
        tuple(comments),
        tuple(notes),
        tuple(references),
        tuple(dict.fromkeys(flags + sticky)),
        tuple(sticky),
    )


def read_head(head: str) -> Comments:
    """Read the comment lines of ``head``, which is lines with their ends.

    Most entries have references only, or references and ``fuzzy``: these are read at once.
    """
    rest = head.removesuffix(_FUZZY)
    count = rest.count("#")
    if count == rest.count("\n#: ") and ISOLATES[0] not in rest:
        if not count and rest is head:
            return NOTHING
        references = tuple(rest.replace("\n#: ", " ").split())
        return Comments((), (), references, () if rest is head else ("fuzzy",))
    return read_comments(head.split("\n"))


def read_references(text: str) -> list[str]:
    """Split the places of a ``#:`` line, and take off the isolates around names with spaces."""
    if ISOLATES[0] not in text and " " not in text and "\t" not in text:
        return [text] if text else []
    if ISOLATES[0] not in text:
        return text.split()
    return [found.translate(_NO_ISOLATES) for found in _reference().findall(text)]


def written_reference(reference: str) -> str:
    """Return a place as it stands in a file: a name with spaces goes between isolates."""
    if len(reference.split()) <= 1:
        return reference
    path, colon, line = reference.rpartition(":")
    first, last = ISOLATES
    if colon and line.isdigit():
        return f"{first}{path}{last}:{line}"
    return f"{first}{reference}{last}"


def read_flags(text: str) -> list[str]:
    """Split the flags of a ``#,`` line."""
    return [flag for flag in map(str.strip, text.split(",")) if flag]


@cache
def _reference() -> re.Pattern[str]:
    first, last = ISOLATES
    return re.compile(rf"(?:{first}[^{last}]*+{last}|\S)++")
