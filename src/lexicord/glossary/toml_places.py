"""Where things stand in a TOML text, so that errors can say line and column.

The parser of the standard library gives values without places. This scanner reads only what
places need: table headers, keys, and where strings and brackets end.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from lexicord.domain.span import line_and_column

_KEY = r"(?:[A-Za-z0-9_-]+|\"(?:[^\"\\\n]|\\.)*\"|'[^'\n]*')"


@cache
def _tokens() -> re.Pattern[str]:
    return re.compile(
        r'(?P<string>"""(?:[^\\]|\\.)*?"""|'
        r"'''.*?'''|"
        r'"(?:[^"\\\n]|\\.)*"|'
        r"'[^'\n]*')|"
        r"(?P<comment>\#[^\n]*)|(?P<open>[\[{])|(?P<close>[\]}])",
        re.DOTALL,
    )


@cache
def _header() -> re.Pattern[str]:
    return re.compile(rf"[ \t]*\[\[?[ \t]*(?P<path>{_KEY}(?:[ \t]*\.[ \t]*{_KEY})*)[ \t]*\]")


@cache
def _assignment() -> re.Pattern[str]:
    return re.compile(rf"[ \t]*(?P<path>{_KEY}(?:[ \t]*\.[ \t]*{_KEY})*)[ \t]*=")


@dataclass(frozen=True, slots=True)
class Places:
    """The offsets of tables and keys in one TOML text."""

    text: str
    offsets: dict[tuple[str, ...], int]

    def of(self, path: tuple[str, ...], value: str = "") -> tuple[int, int]:
        """Return line and column of a key, or of the string ``value`` that is given for it.

        What has no place of its own is where the nearest table around it begins.
        """
        while path and path not in self.offsets:
            path = path[:-1]
        start = self.offsets.get(path, 0)
        at = self._string(value, start) if value else start
        return line_and_column(self.text, at)

    def _string(self, value: str, start: int) -> int:
        later = [offset for offset in self.offsets.values() if offset > start]
        end = min(later, default=len(self.text))
        for found in _tokens().finditer(self.text, start, end):
            if found["string"] and found["string"].strip("\"'") == value:
                return found.start()
        return start


def read_places(text: str) -> Places:
    """Find every table and key of a TOML text that `tomllib` accepts."""
    offsets: dict[tuple[str, ...], int] = {}
    table: tuple[str, ...] = ()
    place = 0
    while place < len(text):
        header = _header().match(text, place)
        assignment = None if header else _assignment().match(text, place)
        if header:
            table = _parts(header["path"])
            _note(offsets, table, header.start("path"))
        elif assignment:
            path = *table, *_parts(assignment["path"])
            _note(offsets, path, assignment.start("path"))
        found = header or assignment
        place = _line_end(text, found.end() if found else place)
    return Places(text, offsets)


def _note(offsets: dict[tuple[str, ...], int], path: tuple[str, ...], place: int) -> None:
    """Remember where a path is first named, and the tables around it that nobody named before."""
    for length in range(len(path), 0, -1):
        offsets.setdefault(path[:length], place)


def _parts(path: str) -> tuple[str, ...]:
    return tuple(part.strip("\"'") for part in re.findall(_KEY, path))


def _line_end(text: str, place: int) -> int:
    """Return where the next line starts that is not inside a string or a bracket."""
    depth = 0
    newline = text.find("\n", place)
    for found in _tokens().finditer(text, place):
        if depth == 0 and 0 <= newline < found.start():
            break
        depth += bool(found["open"]) - bool(found["close"])
        newline = text.find("\n", found.end())
    return len(text) if newline < 0 else newline + 1
