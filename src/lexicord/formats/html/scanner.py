"""HTML and XHTML as a row of tokens that tile the text."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from lexicord.domain.errors import InputError
from lexicord.domain.finding import Message
from lexicord.formats.html.elements import BREAKOUT, FOREIGN, HTML_AGAIN, RAW_TEXT, TEXT_ONLY
from lexicord.formats.html.grammar import markup, raw_end, script_end
from lexicord.formats.plaintext.decoding import Lines

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator


class Kind(Enum):
    """What a token is."""

    TEXT = "text"
    START = "start"
    END = "end"
    COMMENT = "comment"
    CDATA = "cdata"
    DOCTYPE = "doctype"
    TEMPLATE = "template"
    RAW = "raw"
    """The content of an element such as ``script``, which is no text."""
    OTHER = "other"
    """Processing instructions, and markup that browsers drop."""


class Token(NamedTuple):
    """A stretch of the text; ``name`` is that of the element, in lower case, without prefix."""

    kind: Kind
    start: int
    end: int
    name: str = ""


_KINDS = {kind.value: kind for kind in Kind} | {"sign": Kind.TEXT}
_DEEPEST = 64
"""How many open elements of SVG an end tag is looked for in; more would be an attack."""

_OPAQUE = RAW_TEXT | TEXT_ONLY
_CLOSINGS = {"<!--": "-->", "<![C": "]]>"}


def tokens(text: str, *, is_xml: bool) -> Iterator[Token]:
    """Yield the tokens of a document in order.

    Raises InputError with line and column where a comment, a tag or the content of an element
    such as ``script`` is never closed: everything behind it would be lost to readers.
    """
    scanner = _Scanner(text, is_xml=is_xml)
    place = 0
    while place < len(text):
        start = place
        for token in scanner.stretch(place):
            yield token
            place = token.end
        if place == start:
            token = scanner.odd(place)
            yield token
            place = token.end


class _Scanner:
    """Knows whether it is inside SVG or MathML, where other rules hold."""

    def __init__(self, text: str, *, is_xml: bool) -> None:
        self._text = text
        self._is_xml = is_xml
        self._open: list[str] = []
        self._is_changed = False
        self._patterns = markup(is_foreign=False), markup(is_foreign=True)

    @property
    def _is_foreign(self) -> bool:
        return bool(self._open) and self._open[-1] in FOREIGN

    def stretch(self, place: int) -> Iterator[Token]:
        """Yield tokens from a place on, as long as the rules stay the same."""
        is_foreign = self._is_xml or self._is_foreign
        for found in self._patterns[is_foreign].finditer(self._text, place):
            start, end = found.span()
            if start != place:
                return
            kind = _KINDS[found.lastgroup or ""]
            if kind is not Kind.START and kind is not Kind.END:
                yield Token(kind, start, end)
            else:
                yield from self._tag(found, kind)
                if self._is_changed:
                    return
            place = end

    def odd(self, place: int) -> Token:
        """Return the token at a place where no pattern fits."""
        if not self._text.startswith("<?", place):
            raise self._never_closed(place)
        return Token(Kind.OTHER, place, self._instruction_end(place))

    def _content(self, tag: Token) -> Iterator[Token]:
        """Yield the content of an element that holds no markup, unless it is one of SVG."""
        if self._is_foreign or self._open[-1:] == [tag.name]:
            return
        self._is_changed = True
        end = self._content_end(tag)
        if end < 0:
            raise self._never_closed(tag.start, f"</{tag.name}>")
        if end > tag.end:
            yield Token(Kind.TEXT if tag.name in TEXT_ONLY else Kind.RAW, tag.end, end)

    def _content_end(self, tag: Token) -> int:
        if tag.name == "script":
            return self._script_end(tag.end)
        found = raw_end(tag.name).search(self._text, tag.end)
        return found.start() if found else -1

    def _script_end(self, start: int) -> int:
        """Return where a script ends: one in a comment inside of it is passed over."""
        in_comment = in_script = False
        for found in script_end().finditer(self._text, start):
            if found[1] is None:
                in_comment = found[0] == "<!--"
                in_script = in_script and in_comment
            elif found[1] and not in_script:
                return found.start()
            else:
                in_script = in_comment and not found[1]
        return -1

    def _instruction_end(self, place: int) -> int:
        """Return the end of ``<?…?>``; of PHP that is never closed, the end of the file."""
        is_php = self._text.startswith(("<?php", "<?="), place)
        end = self._text.find("?>", place)
        if end < 0 and is_php:
            return len(self._text)
        if end < 0 or not (is_php or self._is_xml or self._text.startswith("<?xml", place)):
            end = self._text.find(">", place) - 1
        if end < 0:
            raise self._never_closed(place)
        return end + 2

    def _tag(self, found: re.Match[str], kind: Kind) -> Iterator[Token]:
        """Yield a tag, and behind it the content of an element that holds no markup."""
        name = found["name"] if kind is Kind.START else found["ended"]
        self._is_changed = False
        if self._is_xml:
            yield Token(kind, *found.span(), name.rpartition(":")[2])
            return
        name = name.lower()
        token = Token(kind, *found.span(), name)
        yield token
        if self._open or name in FOREIGN:
            self._note(name, found[0], kind)
            self._is_changed = True
        if kind is Kind.START and name in _OPAQUE:
            yield from self._content(token)

    def _note(self, name: str, tag: str, kind: Kind) -> None:
        """Keep in mind which elements of SVG and MathML are open."""
        if kind is Kind.END:
            near = self._open[-_DEEPEST:][::-1]
            if name in near:
                del self._open[len(self._open) - 1 - near.index(name) :]
        elif self._is_foreign and name in BREAKOUT:
            self._open.clear()
        elif (name in FOREIGN or name in HTML_AGAIN) and not tag.endswith("/>"):
            self._open.append(name)

    def _never_closed(self, place: int, closing: str = "") -> InputError:
        begin = self._text[place : place + 4]
        reason = Message.of(
            "{markup!r} begins here and is never closed; write {closing!r} where it ends",
            markup=self._text[place : place + 20].partition("\n")[0],
            closing=closing or _CLOSINGS.get(begin, ">"),
        )
        line, column = Lines(self._text).place(place)
        return InputError(reason, line=line, column=column)
