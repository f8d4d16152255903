"""The lines before an entry, by kind: what the translator, the author and the tools say."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

ISOLATES = ("\u2068", "\u2069")


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


def kind_of(line: str) -> str:
    """Return the marker of a comment line: one of ``# #. #: #, #=``."""
    return line[:2] if line[1:2] in (".", ":", ",", "=") and line[1:2] else "#"


def read_comments(lines: list[str]) -> Comments:
    """Sort the comment lines of one entry by what they mean; blank lines are passed over."""
    found: dict[str, list[str]] = {"#": [], "#.": [], "#:": [], "#,": [], "#=": []}
    for line in lines:
        if line.startswith("#"):
            kind = kind_of(line)
            found[kind] += _READERS[kind](line[len(kind) :])
    flags = dict.fromkeys(found["#,"] + found["#="])
    return Comments(
        tuple(found["#"]),
        tuple(found["#."]),
        tuple(found["#:"]),
        tuple(flags),
        tuple(dict.fromkeys(found["#="])),
    )


def read_references(text: str) -> list[str]:
    """Split the places of a ``#:`` line; a name with spaces stands between isolates."""
    return _reference().findall(text) if ISOLATES[0] in text else text.split()


def read_flags(text: str) -> list[str]:
    """Split the flags of a ``#,`` line."""
    return [flag for flag in map(str.strip, text.split(",")) if flag]


def _read_line(text: str) -> list[str]:
    return [text.removeprefix(" ")]


_READERS = {
    "#": _read_line,
    "#.": _read_line,
    "#:": read_references,
    "#,": read_flags,
    "#=": read_flags,
}


@cache
def _reference() -> re.Pattern[str]:
    first, last = ISOLATES
    return re.compile(rf"(?:{first}[^{last}]*+{last}|\S)++")
