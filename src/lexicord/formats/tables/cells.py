"""The cells of a table, each with its place, and the way to write one anew."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple, cast

from lexicord.domain.errors import InputError
from lexicord.domain.finding import Message
from lexicord.formats.plaintext.decoding import Lines

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_DELIMITERS = ",;\t|"
_FORMULA = tuple("=+-@\t\r＝＋－＠")
"""What a spreadsheet takes for the beginning of a formula."""


class Cell(NamedTuple):
    """A cell from ``start`` to ``end``, quotes and all, and what it says."""

    start: int
    end: int
    text: str


@lru_cache(maxsize=16)
def _cell(delimiter: str) -> re.Pattern[str]:
    sign = re.escape(delimiter)
    return re.compile(
        rf'(?:(?P<quoted>"(?:[^"]|"")*+")(?={sign}|[\r\n]|\Z)|(?P<plain>[^{sign}\r\n]*+))'
        rf"(?P<end>{sign}|\r\n|\r|\n|\Z)"
    )


def delimiter(text: str) -> str:
    """Return what parts the cells: the sign that is most frequent in the first line.

    A first line ``sep=;``, as spreadsheets write it, says so itself.
    """
    said = re.match(r"sep=([^\r\n])(?=[\r\n])", text)
    if said:
        return said[1]
    first = re.sub(r'"[^"]*"', "", re.split(r"[\r\n]", text, maxsplit=1)[0])
    return max(_DELIMITERS, key=first.count)


def rows(text: str, sign: str, *, strict: bool) -> Iterator[list[Cell]]:
    """Yield the rows that have cells; blank lines are none.

    Where ``strict``, a quote at the beginning of a cell must end at its end, or InputError is
    raised with its line and column; else it is a letter like others.
    """
    row: list[Cell] = []
    for found in _matches(text, _cell(sign)):
        kind = "plain" if found["quoted"] is None else "quoted"
        start, end = found.span(kind)
        if strict and kind == "plain" and found[kind].startswith('"'):
            raise _unclosed(Lines(text), start)
        row.append(Cell(start, end, unquoted(found[kind])))
        if found["end"] != sign:
            yield row
            row = []


def _matches(text: str, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """Yield the cells, without blank lines; a sign at the very end has an empty cell behind it."""
    done = _without_breaks(text, 0)
    is_open = False
    while done < len(text) or is_open:
        found = cast("re.Match[str]", pattern.match(text, done))
        yield found
        is_open = found["end"] not in {"", "\r", "\n", "\r\n"}
        done = found.end() if is_open else _without_breaks(text, found.end())


def _without_breaks(text: str, start: int) -> int:
    """Return where the next line begins that is not blank."""
    found = re.compile(r"[\r\n]+").match(text, start)
    return found.end() if found else start


def _unclosed(lines: Lines, start: int) -> InputError:
    line, column = lines.place(start)
    reason = Message.of(
        "this quoted cell does not end where its quotes do; double the quotes inside of it"
    )
    return InputError(reason, line=line, column=column)


def unquoted(raw: str) -> str:
    """Return what a cell says, with line breaks as one sign."""
    if not raw.startswith('"') or len(raw) < 2 or not raw.endswith('"'):
        return raw
    return raw[1:-1].replace('""', '"').replace("\r\n", "\n")


def quoted(value: str, raw: str, sign: str) -> str:
    """Return a new cell in place of ``raw``.

    A text that a spreadsheet would take for a formula gets a space before it, unless the cell
    began in such a way before. Quotes inside of a cell without quotes around it stay so.
    """
    text = value
    if value.startswith(_FORMULA) and not unquoted(raw).startswith(_FORMULA):
        text = f" {value}"
    if "\r\n" in raw:
        text = re.sub(r"\r?\n", "\r\n", text)
    if not _needs_quotes(text, raw, sign):
        return text
    doubled = text.replace('"', '""')
    return f'"{doubled}"'


def _needs_quotes(text: str, raw: str, sign: str) -> bool:
    if raw.startswith('"') or sign in text:
        return True
    special = r'\A"|[\r\n]|\A\Z' if '"' in raw else r'["\r\n]|\A\Z'
    return re.search(special, text) is not None


def column(key: str, header: Sequence[str]) -> int | None:
    """Return the place of a column by its name or its number (from 1); None without one."""
    if key in header:
        return header.index(key)
    number = int(key) if key.isdecimal() and len(key) < 6 else 0
    return number - 1 if 0 < number <= len(header) else None
