"""EPUB 2 and 3: every page of the book, its title and description, and its contents."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from lexicord.domain.document import Document, Literal, Part
from lexicord.domain.errors import InputError
from lexicord.domain.finding import Message
from lexicord.formats.epub import descriptions
from lexicord.formats.epub.language import Book
from lexicord.formats.epub.package import Role, members
from lexicord.formats.html import reader
from lexicord.formats.html.characters import quoted
from lexicord.formats.html.flow import Dialect
from lexicord.formats.inline.rendering import Style, rendered
from lexicord.formats.xmltext.decoding import decoded_xml
from lexicord.formats.zipped.archive import opened
from lexicord.formats.zipped.replacing import replaced

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lexicord.domain.document import Slot
    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.formats.epub.package import Member
    from lexicord.formats.zipped.archive import Archive
    from lexicord.text.granularity import Granularity


@dataclass(frozen=True, slots=True)
class Epub:
    """The codec of EPUB; its units are those of the pages, and what the book says of itself."""

    name: str = "epub"
    suffixes: tuple[str, ...] = (".epub",)
    builds: bool = True

    def read(self, data: bytes, locale: LocaleTag, *, granularity: Granularity) -> Document:
        """Take a book apart; pictures, styles and markup stay as they are.

        Raises InputError where the archive is no book, is damaged, locked or unsafe, and with
        line and column where a page is not well-formed.
        """
        archive = opened(data)
        pieces: list[Literal | Slot | Part] = []
        for member in members(archive):
            pieces.append(Part(member.name))
            dialect = Dialect(locale, granularity, is_xml=True, prefix=f"{member.name}/")
            pieces += _pieces(archive, member, dialect)
        return Document(tuple(pieces), archive=data)

    def write(self, document: Document, texts: Sequence[str], locale: LocaleTag) -> bytes:
        """Put ``texts`` into the slots, and the language into every page and the package.

        The members of the archive that did not change keep their bytes, their order and the
        way they are packed.
        """
        if all(text == unit.source for text, unit in zip(texts, document.units, strict=True)):
            return document.archive
        written = rendered(document, texts, Style(partial(quoted, is_xml=True)), locale)
        new = _members(document, Book(document.pieces, locale), written)
        archive = opened(document.archive)
        return replaced(
            document.archive,
            {name: decoded_xml(archive.read(name)).encoded(text) for name, text in new.items()},
        )


def _pieces(archive: Archive, member: Member, dialect: Dialect) -> list[Literal | Slot]:
    """Return what tiles a member; an error in it names the member."""
    try:
        text = decoded_xml(archive.read(member.name)).text
        if member.role is Role.PAGE:
            return reader.pieces(text, dialect)
        return descriptions.pieces(text, member.role, dialect)
    except InputError as error:
        reason = Message.of("{member}: {reason}", member=member.name, reason=error.message)
        raise InputError(reason, line=error.line, column=error.column) from error


def _members(document: Document, book: Book, written: Sequence[str]) -> dict[str, str]:
    """Return the text of each member as it is written."""
    parts: dict[str, list[str]] = {}
    name = ""
    for piece, text in zip(document.pieces, written, strict=True):
        if isinstance(piece, Part):
            name = piece.name
        parts.setdefault(name, []).append(book.localized(piece, text))
    return {name: "".join(texts) for name, texts in parts.items()}
