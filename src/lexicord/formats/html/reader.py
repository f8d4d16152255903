"""From tokens to literals and slots."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.domain.document import Literal, Slot
from lexicord.formats.html.attributes import attributes, is_shown
from lexicord.formats.html.characters import collapsed, items, shows
from lexicord.formats.html.elements import BLOCKS, ISLANDS, VOID
from lexicord.formats.html.flow import Flows
from lexicord.formats.html.nesting import Nesting
from lexicord.formats.html.notes import note
from lexicord.formats.html.paths import Paths
from lexicord.formats.html.scanner import Kind, tokens
from lexicord.formats.html.shown_attributes import tiles
from lexicord.formats.inline.composing import Place
from lexicord.formats.inline.content import WORD, Mark, Run, Shape
from lexicord.formats.plaintext.decoding import Lines

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lexicord.formats.html.attributes import Attribute
    from lexicord.formats.html.flow import Dialect
    from lexicord.formats.html.nesting import Element
    from lexicord.formats.html.scanner import Token

ROOT, DOCTYPE = "root", "doctype"
"""Roles of literals: the start tag of the whole document, and what stands before it."""

_MOST_ISLANDS = 8
_WHITE = " \t\n\f\r"
_SHAPES = {True: Shape.ALONE, False: Shape.OPEN}
_BREAK = {"br": "\n"}
_TRANSLATED_CDATA = slice(len("<![CDATA["), -len("]]>"))


def pieces(text: str, dialect: Dialect) -> list[Literal | Slot]:
    """Return the literals and slots that tile a document.

    Raises InputError with line and column where markup is never closed.
    """
    reader = _Reader(text, dialect)
    for token in tokens(text, is_xml=dialect.is_xml):
        reader.take(token)
    return reader.finished()


class _Reader:
    """Reads one document, token by token."""

    def __init__(self, text: str, dialect: Dialect) -> None:
        self._text = text
        self._dialect = dialect
        self._lines = Lines(text)
        self._paths = Paths(dialect.prefix)
        self._nesting = Nesting(is_xml=dialect.is_xml)
        self._flows = Flows(dialect, self._lines, self._nesting, self._paths)
        self._has_root = False
        self._takers = {
            Kind.TEXT: self._characters,
            Kind.START: self._start,
            Kind.END: self._end,
            Kind.COMMENT: self._comment,
            Kind.CDATA: self._cdata,
            Kind.DOCTYPE: self._doctype,
        }

    def take(self, token: Token) -> None:
        """Read the next token."""
        raw = self._text[token.start : token.end]
        self._takers.get(token.kind, self._other)(token, raw)

    def finished(self) -> list[Literal | Slot]:
        """Return all pieces: the document ends here."""
        return self._flows.finished()

    def _characters(self, token: Token, raw: str) -> None:
        top = self._nesting.top
        if not top.has_text:
            self._flows.add(Mark(raw), token.start)
            return
        if not top.keeps_white and not raw.strip(_WHITE):
            self._flows.add(Run(raw, " "), token.start)
            return
        is_xml = self._dialect.is_xml
        for item in items(raw, keeps_white=top.keeps_white, quoting="", is_xml=is_xml):
            self._flows.add(item, token.start)

    def _cdata(self, token: Token, raw: str) -> None:
        top = self._nesting.top
        text = raw[_TRANSLATED_CDATA]
        meaning = text if top.keeps_white else collapsed(text)
        self._flows.add(Run(raw, meaning) if top.has_text else Mark(raw), token.start)

    def _comment(self, token: Token, raw: str) -> None:
        self._flows.notes += note(raw)
        self._flows.add(Mark(raw), token.start)

    def _doctype(self, _token: Token, raw: str) -> None:
        self._flows.cut()
        self._flows.put(Literal(raw, DOCTYPE))

    def _other(self, token: Token, raw: str) -> None:
        self._flows.add(Mark(raw, stand_in=WORD if shows(raw) else ""), token.start)

    def _start(self, token: Token, raw: str) -> None:
        name = token.name
        self._flows.close(self._nesting.depth_before(name))
        known = attributes(raw) if len(raw) > len(name) + 3 else ()
        has_label = name in BLOCKS or name in ISLANDS
        label = self._paths.opened(name, self._nesting.top.label) if has_label else ""
        element = self._nesting.element(name, known, label)
        inner = self._tiles(token, raw, element, known)
        is_empty = self._is_empty(name, raw)
        if not is_empty and self._is_island(element):
            is_word = name == "math" or not element.is_turned_on
            self._flows.begin(WORD if is_word else "", token.start)
        self._begin(element, Mark(raw, _SHAPES[is_empty], name, _BREAK.get(name, ""), inner), token)
        if not is_empty:
            self._nesting.open(element)

    def _begin(self, element: Element, mark: Mark, token: Token) -> None:
        if element.is_block:
            self._put(element, mark.raw, mark.inner)
        else:
            self._flows.add(mark, token.start)

    def _put(self, element: Element, raw: str, inner: Sequence[Literal | Slot]) -> None:
        """Put the start tag of a block behind the text before it."""
        self._flows.cut()
        if element.name == "html" and not self._has_root:
            self._has_root = True
            self._flows.put(Literal(raw, ROOT))
        else:
            self._flows.put(*(inner or (Literal(raw),)))

    def _end(self, token: Token, raw: str) -> None:
        depth = self._nesting.depth_after(token.name)
        self._flows.close(depth + 1)
        if token.name in BLOCKS:
            self._flows.cut()
            self._flows.put(Literal(raw))
            self._paths.closed(token.name)
        else:
            shape = Shape.ALONE if token.name in VOID else Shape.CLOSE
            self._flows.add(Mark(raw, shape, token.name), token.start)
        self._flows.close(depth)

    def _is_empty(self, name: str, raw: str) -> bool:
        if self._dialect.is_xml:
            return raw.endswith("/>")
        is_foreign = self._nesting.top.is_foreign or name in {"svg", "math"}
        return name in VOID or (is_foreign and raw.endswith("/>"))

    def _is_island(self, element: Element) -> bool:
        """Say whether the content of an element is no part of the running text around it."""
        top = self._nesting.top
        is_off = top.is_turned_on and not element.is_turned_on
        is_apart = element.name in ISLANDS or is_off
        return is_apart and not element.is_block and self._flows.depth < _MOST_ISLANDS

    def _tiles(
        self, token: Token, raw: str, element: Element, known: Sequence[Attribute]
    ) -> tuple[Literal | Slot, ...]:
        """Return what tiles a tag with texts in it; nothing for one without."""
        if not known or not element.is_turned_on or element.name == "html":
            return ()
        if not any(is_shown(element.name, each.name, known) for each in known):
            return ()
        path = self._paths.owner(element.name)
        place = Place(path, self._lines.place(token.start)[0], notes=tuple(self._flows.notes))
        found = tiles(raw, element.name, known, place, self._dialect)
        if found and element.name in VOID:
            self._flows.noted()
        return found
