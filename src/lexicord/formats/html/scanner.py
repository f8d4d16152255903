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

_CLOSINGS = {"<!--": "-->", "<![C": "]]>"}


def tokens(text: str, *, is_xml: bool) -> Iterator[Token]:
    """Yield the tokens of a document in order.

    Raises InputError with line and column where a comment, a tag or the content of an element
    such as ``script`` is never closed: everything behind it would be lost to readers.
    """
    scanner = _Scanner(text, is_xml=is_xml)
    place = 0
    while place < len(text):
        token = scanner.token(place)
        yield token
        place = token.end
        if token.kind is Kind.START and not is_xml:
            content = scanner.content(token)
            if content is not None:
                yield content
                place = content.end


class _Scanner:
    """Knows whether it is inside SVG or MathML, where other rules hold."""

    def __init__(self, text: str, *, is_xml: bool) -> None:
        self._text = text
        self._is_xml = is_xml
        self._open: list[str] = []
        self._patterns = markup(is_foreign=False), markup(is_foreign=True)

    @property
    def _is_foreign(self) -> bool:
        return bool(self._open) and self._open[-1] in FOREIGN

    def token(self, place: int) -> Token:
        """Return the token that begins at a place."""
        if self._text.startswith("<?", place):
            return Token(Kind.OTHER, place, self._instruction_end(place))
        found = self._patterns[self._is_xml or self._is_foreign].match(self._text, place)
        if found is None:
            raise self._never_closed(place)
        kind = _KINDS[str(found.lastgroup)]
        if kind is Kind.START or kind is Kind.END:
            return self._tag(found, kind)
        return Token(kind, *found.span())

    def content(self, tag: Token) -> Token | None:
        """Return the content of an element that holds no markup; None where there is none."""
        if self._is_foreign or (tag.name not in RAW_TEXT and tag.name not in TEXT_ONLY):
            return None
        if self._open[-1:] == [tag.name]:
            return None
        end = self._content_end(tag)
        if end < 0:
            raise self._never_closed(tag.start, f"</{tag.name}>")
        kind = Kind.TEXT if tag.name in TEXT_ONLY else Kind.RAW
        return Token(kind, tag.end, end) if end > tag.end else None

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

    def _tag(self, found: re.Match[str], kind: Kind) -> Token:
        name = str(found["name"] or found["ended"])
        if self._is_xml:
            return Token(kind, *found.span(), name.rpartition(":")[2])
        name = name.lower()
        if self._open or name in FOREIGN:
            self._note(name, found[0], kind)
        return Token(kind, *found.span(), name)

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
