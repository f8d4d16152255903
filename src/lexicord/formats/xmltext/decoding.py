"""From the bytes of an XML file to its text, checked to be well-formed and harmless.

Python's own expat does the checking. Its handlers refuse every entity that a file declares for
itself: none of our formats needs one, and they are the way to expand a little file into
gigabytes or to read other files.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NoReturn
from xml.parsers import expat

from lexicord.domain.errors import InputError
from lexicord.domain.finding import Message
from lexicord.formats.plaintext.decoding import Lines

if TYPE_CHECKING:
    from xml.parsers.expat import XMLParserType

# Marks at the start of a file, and what a file in UTF-16 begins with where it has none.
_MARKS = (
    (codecs.BOM_UTF8, codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, codecs.BOM_UTF16_BE, "utf-16-be"),
    (b"<\0", b"", "utf-16-le"),
    (b"\0<", b"", "utf-16-be"),
)
_DECLARED = rb"""<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z0-9._-]+)["']"""
_DEEPEST = 5_000
_MOST = 500_000
"""Elements; a book of a thousand pages has half of them."""


@dataclass(frozen=True, slots=True)
class XmlText:
    """The text of an XML file, and how it was written."""

    text: str
    encoding: str = "utf-8"
    bom: bytes = b""

    def encoded(self, text: str) -> bytes:
        """Return ``text`` as bytes in the encoding of this file.

        What the encoding has no character for becomes a numeric reference.
        """
        return self.bom + text.encode(self.encoding, "xmlcharrefreplace")


def decoded_xml(data: bytes) -> XmlText:
    """Return the text of an XML file.

    Raises InputError with line and column where the bytes are not in the encoding that the
    file declares, where it is not well-formed, where it declares entities, or where elements
    are nested deeper, or are more, than any document's.
    """
    bom, encoding = _encoding(data)
    body = data[len(bom) :]
    try:
        text = body.decode(encoding)
    except UnicodeDecodeError as error:
        before = body[: error.start].decode(encoding, "replace")
        problem = Message.of(
            "byte 0x{code} is not {encoding}", code=f"{body[error.start]:02X}", encoding=encoding
        )
        raise _malformed(problem, *Lines(before).place(len(before))) from error
    _check(text)
    return XmlText(text, encoding, bom)


def _encoding(data: bytes) -> tuple[bytes, str]:
    for begin, bom, encoding in _MARKS:
        if data.startswith(begin):
            return bom, encoding
    found = re.match(_DECLARED, data)
    name = found[1].decode("ascii").lower() if found else "utf-8"
    try:
        is_text = "<?".encode(name) == b"<?"
    except (LookupError, ValueError):
        is_text = False
    if not is_text:
        raise _malformed(Message.of("{name} is not an encoding of text", name=name), 1, 1)
    return b"", name


def _check(text: str) -> None:
    parser = expat.ParserCreate()
    guard = _Guard(parser)
    parser.EntityDeclHandler = guard.declared
    parser.StartElementHandler = guard.opened
    parser.EndElementHandler = guard.closed
    try:
        parser.Parse(text, True)  # noqa: FBT003 - its last argument has no name
    except expat.ExpatError as error:
        problem = Message.verbatim(str(expat.ErrorString(error.code)))
        raise _malformed(problem, error.lineno, error.offset + 1) from error


class _Guard:
    """Stops the parser at what no document needs."""

    def __init__(self, parser: XMLParserType) -> None:
        self._parser = parser
        self._depth = 0
        self._count = 0

    def declared(self, name: str, *_: object) -> NoReturn:
        """Refuse an entity."""
        parser = self._parser
        raise InputError(
            Message.of(
                "the XML declares the entity {name!r}, which no document needs; write its text"
                " where it stands",
                name=name,
            ),
            line=parser.CurrentLineNumber,
            column=parser.CurrentColumnNumber + 1,
        )

    def opened(self, _name: str, _attributes: object) -> None:
        """Count the elements that are open."""
        self._depth += 1
        self._count += 1
        if self._depth > _DEEPEST:
            raise self._too_much(Message.of("elements are nested too deeply"))
        if self._count > _MOST:
            raise self._too_much(Message.of("there are too many elements"))

    def _too_much(self, problem: Message) -> InputError:
        place = self._parser.CurrentLineNumber, self._parser.CurrentColumnNumber + 1
        return _malformed(problem, *place)

    def closed(self, _name: str) -> None:
        """Count the elements that are open."""
        self._depth -= 1


def _malformed(problem: Message, line: int, column: int) -> InputError:
    reason = Message.of(
        "this is not well-formed XML: {problem}; correct it, or save the file again in the"
        " program that it comes from",
        problem=problem,
    )
    return InputError(reason, line=line, column=column)
