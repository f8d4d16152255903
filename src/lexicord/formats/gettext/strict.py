"""One entry at a time, by the whole grammar of GNU gettext, saying what is wrong and where.

Slow and exact: it reads what the fast pattern of ``grammar`` does not pass, be it odd or broken.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NoReturn

from lexicord.domain.errors import InputError
from lexicord.domain.finding import Message
from lexicord.formats.gettext.places import place
from lexicord.formats.gettext.tokens import Kind, Token, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

SOURCE_FIELDS = ("msgctxt", "msgid", "msgid_plural")


@dataclass(slots=True)
class OddEntry:
    """An entry as the strict reader found it: fields by keyword, strings still escaped.

    ``end`` is where the next item begins; ``at`` where the first keyword stands.
    """

    end: int = 0
    at: int = 0
    obsolete: bool = False
    comments: list[bytes] = field(default_factory=list)
    previous: dict[str, bytes] = field(default_factory=dict)
    fields: dict[str, bytes] = field(default_factory=dict)
    forms: list[bytes] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Directive:
    """A ``domain`` line: what follows belongs to the catalogue of that name."""

    end: int
    name: bytes


@dataclass(frozen=True, slots=True)
class Tail:
    """Comments and blank lines after the last entry."""

    comments: tuple[bytes, ...] = ()


def read_item(data: bytes, start: int, codec: str) -> OddEntry | Directive | Tail:
    """Read what begins at ``start``: an entry, a domain line, or the rest of the file.

    Raises InputError with line and column where the grammar does not go on.
    """
    return _Reader(data, start, codec).item()


class _Reader:
    """One token of look-ahead over ``data``."""

    def __init__(self, data: bytes, start: int, codec: str) -> None:
        self._data = data
        self._codec = codec
        self._tokens: Iterator[Token] = tokens(data, start, codec)
        self._next = next(self._tokens)
        self._end = start

    def item(self) -> OddEntry | Directive | Tail:
        """Read what comes next."""
        comments = []
        while self._next.kind is Kind.COMMENT:
            comments.append(self._take().value)
        if self._next.kind is Kind.END:
            return Tail(tuple(comments))
        if self._is_keyword("domain"):
            self._take()
            name = self._strings(self._next)
            return Directive(self._line_end(), name)
        return self._entry(OddEntry(comments=comments))

    def _entry(self, entry: OddEntry) -> OddEntry:
        first = self._next
        if first.previous:
            entry.previous = self._sources(first)
            if "msgid" not in entry.previous:
                self._fail(
                    self._next, Message.of("a #| line with the previous msgid must stand here")
                )
            self._check_marks(first)
        first = self._next
        entry.obsolete = first.obsolete
        entry.fields = self._sources(first)
        if "msgid" not in entry.fields:
            self._fail(self._next, _expected(self._next))
        entry.at = first.start
        entry.forms = self._translations(first, plural="msgid_plural" in entry.fields)
        entry.end = self._line_end()
        return entry

    def _sources(self, like: Token) -> dict[str, bytes]:
        """Read ``msgctxt``, ``msgid`` and ``msgid_plural`` in this order, as far as they stand."""
        found = {}
        for keyword in SOURCE_FIELDS:
            here = self._next
            if not self._is_keyword(keyword) or here.previous is not like.previous:
                continue
            self._check_marks(like)
            self._take()
            found[keyword] = self._strings(like)
            if keyword == "msgctxt" and not self._is_keyword("msgid"):
                self._fail(self._next, Message.of("a msgid must follow the msgctxt"))
        return found

    def _translations(self, like: Token, *, plural: bool) -> list[bytes]:
        forms: list[bytes] = []
        while self._is_keyword("msgstr"):
            self._check_marks(like)
            keyword = self._take()
            self._index(keyword, len(forms), plural=plural)
            forms.append(self._strings(like))
            if not plural:
                break
        if self._next.kind is Kind.COMMENT and not forms:
            self._fail(self._next, _expected(self._next))
        if not forms:
            wanted = "msgstr[0]" if plural else "msgstr"
            reason = Message.of(
                '{wanted} is missing here; add it, with "" where there is no translation',
                wanted=wanted,
            )
            self._fail(self._next, reason)
        return forms

    def _index(self, keyword: Token, expected: int, *, plural: bool) -> None:
        here = self._next
        if not plural:
            if here.kind is Kind.INDEX:
                reason = Message.of("an entry with msgstr[0] needs a msgid_plural before it")
                self._fail(here, reason)
            return
        if here.kind is not Kind.INDEX:
            reason = Message.of(
                "an entry with msgid_plural needs msgstr[{number}] here", number=expected
            )
            self._fail(keyword, reason)
        if int(here.value[:9]) != expected:
            reason = Message.of(
                "plural forms must be numbered without gaps; msgstr[{number}] is due here",
                number=expected,
            )
            self._fail(here, reason)
        self._take()

    def _strings(self, like: Token) -> bytes:
        """Read one string or several that follow each other."""
        if not self._is_string(like):
            reason = Message.of('a string in double quotes ("...") must follow the keyword')
            self._fail(self._next, reason)
        bodies = []
        while self._is_string(like):
            self._check_marks(like)
            bodies.append(self._take().value)
        return b"".join(bodies)

    def _is_string(self, like: Token) -> bool:
        return self._next.kind is Kind.STRING and self._next.previous is like.previous

    def _check_marks(self, like: Token) -> None:
        if self._next.obsolete is not like.obsolete:
            reason = Message.of(
                "some lines of this entry begin with #~ and others do not; mark all or none"
            )
            self._fail(self._next, reason)

    def _is_keyword(self, name: str) -> bool:
        return self._next.kind is Kind.KEYWORD and self._next.value == name.encode()

    def _take(self) -> Token:
        token = self._next
        self._end = token.end
        self._next = next(self._tokens)
        return token

    def _line_end(self) -> int:
        """Where the item ends: with its line, if nothing else stands there."""
        if self._next.kind is Kind.END:
            rest = self._data[self._end :]
        else:
            rest = self._data[self._end : self._next.start]
        blank = rest.find(b"\n") + 1
        if blank and not rest[:blank].strip():
            return self._end + blank
        return self._end if rest.strip() else self._end + len(rest)

    def _fail(self, token: Token, reason: Message) -> NoReturn:
        line, column = place(self._data, token.start, self._codec)
        raise InputError(reason, line=line, column=column)


def _expected(token: Token) -> Message:
    if token.kind is Kind.END:
        return Message.of("the file ends inside an entry; restore the rest of it")
    if token.kind is Kind.COMMENT:
        return Message.of("a comment cannot stand inside an entry; move it before the entry")
    if token.kind is Kind.STRING:
        return Message.of(
            "this string belongs to no keyword; join it to the entry above, or remove it"
        )
    return Message.of(
        "{name} cannot stand here; the order is msgctxt, msgid, msgid_plural, msgstr",
        name=token.value.decode("ascii"),
    )
