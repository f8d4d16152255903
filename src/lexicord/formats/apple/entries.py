"""The entries of a ``.strings`` file: ``"key" = "value";`` with comments above."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from lexicord.domain.errors import InputError
from lexicord.domain.finding import Message
from lexicord.domain.translatable import N_
from lexicord.formats.plaintext.decoding import Lines

if TYPE_CHECKING:
    from collections.abc import Iterator

_STRING = r"\"(?:[^\"\\]|\\[\s\S])*+\"|'(?:[^'\\]|\\[\s\S])*+'|(?!/[/*])[\w.$:/-]++"


@dataclass(frozen=True, slots=True)
class Entry:
    """A key with its value; ``start`` and ``end`` take in the quotes of the value."""

    key: str
    start: int
    end: int
    line: int
    comments: tuple[str, ...]


@cache
def _token() -> re.Pattern[str]:
    return re.compile(
        r"(?P<space>\s++)|(?P<comment>/\*(?P<block>(?:[^*]|\*(?!/))*+)\*/|//(?P<rest>[^\r\n]*+))"
        r"|(?P<sign>[=;{}])|(?P<string>" + _STRING + ")"
    )


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    start: int
    end: int


class Entries:
    """Reads one file."""

    def __init__(self, text: str) -> None:
        """Keep the text; nothing is read yet."""
        self._text = text
        self._lines = Lines(text)
        self._comments: list[str] = []

    def found(self) -> Iterator[Entry]:
        """Yield the entries in order; a key without a value (``"OK";``) is its own text.

        Raises InputError with line and column where the file is written otherwise.
        """
        tokens = self._tokens()
        for token in tokens:
            if token.kind == "end":
                return
            key = self._wanted(token, "string", N_("a key is missing here"))
            sign = self._wanted(next(tokens), "sign", N_("= is missing here"))
            if self._text[sign.start] == ";":
                self._comments = []
                continue
            if self._text[sign.start] != "=":
                raise self._error(N_("= is missing here"), sign.start)
            yield self._entry(key, next(tokens))
            end = next(tokens)
            if self._text[end.start : end.end] != ";":
                raise self._error(N_("; is missing here"), end.start)

    def _entry(self, key: _Token, token: _Token) -> Entry:
        value = self._wanted(token, "string", N_("a value in quotes is missing here"))
        comments, self._comments = tuple(self._comments), []
        name = unescaped(self._text[key.start : key.end])
        return Entry(name, value.start, value.end, self._lines.place(value.start)[0], comments)

    def _tokens(self) -> Iterator[_Token]:
        done = 0
        while done < len(self._text):
            found = _token().match(self._text, done)
            if found is None:
                raise self._error(N_("this is neither a comment nor a string in quotes"), done)
            done = found.end()
            if found["comment"]:
                self._comments.append(" ".join((found["block"] or found["rest"] or "").split()))
            elif found["space"] is None:
                yield _Token("sign" if found["sign"] else "string", *found.span())
        yield _Token("end", done, done)

    def _wanted(self, token: _Token, kind: str, reason: str) -> _Token:
        if token.kind != kind:
            raise self._error(reason, token.start)
        return token

    def _error(self, reason: str, start: int) -> InputError:
        line, column = self._lines.place(start)
        sentence = Message.of("this is no .strings file: {reason}", reason=Message.of(reason))
        return InputError(sentence, line=line, column=column)


@cache
def _escape() -> re.Pattern[str]:
    return re.compile(r"\\(?:[Uu]([0-9A-Fa-f]{4})|([0-7]{1,3})|([\s\S]))")


_LETTERS = {"n": "\n", "t": "\t", "r": "\r", "a": "\a", "b": "\b", "f": "\f", "v": "\v", "0": "\0"}


def unescaped(raw: str) -> str:
    """Return what a string means, with or without its quotes."""
    body = raw[1:-1] if raw[0] in "\"'" else raw
    if "\\" not in body:
        return body
    text = _escape().sub(_meaning, body)
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _meaning(found: re.Match[str]) -> str:
    if found[1]:
        return chr(int(found[1], 16))
    if found[2]:
        return chr(int(found[2], 8))
    return _LETTERS.get(found[3], found[3])


def quoted(value: str, *, breaks: bool) -> str:
    r"""Return a value as it is written in quotes; ``breaks`` keeps line breaks as they are."""
    names: dict[str, str | int | None] = {"\\": "\\\\", '"': '\\"', "\0": "\\U0000"}
    if not breaks:
        names |= {"\n": "\\n", "\r": "\\r", "\t": "\\t"}
    return f'"{value.translate(str.maketrans(names))}"'
