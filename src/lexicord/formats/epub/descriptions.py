"""The texts of the package document and of the contents of EPUB 2: plain ones, without markup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.domain.document import Literal, Slot
from lexicord.domain.unit import UnitKind
from lexicord.formats.epub.package import Role
from lexicord.formats.html.characters import ATTRIBUTE, collapsed, items
from lexicord.formats.html.paths import Paths
from lexicord.formats.inline.composing import Place, composed
from lexicord.formats.inline.content import Mark, Run
from lexicord.formats.plaintext.decoding import Lines
from lexicord.formats.xmltext.attributes import attribute, attributes
from lexicord.formats.xmltext.names import local
from lexicord.formats.xmltext.tokens import Kind, tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lexicord.formats.html.flow import Dialect
    from lexicord.formats.inline.content import Item
    from lexicord.formats.xmltext.tokens import Token

LANGUAGE, SPINE, OUTERMOST = "language", "spine", "outermost"
"""Roles of literals: the language of the book, the tag of its reading order, the first tag."""

_TEXTS = {
    Role.PACKAGE: {
        "title": UnitKind.HEADING,
        "description": UnitKind.PARAGRAPH,
        "subject": UnitKind.STRING,
    },
    Role.CONTENTS: {"text": UnitKind.STRING},
}
_PEOPLE = "docAuthor"
_ROLES = {"language": LANGUAGE}
_TAG_ROLES = {"spine": SPINE, "package": OUTERMOST, "ncx": OUTERMOST}
_SUMMARY = "schema:accessibilitySummary"
_CDATA = slice(len("<![CDATA["), -len("]]>"))


def pieces(text: str, role: Role, dialect: Dialect) -> list[Literal | Slot]:
    """Return the literals and slots that tile a package document or a table of contents."""
    reader = _Reader(text, role, dialect)
    place = 0
    while place < len(reader.tokens):
        place = reader.read(place)
    return reader.pieces


class _Reader:
    """Reads one member, element by element."""

    def __init__(self, text: str, role: Role, dialect: Dialect) -> None:
        self._text = text
        self._kinds = _TEXTS[role]
        self._dialect = dialect
        self._lines = Lines(text)
        self._paths = Paths(dialect.prefix)
        self._around = ""
        self.tokens = list(tokens(text))
        self.pieces: list[Literal | Slot] = []

    def read(self, place: int) -> int:
        """Read the token at a place, and the content of an element of text; return the next."""
        token = self.tokens[place]
        raw = self._raw(token)
        name = local(token.name)
        if token.kind not in {Kind.START, Kind.EMPTY}:
            self._put(Literal(raw))
            return place + 1
        self._put(*self._tag(token, name, raw))
        end = self._content_end(place + 1) if token.kind is Kind.START else place + 1
        if end > place + 1:
            self._put(*self._content(self.tokens[place + 1 : end], name, raw))
        self._around = name
        return end

    def _put(self, *pieces: Literal | Slot) -> None:
        self.pieces += [piece for piece in pieces if isinstance(piece, Slot) or piece.text]

    def _raw(self, token: Token) -> str:
        return self._text[token.start : token.end]

    def _content_end(self, place: int) -> int:
        """Return the place of the next tag."""
        while not self.tokens[place].name:
            place += 1
        return place

    def _tag(self, token: Token, name: str, raw: str) -> Iterator[Literal | Slot]:
        """Yield what tiles a tag; a reference in the guide of EPUB 2 has a title."""
        title = next((each for each in attributes(raw) if each.name == "title"), None)
        if name != "reference" or title is None:
            yield Literal(raw, _TAG_ROLES.get(name, ""))
            return
        yield Literal(raw[: title.start])
        value = items(
            raw[title.start : title.end], keeps_white=False, quoting=ATTRIBUTE, is_xml=True
        )
        yield from self._composed(value, token, UnitKind.ATTRIBUTE, "reference")
        yield Literal(raw[title.end :])

    def _content(self, content: list[Token], name: str, tag: str) -> Iterator[Literal | Slot]:
        kind = self._kinds.get(name)
        if name == "meta" and attribute(tag, "property") == _SUMMARY:
            kind = UnitKind.PARAGRAPH
        if kind is None or self._around == _PEOPLE:
            raw = "".join(map(self._raw, content))
            yield Literal(raw, _ROLES.get(name, ""))
            return
        parts = [item for token in content for item in self._items(token)]
        yield from self._composed(parts, content[0], kind, name)

    def _items(self, token: Token) -> Iterator[Item]:
        raw = self._raw(token)
        if token.kind is Kind.TEXT:
            yield from items(raw, keeps_white=False, quoting="", is_xml=True)
        elif token.kind is Kind.CDATA:
            yield Run(raw, collapsed(raw[_CDATA]))
        else:
            yield Mark(raw)

    def _composed(
        self, parts: Iterable[Item], token: Token, kind: UnitKind, label: str
    ) -> list[Literal | Slot]:
        line = self._lines.place(token.start)[0]
        quoting = ATTRIBUTE if kind is UnitKind.ATTRIBUTE else ""
        place = Place(self._paths.take(label), line, kind, quoting=quoting)
        dialect = self._dialect
        granularity = "paragraph" if quoting else dialect.granularity
        return composed(parts, place, dialect.locale, granularity=granularity)
