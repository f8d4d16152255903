"""In which charset a catalogue is written, and the way to UTF-8 and back.

The header entry decides, as in GNU gettext; a charset named in a comment does not. Inside the
engine a catalogue is bytes in which every byte below 128 is the ASCII character it looks like.
Where the charset of the file has that property (UTF-8, ISO 8859, EUC) these are the bytes of
the file; where the second byte of a character may look like a quote or a backslash (Shift_JIS,
Big5, GBK, GB 18030, UHC, Johab) it is the text in UTF-8.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from lexicord.domain.errors import InputError
from lexicord.domain.finding import Message
from lexicord.formats.gettext.places import place

if TYPE_CHECKING:
    from collections.abc import Iterator

BOM = codecs.BOM_UTF8
PLACEHOLDER = "CHARSET"
"""What templates say before a translator has chosen."""

_CHUNK = 1 << 16
_HOLDS_ASCII_BYTES = frozenset(
    ("shift_jis", "cp932", "big5", "big5hkscs", "gbk", "gb18030", "cp949", "cp950", "johab"),
)
# What gettext calls portable, by the names that Python has for them.
_TRANSPARENT = re.compile(
    r"utf-8|ascii|iso8859-\d+|koi8-[rtu]|euc_(?:jp|kr)|gb2312|tis-620"
    r"|cp(?:437|720|737|775|85[0-9]|86[0-9]|874|1125|125[0-8])|ptcp154|kz1048|mac-\w+",
)


@dataclass(frozen=True, slots=True)
class Charset:
    """A charset that a catalogue can be written in.

    ``name`` is what the header says, ``codec`` what Python calls it, ``inner`` the codec of the
    bytes that the engine works on. ``known`` is False for a name that stands for nothing we
    know; such a file may hold ASCII only.
    """

    name: str
    codec: str
    known: bool = True

    @property
    def inner(self) -> str:
        """The codec of the bytes inside the engine."""
        return "utf-8" if self.codec in _HOLDS_ASCII_BYTES else self.codec

    @property
    def transparent(self) -> bool:
        """Say whether the bytes of the file are the bytes inside the engine."""
        return self.inner == self.codec


UTF8 = Charset("UTF-8", "utf-8")


def charset(name: str) -> Charset:
    """Return the charset that a header calls ``name``; an unknown one stands for ASCII."""
    if not name or name == PLACEHOLDER:
        return Charset(name, "utf-8")
    try:
        codec = codecs.lookup(name).name
    except (LookupError, ValueError):
        return Charset(name, "ascii", known=False)
    usable = codec in _HOLDS_ASCII_BYTES or _TRANSPARENT.fullmatch(codec)
    return Charset(name, codec) if usable else Charset(name, "ascii", known=False)


@cache
def _header_pattern() -> re.Pattern[bytes]:
    gap = rb"[ \t\r\n]*+"
    return re.compile(
        rb"^(?P<context>[ \t]*+msgctxt[ \t]*+(?:\"[^\n]*+\n[ \t]*+)++)?"
        rb"[ \t]*+msgid[ \t]*+(?:\"\"" + gap + rb")++"
        rb"msgstr[ \t]*+(?P<value>(?:\"[^\n]*+" + gap + rb")++)",
        re.MULTILINE,
    )


def declared(data: bytes) -> str:
    """Return the charset that the header entry of ``data`` names, or nothing."""
    for header in _header_pattern().finditer(data):
        if header["context"] is None:
            value = re.sub(rb'"[ \t\r\n]*+"', b"", header["value"])
            found = re.search(rb'charset=([^\s"\\;]+)', value)
            return found[1].decode("ascii", "replace") if found else ""
    return ""


def to_inner(data: bytes, chosen: Charset) -> bytes:
    """Return ``data`` as the engine wants it.

    Raises InputError, with the place, where a byte stands for no character of the charset, and
    for NUL, which no gettext tool carries.
    """
    if b"\0" in data:
        line, column = place(data, data.index(b"\0"), "latin-1")
        reason = Message.of("there is a NUL byte here; save the file as UTF-8 text without it")
        raise InputError(reason, line=line, column=column)
    if data.isascii():
        return data
    if chosen.transparent:
        for _ in _decoded(data, chosen):
            pass
        return data
    return b"".join(text.encode() for text in _decoded(data, chosen))


def _decoded(data: bytes, chosen: Charset) -> Iterator[str]:
    decoder = codecs.getincrementaldecoder(chosen.codec)()
    for start in range(0, len(data), _CHUNK):
        chunk = data[start : start + _CHUNK]
        try:
            yield decoder.decode(chunk, final=start + _CHUNK >= len(data))
        except UnicodeDecodeError as error:
            # A character may have begun in the chunk before.
            carried = len(error.object) - len(chunk)
            raise _no_character(data, max(start + error.start - carried, 0), chosen) from None


def _no_character(data: bytes, offset: int, chosen: Charset) -> InputError:
    line, column = place(data, offset, chosen.codec)
    if not chosen.known:
        reason = Message.of(
            "the header says charset={name}, which is no charset we know, and the file "
            "holds more than ASCII; write the true charset (such as UTF-8) into the header",
            name=chosen.name,
        )
    else:
        reason = Message.of(
            "byte 0x{code} is no {charset} here; correct the charset "
            "in the header, or save the file in the one that it names",
            code=format(data[offset], "02X"),
            charset=chosen.codec.upper(),
        )
    return InputError(reason, line=line, column=column)


def from_inner(inner: bytes, chosen: Charset, original: bytes = b"") -> bytes:
    """Return the bytes of the file for ``inner``.

    Lines that stand in ``original`` come out as they stand there, even where the charset has
    two ways to write a character. Raises InputError where a character does not fit.
    """
    if chosen.transparent or inner.isascii():
        return inner
    known = {line.decode(chosen.codec).encode(): line for line in original.split(b"\n")}
    return b"\n".join(
        known[line] if line in known else encoded(line.decode(), chosen, chosen.codec)
        for line in inner.split(b"\n")
    )


def encoded(text: str, chosen: Charset, codec: str | None = None) -> bytes:
    """Return ``text`` in the charset, for inside the engine unless ``codec`` says otherwise.

    Raises InputError, naming the first character that the charset does not have.
    """
    try:
        return text.encode(codec or chosen.inner)
    except UnicodeEncodeError as error:
        odd = text[error.start]
        reason = Message.of(
            "the character {odd!a} ({shown}) does not exist in {name}; "
            "convert the catalogue to UTF-8 first",
            odd=odd,
            shown=_shown(odd),
            name=chosen.name,
        )
        raise InputError(reason) from None


def _shown(character: str) -> str:
    return character if character.isprintable() else f"U+{ord(character):04X}"
