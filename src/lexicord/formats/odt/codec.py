"""OpenDocument files: bytes in, a document of up to three parts out, and back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lexicord.domain.document import Document, Literal, Part, Slot
from lexicord.domain.errors import InputError
from lexicord.domain.finding import Message
from lexicord.formats.inline.rendering import Style, rendered
from lexicord.formats.odt.languages import Revision
from lexicord.formats.odt.reader import Reading, read_part
from lexicord.formats.odt.styles import read_styles
from lexicord.formats.odt.writing import finish, quote
from lexicord.formats.xmltext.decoding import XmlText, decoded_xml
from lexicord.formats.xmltext.elements import elements
from lexicord.formats.zipped.archive import opened
from lexicord.formats.zipped.members import member_xml, with_parts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.formats.zipped.archive import Archive
    from lexicord.text.granularity import Granularity

_PARTS = {"meta.xml": "", "content.xml": "", "styles.xml": "page."}
"""Members with texts, in the order in which they are read, and how paths in them begin.

The texts of ``styles.xml`` are those of headers and footers."""

_OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
_MANIFEST = "META-INF/manifest.xml"


@dataclass(frozen=True, slots=True)
class Odt:
    """The codec of OpenDocument archives: texts, and what is text in sheets and slides.

    A unit is a sentence or a paragraph of the body, of notes, headers, footers and text boxes,
    the title or the description of a picture, or the title of the document. Its line is the
    number of its paragraph in its part, since the lines of the XML tell nobody anything.
    """

    name: str = "odt"
    suffixes: tuple[str, ...] = (".odt", ".ott", ".ods", ".ots", ".odp", ".otp")
    builds: bool = True

    def read(self, data: bytes, locale: LocaleTag, *, granularity: Granularity) -> Document:
        """Take a document apart.

        Raises InputError where the bytes are no archive, hold what no document does, or are
        no OpenDocument file, with line and column of the part that is not well-formed.
        """
        archive = opened(data)
        texts = {name: member_xml(archive, name).text for name in _known(archive)}
        styles = read_styles(texts.get("styles.xml", ""), texts["content.xml"])
        reading = Reading(locale, granularity, styles)
        pieces: list[Literal | Slot | Part] = []
        for name, text in texts.items():
            pieces.append(Part(name))
            pieces += read_part(elements(text), reading, _PARTS[name])
        return Document(tuple(pieces), archive=data)

    def write(self, document: Document, texts: Sequence[str], locale: LocaleTag) -> bytes:
        """Put ``texts`` into the document and set its language and direction.

        Members without a new text stay byte for byte, except for the styles, which tell the
        language.
        """
        if _is_unchanged(document, texts):
            return document.archive
        archive = opened(document.archive)
        names = _known(archive)
        styles = member_xml(archive, "styles.xml").text if "styles.xml" in names else ""
        revision = Revision.of(styles, locale)
        finished = dict.fromkeys(names, revision.text)
        if styles:
            finished["styles.xml"] = revision.styles
        written = rendered(document, texts, Style(quote, finish), locale)
        return with_parts(document, written, finished)


@dataclass(frozen=True, slots=True)
class FlatOdt:
    """The codec of OpenDocument files that are one XML text."""

    name: str = "fodt"
    suffixes: tuple[str, ...] = (".fodt", ".fods", ".fodp")
    builds: bool = True

    def read(self, data: bytes, locale: LocaleTag, *, granularity: Granularity) -> Document:
        """Take a document apart.

        Raises InputError with line and column where the bytes are not well-formed XML.
        """
        xml = decoded_xml(data)
        if _OFFICE not in xml.text:
            raise _not_a_document()
        reading = Reading(locale, granularity, read_styles(xml.text))
        pieces = tuple(read_part(elements(xml.text), reading))
        return Document(pieces, xml.encoding, xml.bom)

    def write(self, document: Document, texts: Sequence[str], locale: LocaleTag) -> bytes:
        """Put ``texts`` into the document and set its language and direction."""
        written = "".join(rendered(document, texts, Style(quote, finish), locale))
        if not _is_unchanged(document, texts):
            written = Revision.of(written, locale).styles(written)
        return XmlText("", document.encoding, document.bom).encoded(written)


def _is_unchanged(document: Document, texts: Sequence[str]) -> bool:
    return all(text == unit.source for text, unit in zip(texts, document.units, strict=True))


def _known(archive: Archive) -> list[str]:
    """Return the names of the parts; raise InputError where it is no OpenDocument file."""
    if "content.xml" not in archive:
        raise _not_a_document()
    if _MANIFEST in archive and b"encryption-data" in archive.read(_MANIFEST):
        reason = Message.of("the document is locked with a password; save it without one")
        raise InputError(reason)
    return [name for name in _PARTS if name in archive]


def _not_a_document() -> InputError:
    return InputError(
        Message.of(
            "this is not an OpenDocument file; open it in its own program and save it as ODT"
        )
    )
