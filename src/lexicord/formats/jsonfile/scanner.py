"""A scanner of JSON (RFC 8259) that tells where each string stands, and keeps duplicates."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, cast

from lexicord.domain.errors import InputError
from lexicord.domain.finding import Message
from lexicord.domain.translatable import N_
from lexicord.formats.plaintext.decoding import Lines
from lexicord.formats.resources.selection import Leaf

if TYPE_CHECKING:
    from lexicord.formats.resources.paths import TreePath

_DEEPEST = 500
"""Objects and arrays inside of each other; nobody writes more by hand."""

# What may come next, each with the sentence for what comes instead.
_VALUE = N_("a value is missing here")
_FIRST_VALUE = N_("a value or ] is missing here")
_FIRST_KEY = N_("a key in double quotes or }} is missing here")
_KEY = N_("a key in double quotes is missing here")
_COLON = N_("a colon is missing here")
_NEXT = N_("a comma or the end of the object or array is missing here")
_END = N_("the file goes on behind the end of its value")


@cache
def _token() -> re.Pattern[str]:
    """Return the tokens of JSON; white space before them is skipped."""
    return re.compile(
        r"""[ \t\r\n]*+(?:
          (?P<string>"[^"\\\x00-\x1f]*+(?:\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})[^"\\\x00-\x1f]*+)*+")
        | (?P<scalar>-?(?:0|[1-9][0-9]*+)(?:\.[0-9]++)?(?:[eE][+-]?[0-9]++)?(?![\w.])
          |true\b|false\b|null\b)
        | (?P<sign>[\[\]{},:])
        | (?P<end>\Z)
        )""",
        re.VERBOSE,
    )


def _meaning(raw: str) -> str:
    """Return what a string says; most have no escapes."""
    return str(json.loads(raw)) if "\\" in raw else raw[1:-1]


@dataclass(slots=True)
class _State:
    """Where the scanner is: what it expects, and the objects and arrays around it."""

    expected: str = _VALUE
    path: list[str | int] = field(default_factory=list)
    kinds: list[str] = field(default_factory=list)
    document: int = 0


class Scanner:
    """Reads one file; with ``lines`` any number of values may follow each other."""

    def __init__(self, text: str, *, lines: bool = False) -> None:
        """Keep the text; nothing is read yet."""
        self._text = text
        self._lines = Lines(text)
        self._many = lines
        self._state = _State(_END if lines else _VALUE)
        self._leaves: list[Leaf] = []

    def leaves(self) -> list[Leaf]:
        """Return the strings that are values, in order.

        ``start`` and ``end`` of a leaf take in its quotes. Raises InputError with line and
        column at the first thing that is no JSON.
        """
        done = 0
        while True:
            found = _token().match(self._text, done)
            if found is None:
                raise self._no_token(done)
            done = found.end()
            kind = cast("str", found.lastgroup)
            if kind == "end":
                self._finish(done)
                return self._leaves
            start = found.start(kind)
            if kind == "sign":
                self._sign(found[kind], start)
            elif kind == "string" and self._state.expected in {_KEY, _FIRST_KEY}:
                self._state.path[-1] = _meaning(found[kind])
                self._state.expected = _COLON
            else:
                self._value(found[kind], start, done)

    def _finish(self, done: int) -> None:
        if self._state.expected is not _END:
            raise self._error(self._state.expected, done)

    def _sign(self, sign: str, start: int) -> None:
        state = self._state
        if sign in "[{":
            self._open(sign, start)
        elif sign in "]}":
            self._close(sign, start)
        elif sign == ":":
            self._expect(start, _COLON)
            state.expected = _VALUE
        else:
            self._expect(start, _NEXT)
            self._step()

    def _step(self) -> None:
        """Go to the next value of an array, or the next key of an object."""
        state = self._state
        if state.kinds[-1] == "[":
            state.path[-1] = cast("int", state.path[-1]) + 1
            state.expected = _VALUE
        else:
            state.expected = _KEY

    def _open(self, sign: str, start: int) -> None:
        state = self._state
        self._expect_value(start)
        if len(state.kinds) == _DEEPEST:
            reason = Message.of("more than {number} levels inside of each other", number=_DEEPEST)
            raise self._error_of(reason, start)
        state.kinds.append(sign)
        state.path.append(0 if sign == "[" else "")
        state.expected = _FIRST_VALUE if sign == "[" else _FIRST_KEY

    def _close(self, sign: str, start: int) -> None:
        state = self._state
        opener, first = ("[", _FIRST_VALUE) if sign == "]" else ("{", _FIRST_KEY)
        if state.expected not in {first, _NEXT} or state.kinds[-1] != opener:
            raise self._error(state.expected, start)
        state.kinds.pop()
        state.path.pop()
        self._after_value()

    def _value(self, raw: str, start: int, end: int) -> None:
        self._expect_value(start)
        if raw.startswith('"'):
            state = self._state
            path: TreePath = tuple(state.path)
            line = self._lines.place(start)[0]
            text = _meaning(raw)
            self._leaves.append(Leaf(path, start, end, text, line, document=state.document))
        self._after_value()

    def _after_value(self) -> None:
        state = self._state
        state.expected = _NEXT if state.kinds else _END
        state.document += not state.kinds

    def _expect_value(self, start: int) -> None:
        if self._many and self._state.expected is _END:
            return
        self._expect(start, _VALUE, _FIRST_VALUE)

    def _expect(self, start: int, *wanted: str) -> None:
        if self._state.expected not in wanted:
            raise self._error(self._state.expected, start)

    def _no_token(self, done: int) -> InputError:
        rest = re.compile(r"[ \t\r\n]*").match(self._text, done)
        start = rest.end() if rest else done
        if self._text.startswith('"', start):
            reason = N_("this string does not end, or holds what must be written as an escape")
            return self._error(reason, start)
        return self._error(self._state.expected, start)

    def _error(self, reason: str, start: int) -> InputError:
        return self._error_of(Message.of(reason), start)

    def _error_of(self, reason: Message, start: int) -> InputError:
        line, column = self._lines.place(start)
        sentence = Message.of("this is not JSON: {reason}", reason=reason)
        return InputError(sentence, line=line, column=column)
