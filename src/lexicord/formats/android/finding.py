"""Where the texts of an Android resource file stand."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from lexicord.domain.errors import InputError
from lexicord.domain.finding import Message
from lexicord.formats.plaintext.decoding import Lines
from lexicord.formats.xmltext.attributes import attribute
from lexicord.formats.xmltext.tokens import Kind, Token, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

_LISTS = frozenset({"string-array", "plurals"})


@dataclass(frozen=True, slots=True)
class Resource:
    """The content of one ``string`` or ``item``: from ``start`` to ``end``, with its tokens."""

    path: str
    start: int
    end: int
    line: int
    tokens: tuple[Token, ...]
    notes: tuple[str, ...]


@dataclass(slots=True)
class _Group:
    """The array or the plurals that the scanner is in."""

    name: str
    is_plural: bool
    is_text: bool
    notes: tuple[str, ...]
    count: int = 0


@dataclass(slots=True)
class _Open:
    """The element whose content is being collected."""

    path: str
    tag: Token
    depth: int
    notes: tuple[str, ...]
    content: list[Token] = field(default_factory=list)


class Resources:
    """Reads one file, which must be well-formed."""

    def __init__(self, text: str) -> None:
        """Keep the text; nothing is read yet."""
        self._text = text
        self._lines = Lines(text)
        self._depth = 0
        self._comments: list[str] = []
        self._group: _Group | None = None
        self._open: _Open | None = None
        self._is_text = True

    def found(self) -> Iterator[Resource]:
        """Yield the texts in order, without those that are ``translatable="false"``.

        Raises InputError where the root of the file is another one.
        """
        for token in tokens(self._text):
            if self._open is None:
                self._outside(token)
                continue
            yield from self._inside(token, self._open)

    def _outside(self, token: Token) -> None:
        if token.kind is Kind.COMMENT:
            self._comments.append(" ".join(self._raw(token)[4:-3].split()))
        elif token.kind in {Kind.START, Kind.EMPTY}:
            self._begin(token)
        elif token.kind is Kind.END:
            self._depth -= 1
            self._group = self._group if self._depth > 1 else None
            self._comments = []

    def _begin(self, token: Token) -> None:
        if self._depth == 0:
            self._root(token)
        elif self._depth == 1 and token.kind is Kind.START:
            self._member(token)
        elif self._group is not None and token.kind is Kind.START and token.name == "item":
            self._item(token, self._group)
        self._depth += token.kind is Kind.START

    def _root(self, token: Token) -> None:
        if token.name != "resources":
            reason = Message.of(
                "this is no Android resource file: its root is {name}, not resources",
                name=token.name,
            )
            line, column = self._lines.place(token.start)
            raise InputError(reason, line=line, column=column)
        self._is_text = self._translatable(token)

    def _member(self, token: Token) -> None:
        name = attribute(self._raw(token), "name") or ""
        notes, self._comments = tuple(filter(None, self._comments)), []
        is_text = self._is_text and self._translatable(token)
        if token.name in _LISTS:
            self._group = _Group(name, token.name == "plurals", is_text, notes)
        elif is_text and self._is_string(token):
            self._open = _Open(name, token, self._depth, notes)

    def _item(self, token: Token, group: _Group) -> None:
        step, notes = str(group.count), group.notes
        if group.is_plural:
            step = attribute(self._raw(token), "quantity") or step
            notes = (*notes, f"quantity: {step}")
        group.count += 1
        own = tuple(filter(None, self._comments))
        self._comments = []
        if group.is_text:
            self._open = _Open(f"{group.name}[{step}]", token, self._depth, (*notes, *own))

    def _inside(self, token: Token, opened: _Open) -> Iterator[Resource]:
        self._depth += (token.kind is Kind.START) - (token.kind is Kind.END)
        if token.kind is not Kind.END or self._depth > opened.depth:
            opened.content.append(token)
            return
        self._open = None
        start = opened.tag.end
        if not _reference().fullmatch(self._text, start, token.start):
            yield Resource(
                opened.path,
                start,
                token.start,
                self._lines.place(start)[0],
                tuple(opened.content),
                opened.notes,
            )

    def _is_string(self, token: Token) -> bool:
        if token.name == "item":
            return attribute(self._raw(token), "type") == "string"
        return token.name == "string"

    def _translatable(self, token: Token) -> bool:
        return attribute(self._raw(token), "translatable") != "false"

    def _raw(self, token: Token) -> str:
        return self._text[token.start : token.end]


@cache
def _reference() -> re.Pattern[str]:
    """Return a value that only names another resource."""
    return re.compile(r"\s*[@?][\w:.+]+/[\w.]+\s*")
