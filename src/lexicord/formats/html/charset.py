"""The encoding of an HTML file: by its mark, its ``meta`` or its XML declaration, else UTF-8."""

from __future__ import annotations

import codecs
import re
from functools import cache

from lexicord.domain.errors import InputError
from lexicord.domain.finding import Message
from lexicord.formats.plaintext.decoding import Lines, decoded

_HEAD = 4096
"""Bytes; browsers look for the name of the encoding in the first quarter of them."""

_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)

# What names of encodings mean on the web (Encoding standard), where Python takes them at their
# word, or knows a smaller table under this name.
_MEANT = {
    "ascii": ("cp1252", "latin-1"),
    "iso8859-1": ("cp1252", "latin-1"),
    "cp1252": ("cp1252", "latin-1"),
    "iso8859-9": ("cp1254", "iso8859-9"),
    "iso8859-11": ("cp874", "tis-620"),
    "gb2312": ("gb18030",),
    "gbk": ("gb18030",),
    "euc_kr": ("cp949",),
    "shift_jis": ("cp932", "shift_jis"),
    "big5": ("big5hkscs", "cp950", "big5"),
    "utf-16": ("utf-8",),
    "utf-16-le": ("utf-8",),
    "utf-16-be": ("utf-8",),
    "utf-8-sig": ("utf-8",),
    **dict.fromkeys(("idna", "punycode", "raw-unicode-escape", "unicode-escape", "utf-7"), ()),
}
_LABELS = {"x-sjis": "shift_jis", "windows-31j": "shift_jis", "x-gbk": "gbk", "x-x-big5": "big5"}


def decoded_html(data: bytes) -> tuple[str, str, bytes]:
    """Return the text, its encoding and its byte order mark.

    Raises InputError with line and column at the first byte that is no text in the encoding
    that the file declares, and where it could not be written back as it was.
    """
    label = "" if data.startswith(_MARKS) else _declared(data[:_HEAD])
    encodings = _encodings(label)
    if "utf-8" in encodings:
        return decoded(data)
    for encoding in encodings:
        text = data.decode(encoding, "replace")
        if _encoded(text, encoding) == data and "\0" not in text:
            return text, encoding, b""
    raise _unreadable(data, label, encodings)


def _declared(head: bytes) -> str:
    """Return the encoding that the head of a file names; "" where it names none."""
    plain = re.sub(rb"<!--.*?-->", b"", head, flags=re.DOTALL)
    found = _meta().search(plain) or _declaration().match(head)
    return found[1].decode("ascii").lower() if found else ""


@cache
def _meta() -> re.Pattern[bytes]:
    return re.compile(rb"""<meta[\s/][^>]{0,500}?charset\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE)


@cache
def _declaration() -> re.Pattern[bytes]:
    return re.compile(rb"""\s*<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([\w.:-]+)""")


def _encodings(label: str) -> tuple[str, ...]:
    """Return how an encoding is called in Python, the likelier first; none if it is unknown."""
    try:
        name = codecs.lookup(_LABELS.get(label, label or "utf-8")).name
        is_of_text = name.startswith("utf-16") or b"<".decode(name) == "<"
    except (LookupError, ValueError):
        return ()
    return _MEANT.get(name, (name,)) if is_of_text else ()


def _encoded(text: str, encoding: str) -> bytes:
    """Return text as bytes; none where the encoding has no character for it."""
    try:
        return text.encode(encoding)
    except UnicodeEncodeError:
        return b""


def _unreadable(data: bytes, label: str, encodings: tuple[str, ...]) -> InputError:
    if not encodings:
        reason = Message.of(
            "the file declares the encoding {name!r}, which lexicord does not know; save it as"
            " UTF-8",
            name=label,
        )
        return InputError(reason, line=1, column=1)
    reason = Message.of(
        "here the bytes are not {encoding}, which the file declares; save it as UTF-8 and"
        " declare that",
        encoding=label,
    )
    before = _readable(data, encodings[-1])
    line, column = Lines(before).place(len(before))
    return InputError(reason, line=line, column=column)


def _readable(data: bytes, encoding: str) -> str:
    """Return the text up to the first byte that does not come back as it was."""
    text = data.decode(encoding, "replace")
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        part = _encoded(text[:middle], encoding)
        is_kept = "\0" not in text[:middle] and data.startswith(part) and (part or not middle)
        low, high = (middle, high) if is_kept else (low, middle - 1)
    return text[:low]
