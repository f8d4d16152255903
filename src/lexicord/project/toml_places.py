"""Where the keys of a TOML text stand: tomllib keeps values but no places.

The text has been read by tomllib before, so the scan can trust its grammar and only follows
what moves the place: headers, keys, arrays and inline tables.
"""

from __future__ import annotations

import re
import tomllib
from functools import cache
from typing import TYPE_CHECKING

from lexicord.domain.span import line_and_column

if TYPE_CHECKING:
    from collections.abc import Mapping

KeyPath = tuple[str | int, ...]
"""The way to a value: keys of tables and, counted from 0, places in arrays."""


@cache
def _token() -> re.Pattern[str]:
    return re.compile(
        r"""
          (?P<blank>[ \t\r]+|\#[^\n]*)
        | (?P<string>\"\"\"(?:\\.|[^\\])*?\"{3,5} | '''.*?'{3,5}
                     | \"(?:\\.|[^\"\\])*\" | '[^']*')
        | (?P<mark>[\[\]{}=,.\n])
        | (?P<word>[^\s\[\]{}=,.\#\"']+)
        """,
        re.VERBOSE | re.DOTALL,
    )


def places(text: str) -> Mapping[KeyPath, tuple[int, int]]:
    """Return the line and column (from 1) of every key and array item of a valid TOML text.

    A table is found at its header, an array of tables at the header of each of its items.
    """
    scan = _Scan(text)
    scan.document()
    return {path: line_and_column(text, offset) for path, offset in scan.found.items()}


class _Scan:
    def __init__(self, text: str) -> None:
        self.tokens = [
            (found.lastgroup or "", found[0], found.start())
            for found in _token().finditer(text)
            if found.lastgroup != "blank"
        ]
        self.at = 0
        self.found: dict[KeyPath, int] = {}
        self.counts: dict[KeyPath, int] = {}

    def next_is(self, *marks: str) -> bool:
        if self.at == len(self.tokens):
            return "" in marks
        kind, value, _ = self.tokens[self.at]
        return kind == "mark" and value in marks

    def note(self, path: KeyPath, offset: int) -> None:
        self.found.setdefault(path, offset)

    def document(self) -> None:
        table: KeyPath = ()
        while self.at < len(self.tokens):
            if self.next_is("\n"):
                self.at += 1
            elif self.next_is("["):
                table = self.header()
            else:
                self.pair(table)

    def header(self) -> KeyPath:
        self.at += 1
        array = self.next_is("[")
        self.at += array
        path, offset = self.key(())
        self.at += 1 + array
        if array:
            self.note(path, offset)
            self.counts[path] = self.counts.get(path, -1) + 1
            path = (*path, self.counts[path])
        self.note(path, offset)
        return path

    def key(self, table: KeyPath) -> tuple[KeyPath, int]:
        """Read ``a."b".c`` below ``table``, noting every table on the way."""
        offset = self.tokens[self.at][2]
        path = self.inside(table)
        while True:
            kind, value, start = self.tokens[self.at]
            path = (*path, _unquoted(value) if kind == "string" else value)
            self.at += 1
            if not self.next_is("."):
                return path, offset
            self.note(path, start)
            self.at += 1
            path = self.inside(path)

    def inside(self, path: KeyPath) -> KeyPath:
        """Go from an array of tables to its last item, which is what a header means."""
        return (*path, self.counts[path]) if path in self.counts else path

    def pair(self, table: KeyPath) -> None:
        path, offset = self.key(table)
        self.note(path, offset)
        self.at += 1
        self.value(path)

    def value(self, path: KeyPath) -> None:
        if self.next_is("["):
            self.array(path)
        elif self.next_is("{"):
            self.inline_table(path)
        else:
            self.scalar()

    def scalar(self) -> None:
        while not self.next_is("\n", ",", "]", "}", ""):
            self.at += 1

    def array(self, path: KeyPath) -> None:
        self.at += 1
        count = 0
        while not self.next_is("]"):
            if self.next_is("\n", ","):
                self.at += 1
                continue
            self.note((*path, count), self.tokens[self.at][2])
            self.value((*path, count))
            count += 1
        self.at += 1

    def inline_table(self, path: KeyPath) -> None:
        self.at += 1
        while not self.next_is("}"):
            if self.next_is("\n", ","):
                self.at += 1
            else:
                self.pair(path)
        self.at += 1


def _unquoted(text: str) -> str:
    """Read a quoted key; TOML's own reader knows its escapes best."""
    return next(iter(tomllib.loads(f"{text} = 0")))
