"""The logical lines of a properties file: keys, values, and the comments above them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class Pair:
    """A key and where its value stands in the file, from ``start`` to ``end``."""

    key: str
    start: int
    end: int
    comments: tuple[str, ...]


@cache
def _line() -> re.Pattern[str]:
    """Return a comment, a blank line, or a pair with all its continuation lines."""
    return re.compile(
        r"""[ \t\f]*+(?:
          (?P<comment>[\#!][^\r\n]*+)
        | (?P<key>(?:[^\\\r\n=:\ \t\f]|\\(?:\r\n|[\s\S]|\Z))++)
          [ \t\f]*+(?:\\(?:\r\n|\r|\n)[ \t\f]*+)*+
          (?:[=:][ \t\f]*+(?:\\(?:\r\n|\r|\n)[ \t\f]*+)*+)?+
          (?P<value>(?:[^\\\r\n]|\\(?:\r\n|[\s\S]|\Z))*+)
        | (?P<bare>[=:][ \t\f]*+(?:[^\\\r\n]|\\(?:\r\n|[\s\S]|\Z))*+)
        | (?P<blank>)
        )(?:\r\n|\r|\n|\Z)""",
        re.VERBOSE,
    )


def pairs(text: str) -> Iterator[Pair]:
    """Yield the pairs in order; a blank line parts a comment from what follows."""
    comments: list[str] = []
    done = 0
    while done < len(text):
        found = cast("re.Match[str]", _line().match(text, done))

        done = found.end()
        if found["comment"] is not None:
            comments.append(found["comment"].lstrip("#!").strip())
            continue
        if found["key"] is not None:
            start, end = found.span("value")
            yield Pair(unescaped(found["key"]), start, end, tuple(filter(None, comments)))
        comments = []


@cache
def _escape() -> re.Pattern[str]:
    return re.compile(r"\\(?:(?:\r\n|\r|\n)[ \t\f]*|u([0-9A-Fa-f]{4})|(.)|\Z)", re.DOTALL)


_LETTERS = {"t": "\t", "n": "\n", "r": "\r", "f": "\f"}


def unescaped(raw: str) -> str:
    r"""Return what a key or a value means; pairs of ``\u`` escapes become one character."""
    if "\\" not in raw:
        return raw
    text = _escape().sub(_meaning, raw)
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _meaning(found: re.Match[str]) -> str:
    if found[1]:
        return chr(int(found[1], 16))
    letter = found[2] or ""
    return _LETTERS.get(letter, letter)


def escaped(value: str, encodable: re.Pattern[str]) -> str:
    r"""Return a value as it is written; what ``encodable`` does not match becomes ``\uXXXX``."""
    written = re.sub(r"[\\\t\n\r\f]", _as_escape, value)
    if written.startswith((" ", ":", "=")):
        written = f"\\{written}"
    return re.sub(r"[^\x00-\x7f]", lambda found: _unit(found, encodable), written)


def _as_escape(found: re.Match[str]) -> str:
    names = {meaning: f"\\{letter}" for letter, meaning in _LETTERS.items()}
    return names.get(found[0], "\\\\")


def _unit(found: re.Match[str], encodable: re.Pattern[str]) -> str:
    if encodable.fullmatch(found[0]):
        return found[0]
    data = found[0].encode("utf-16-be", "surrogatepass").hex().upper()
    return "".join(f"\\u{data[at : at + 4]}" for at in range(0, len(data), 4))
