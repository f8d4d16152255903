"""The words of a PO file: keywords, strings, comments, each with its place."""

from __future__ import annotations

import re
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING, NamedTuple, NoReturn

from lexicord.domain.errors import InputError
from lexicord.domain.finding import Message
from lexicord.formats.gettext.places import place

if TYPE_CHECKING:
    from collections.abc import Iterator

KEYWORDS = (b"msgctxt", b"msgid", b"msgid_plural", b"msgstr", b"domain")


class Kind(Enum):
    """What a token is; INDEX is the number in ``msgstr[0]``."""

    COMMENT = "comment"
    KEYWORD = "keyword"
    STRING = "string"
    INDEX = "index"
    END = "end"


class Token(NamedTuple):
    """A token: its value (a string without quotes, still escaped), place and marks.

    ``obsolete`` and ``previous`` say that it stands on a line marked ``#~`` or ``#|``.
    """

    kind: Kind
    value: bytes
    start: int
    end: int
    obsolete: bool = False
    previous: bool = False


@cache
def _pattern() -> re.Pattern[bytes]:
    escape = rb'\\(?:[abfnrtv\\"]|[0-7]{1,3}|x[0-9a-fA-F]++|\r?\n)'
    return re.compile(
        rb"(?P<line>\n)"
        rb"|(?P<space>(?:[ \t\r\f\v]++|\\\r?\n)++)"
        rb"|(?P<mark>\#~\|?|\#\|)"
        rb"|(?P<comment>\#[^\n]*+)"
        rb'|"(?P<string>[^"\\\n\x00\x04]*+(?:' + escape + rb'[^"\\\n\x00\x04]*+)*+)"'
        rb"|(?P<keyword>[A-Za-z_$][A-Za-z0-9_$]*+)"
        rb"|\[[ \t]*+(?P<index>[0-9]++)[ \t]*+\]",
    )


@cache
def _continuation() -> re.Pattern[bytes]:
    return re.compile(rb"(\\[^\r\n])|\\\r?\n")


def tokens(data: bytes, start: int, codec: str) -> Iterator[Token]:
    """Yield the tokens of ``data`` from ``start`` on; the last one is END.

    Raises InputError at what is no token.
    """
    obsolete = previous = False
    position, length = start, len(data)
    match = _pattern().match
    while position < length:
        found = match(data, position)
        if found is None:
            _refuse(data, position, codec)
        group = str(found.lastgroup)
        here, position = position, found.end()
        if group == "line":
            obsolete = previous = False
        elif group == "mark":
            obsolete, previous = b"~" in found[0], b"|" in found[0]
        elif group != "space":
            value = _value(group, found[group])
            if group == "keyword" and value not in KEYWORDS:
                _refuse(data, here, codec)
            yield Token(Kind(group), value, here, position, obsolete, previous)
    while True:
        yield Token(Kind.END, b"", length, length)


def _value(group: str, text: bytes) -> bytes:
    if group == "string" and b"\\" in text and b"\n" in text:
        # A backslash at the end of a line goes on in the next one, as in C.
        return _continuation().sub(lambda found: found[1] or b"", text)
    return text.removesuffix(b"\r") if group == "comment" else text


def _refuse(data: bytes, offset: int, codec: str) -> NoReturn:
    end = data.find(b"\n", offset)
    rest = data[offset : len(data) if end < 0 else end]
    ahead, reason = (
        _broken_string(rest, codec) if rest.startswith(b'"') else (0, _unknown(rest, codec))
    )
    line, column = place(data, offset + ahead, codec)
    raise InputError(reason, line=line, column=column)


def _unknown(rest: bytes, codec: str) -> Message:
    if rest.startswith((b"<<<<<<<", b"=======", b">>>>>>>", b"|||||||")):
        return Message.of(
            "this is a conflict marker of git; settle the conflict before reading the file"
        )
    word = re.match(rb"[^\s\"#]+", rest)
    shown = (word[0] if word else rest[:1]).decode(codec, "replace")[:40]
    return Message.of(
        "{shown!r} is not expected here; an entry is made of comments (#), msgctxt, msgid, "
        "msgid_plural and msgstr, each with a string in double quotes",
        shown=shown,
    )


def _broken_string(rest: bytes, codec: str) -> tuple[int, Message]:
    """Return how far into the string the trouble is, and what it is."""
    good = re.match(rb'"(?:[^"\\\x00\x04]|\\(?:[abfnrtv\\"]|[0-7]|x[0-9a-fA-F]))*+', rest)
    assert good
    at = good.end()
    odd = rest[at : at + 2]
    if odd.startswith(b"\4"):
        return at, Message.of("the character EOT (0x04) cannot stand in a catalogue; remove it")
    if len(odd) == 2:
        escape = rest[at:].decode(codec, "replace")[:2]
        return at, Message.of(
            "{escape!r} is no escape that gettext knows; write \\\\ for a backslash", escape=escape
        )
    return 0, Message.of(
        'the string has no closing quote on its line; end it with " or write \\" inside it'
    )
