"""The members of an archive that a document's pieces are the text of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.domain.document import Part
from lexicord.domain.errors import InputError
from lexicord.domain.finding import Message
from lexicord.formats.xmltext.decoding import decoded_xml
from lexicord.formats.zipped.archive import opened
from lexicord.formats.zipped.replacing import replaced

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from lexicord.domain.document import Document
    from lexicord.formats.xmltext.decoding import XmlText
    from lexicord.formats.zipped.archive import Archive


def member_xml(archive: Archive, name: str) -> XmlText:
    """Return an XML member of an archive.

    Raises InputError, naming the member, where it is missing, damaged or not well-formed.
    """
    data = archive.read(name)
    try:
        return decoded_xml(data)
    except InputError as error:
        reason = Message.of("{reason} (in its member {name!r})", reason=error.message, name=name)
        raise InputError(reason, line=error.line, column=error.column) from error


def part_texts(document: Document, written: Sequence[str]) -> dict[str, str]:
    """Return the text of each part of a document, given what each of its pieces became."""
    texts: dict[str, list[str]] = {}
    name = ""
    for piece, text in zip(document.pieces, written, strict=True):
        if isinstance(piece, Part):
            name = piece.name
        texts.setdefault(name, []).append(text)
    return {each: "".join(found) for each, found in texts.items()}


def with_parts(
    document: Document,
    written: Sequence[str],
    finished: Mapping[str, Callable[[str], str]],
) -> bytes:
    """Return the archive of a document with what its pieces became in its parts.

    ``finished`` has what is done last to the text of a member, parts or not. Members whose
    text comes out as it was keep every byte.
    """
    archive = opened(document.archive)
    texts = part_texts(document, written)
    members: dict[str, bytes] = {}
    for name in {*texts, *finished}:
        xml = member_xml(archive, name)
        text = finished.get(name, str)(texts.get(name, xml.text))
        if text != xml.text:
            members[name] = xml.encoded(text)
    return replaced(document.archive, members)
