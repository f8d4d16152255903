"""Word documents: bytes in, a document of several parts out, and back."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING

from lexicord.domain.document import Document, Literal, Part, Slot
from lexicord.domain.unit import UnitKind
from lexicord.formats.docx.body import Reading, read_part
from lexicord.formats.docx.parts import READ, parts
from lexicord.formats.docx.revising import Revision
from lexicord.formats.docx.setting import PLAIN
from lexicord.formats.docx.styles import read_styles
from lexicord.formats.docx.title import read_title
from lexicord.formats.docx.writing import finish, quote
from lexicord.formats.inline.rendering import Style, rendered
from lexicord.formats.xmltext.elements import elements
from lexicord.formats.zipped.archive import opened
from lexicord.formats.zipped.members import member_xml, with_parts

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.formats.docx.parts import PartOf
    from lexicord.formats.zipped.archive import Archive
    from lexicord.text.granularity import Granularity

_NOTES = frozenset({"footnotes", "endnotes"})


@dataclass(frozen=True, slots=True)
class Docx:
    """The codec of Word documents.

    A unit is a sentence or a paragraph of the body, of notes, headers, footers and text boxes,
    the alternative text of a picture, or the title in the properties. Its line is the number
    of its paragraph in its part, since the lines of the XML tell nobody anything.
    """

    name: str = "docx"
    suffixes: tuple[str, ...] = (".docx", ".docm", ".dotx", ".dotm")
    builds: bool = True

    def read(self, data: bytes, locale: LocaleTag, *, granularity: Granularity) -> Document:
        """Take a document apart.

        Raises InputError where the bytes are no archive, hold what no document does, or are
        no Word document, with line and column of the part that is not well-formed.
        """
        archive = opened(data)
        known = parts(archive)
        styles = _styles(archive, known)
        reading = Reading(locale, granularity, read_styles(styles))
        numbers = {role: count(1) for role in READ}
        pieces: list[Literal | Slot | Part] = []
        for part in known:
            if part.role in READ:
                pieces.append(Part(part.name))
                text = member_xml(archive, part.name).text
                pieces += _read(text, part, reading, next(numbers[part.role]))
        return Document(tuple(pieces), archive=data)

    def write(self, document: Document, texts: Sequence[str], locale: LocaleTag) -> bytes:
        """Put ``texts`` into the document and set its language and direction.

        Members without a new text stay byte for byte, except for the styles and the settings,
        which tell the language.
        """
        if all(text == unit.source for text, unit in zip(texts, document.units, strict=True)):
            return document.archive
        archive = opened(document.archive)
        known = parts(archive)
        styles = _styles(archive, known)
        revision = Revision.of(styles, locale)
        written = rendered(document, texts, Style(quote, finish), locale)
        finished = {
            **{each.name: revision.styles for each in known if each.role == "styles"},
            **{each.name: revision.settings for each in known if each.role == "settings"},
            **{each.name: revision.text for each in known if each.role in READ[1:]},
        }
        return with_parts(document, written, finished)


def _styles(archive: Archive, known: Iterable[PartOf]) -> str:
    names = [each.name for each in known if each.role == "styles"]
    return member_xml(archive, names[0]).text if names else ""


def _read(text: str, part: PartOf, reading: Reading, number: int) -> list[Literal | Slot]:
    """Return what tiles a part; the second header is ``header2``."""
    if part.role == "title":
        return read_title(text, reading.locale, quoting=PLAIN)
    path = "" if part.role == "body" else f"{part.role}{number}."
    kind = UnitKind.FOOTNOTE if part.role in _NOTES else UnitKind.PARAGRAPH
    return read_part(elements(text), reading, path, kind)
