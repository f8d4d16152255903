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
        self._tokens = [
            (found.lastgroup or "", found[0], found.start())
            for found in _token().finditer(text)
            if found.lastgroup != "blank"
        ]
        self._at = 0
        self.found: dict[KeyPath, int] = {}
        self._counts: dict[KeyPath, int] = {}

    def _next_is(self, *marks: str) -> bool:
        if self._at == len(self._tokens):
            return "" in marks
        kind, value, _ = self._tokens[self._at]
        return kind == "mark" and value in marks

    def _note(self, path: KeyPath, offset: int) -> None:
        self.found.setdefault(path, offset)

    def document(self) -> None:
        """Note the places of the whole text in ``found``."""
        table: KeyPath = ()
        while self._at < len(self._tokens):
            if self._next_is("\n"):
                self._at += 1
            elif self._next_is("["):
                table = self._header()
            else:
                self._pair(table)

    def _header(self) -> KeyPath:
        self._at += 1
        array = self._next_is("[")
        self._at += array
        path, offset = self._key(())
        self._at += 1 + array
        if array:
            self._note(path, offset)
            self._counts[path] = self._counts.get(path, -1) + 1
            path = (*path, self._counts[path])
        self._note(path, offset)
        return path

    def _key(self, table: KeyPath) -> tuple[KeyPath, int]:
        """Read ``a."b".c`` below ``table``, noting every table on the way."""
        offset = self._tokens[self._at][2]
        path = self._inside(table)
        while True:
            kind, value, start = self._tokens[self._at]
            path = (*path, _unquoted(value) if kind == "string" else value)
            self._at += 1
            if not self._next_is("."):
                return path, offset
            self._note(path, start)
            self._at += 1
            path = self._inside(path)

    def _inside(self, path: KeyPath) -> KeyPath:
        """Go from an array of tables to its last item, which is what a header means."""
        return (*path, self._counts[path]) if path in self._counts else path

    def _pair(self, table: KeyPath) -> None:
        path, offset = self._key(table)
        self._note(path, offset)
        self._at += 1
        self._value(path)

    def _value(self, path: KeyPath) -> None:
        if self._next_is("["):
            self._array(path)
        elif self._next_is("{"):
            self._inline_table(path)
        else:
            self._scalar()

    def _scalar(self) -> None:
        while not self._next_is("\n", ",", "]", "}", ""):
            self._at += 1

    def _array(self, path: KeyPath) -> None:
        self._at += 1
        count = 0
        while not self._next_is("]"):
            if self._next_is("\n", ","):
                self._at += 1
                continue
            self._note((*path, count), self._tokens[self._at][2])
            self._value((*path, count))
            count += 1
        self._at += 1

    def _inline_table(self, path: KeyPath) -> None:
        self._at += 1
        while not self._next_is("}"):
            if self._next_is("\n", ","):
                self._at += 1
            else:
                self._pair(path)
        self._at += 1


def _unquoted(text: str) -> str:
    """Read a quoted key; TOML's own reader knows its escapes best."""
    return next(iter(tomllib.loads(f"{text} = 0")))
