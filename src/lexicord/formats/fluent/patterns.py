"""The patterns of Fluent: text, placeables, and selections with a pattern in each variant."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from lexicord.domain.document import Literal
from lexicord.domain.errors import InputError
from lexicord.domain.finding import Message
from lexicord.domain.unit import UnitKind
from lexicord.formats.inline.composing import Place, composed
from lexicord.formats.inline.content import WORD, Mark, Run
from lexicord.formats.plaintext.decoding import Lines
from lexicord.formats.resources.markup import explained

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lexicord.domain.document import Slot
    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.formats.inline.content import Item

_DEEPEST = 30
"""Selections inside of each other; nobody writes more by hand."""


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of a pattern: ``text``, ``break`` (a line break with its indentation), ``place``."""

    kind: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Variant:
    key: str
    start: int
    indent: int


@cache
def _token() -> re.Pattern[str]:
    """Return the tokens of a pattern; a break only where the next line belongs to it."""
    return re.compile(
        r"(?P<text>[^{}\r\n]+|\r(?!\n))"
        r"|(?P<break>(?:\r?\n[ ]*)+(?:(?<=[ ])(?=[^.\[*}\r\n ])|(?=\{)))"
        r"|(?P<place>\{)"
    )


@cache
def _brace(in_text: bool) -> re.Pattern[str]:  # noqa: FBT001 - private
    """Return what matters in the text of a variant, and in any other place between braces."""
    return re.compile("[{}]" if in_text else r'"(?:[^"\\\r\n]|\\.)*"|[{}]|->')


@cache
def _variant() -> re.Pattern[str]:
    return re.compile(r"[ \r\n]*(?P<column>(?<=[ \n>])\*?)\[[ \r\n]*(?P<key>[\w.-]+)[ \r\n]*\][ ]*")


class Patterns:
    """Reads the patterns of one file."""

    def __init__(self, text: str, locale: LocaleTag) -> None:
        """Keep the text; nothing is read yet."""
        self.text = text
        self._lines = Lines(text)
        self._locale = locale
        self._ends: dict[int, int] = {}

    def end(self, start: int) -> int:
        """Return where the pattern that begins at ``start`` ends.

        Raises InputError with line and column where a brace has no partner.
        """
        tokens = self._tokens(start)
        return tokens[-1].end if tokens else start

    def pieces(self, start: int, place: Place, depth: int = 0) -> list[Literal | Slot]:
        """Return what tiles the pattern that begins at ``start``.

        A unit's quoting is the indentation of its further lines.
        """
        tokens = self._tokens(start)
        items = [
            item for token in self._meanings(tokens) for item in self._item(*token, place, depth)
        ]
        breaks = [self._indent(token) for token in tokens if token.kind == "break"]
        own = replace(place, quoting=str(min(breaks))) if breaks else place
        tiles = composed(items, own, self._locale, granularity="paragraph")
        return list(map(explained, tiles))

    def _tokens(self, start: int) -> list[Token]:
        found: list[Token] = []
        done = start
        while match := _token().match(self.text, done):
            kind = str(match.lastgroup)
            end = match.end() if kind != "place" else self._close(done)
            found.append(Token(kind, done, end))
            done = end
        return found

    def _close(self, start: int) -> int:
        """Return where the placeable that opens at ``start`` is closed."""
        if start not in self._ends:
            self._match_braces(start)
        return self._ends[start]

    def _match_braces(self, start: int) -> None:
        """Find the partners of a brace and of all inside of it, each once."""
        opened: list[int] = []
        selections: set[int] = set()
        done = start
        while found := _brace(not selections.isdisjoint(opened[-1:])).search(self.text, done):
            done = found.end()
            if found[0] == "{":
                opened.append(found.start())
            elif found[0] == "->":
                selections.add(opened[-1])
            elif found[0] == "}":
                self._ends[opened.pop()] = done
                if not opened:
                    return
        raise self.error(Message.of("this brace is not closed"), start)

    def _meanings(self, tokens: Sequence[Token]) -> Iterator[tuple[Token, str]]:
        """Yield the tokens with what they mean; indentation common to all lines means nothing."""
        breaks = [self._indent(token) for token in tokens if token.kind == "break"]
        common = min(breaks, default=0)
        for at, token in enumerate(tokens):
            raw = self.text[token.start : token.end]
            if token.kind == "break":
                extra = self._indent(token) - common
                raw = "\n" * raw.count("\n") * (at > 0) + " " * extra
            yield token, raw

    def _indent(self, token: Token) -> int:
        raw = self.text[token.start : token.end]
        return len(raw) - raw.rfind("\n") - 1

    def _item(self, token: Token, text: str, place: Place, depth: int) -> Iterator[Item]:
        raw = self.text[token.start : token.end]
        if token.kind != "place":
            yield Run(raw, text)
            return
        quoted = _literal().fullmatch(raw)
        known = None if quoted is None else _unescaped(quoted[1])
        if known is not None:
            yield Run(raw, known)
        else:
            inner = self._selection(token, place, depth)
            yield Mark(raw, stand_in=WORD, inner=tuple(inner))

    def _selection(self, token: Token, place: Place, depth: int) -> Iterator[Literal | Slot]:
        """Yield what tiles a selection; nothing for any other placeable."""
        arrow = _arrow().match(self.text, token.start, token.end)
        if arrow is None:
            return
        if depth == _DEEPEST:
            reason = Message.of("more than {number} levels inside of each other", number=_DEEPEST)
            raise self.error(reason, token.start)
        done = token.start
        at = arrow.end()
        while found := _variant().match(self.text, at, token.end):
            yield Literal(self.text[done : found.end()])
            indent = found.start("column") - self.text.rfind("\n", 0, found.start("column")) + 3
            own = Place(
                f"{place.path}[{found['key']}]",
                self._lines.place(found.end())[0],
                UnitKind.STRING,
                place.notes,
                str(indent),
            )
            yield from self.pieces(found.end(), own, depth + 1)
            done = at = self.end(found.end())
        if self.text[at : token.end - 1].strip():
            raise self.error(Message.of("a variant like [one] is missing here"), at)
        yield Literal(self.text[done : token.end])

    def error(self, reason: Message, start: int) -> InputError:
        """Return the error for a place in the file."""
        line, column = self._lines.place(start)
        sentence = Message.of("this is not Fluent: {reason}", reason=reason)
        return InputError(sentence, line=line, column=column)


@cache
def _arrow() -> re.Pattern[str]:
    return re.compile(r'\{(?:[^{}"]|"(?:[^"\\\r\n]|\\.)*")*?->')


@cache
def _literal() -> re.Pattern[str]:
    return re.compile(r'\{\s*"((?:[^"\\\r\n]|\\["\\]|\\u[0-9A-Fa-f]{4}|\\U[0-9A-Fa-f]{6})*)"\s*\}')


def _unescaped(body: str) -> str | None:
    """Return what a text literal means; None where that is no character."""
    try:
        text = re.sub(r"\\(?:u(.{4})|U(.{6})|(.))", _meaning, body)
        text.encode()
    except (ValueError, OverflowError):
        return None
    return text


def _meaning(found: re.Match[str]) -> str:
    code = found[1] or found[2]
    return chr(int(code, 16)) if code else found[3]
