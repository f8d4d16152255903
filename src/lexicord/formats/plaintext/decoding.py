"""From the bytes of a text file to its characters, and what to say where that fails."""

from __future__ import annotations

import codecs
import re
from bisect import bisect_right

from lexicord.domain.errors import InputError
from lexicord.domain.finding import Message
from lexicord.domain.translatable import N_

# A mark at the start of the file, and the encoding that it announces.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def decoded(data: bytes) -> tuple[str, str, bytes]:
    """Return the text, its encoding and its byte order mark.

    Raises InputError with line and column at the first byte that is no text.
    """
    bom, encoding = next((mark for mark in _MARKS if data.startswith(mark[0])), (b"", "utf-8"))
    body = data[len(bom) :]
    try:
        text = body.decode(encoding)
    except UnicodeDecodeError as error:
        raise _not_text(body, error, encoding) from error
    place = text.find("\0")
    if place >= 0:
        reason = Message.of("a NUL character: this is not a text file")
        raise _error_at(reason, text[:place])
    return text, encoding, bom


class Lines:
    """The lines of a text, with any of the three line ends, found once."""

    def __init__(self, text: str) -> None:
        """Note where each line begins."""
        self._starts = [0, *(found.end() for found in re.finditer("\r\n|\r|\n", text))]

    def place(self, offset: int) -> tuple[int, int]:
        """Return the line and column of ``offset``, both counted from 1, in code points."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1


def _not_text(body: bytes, error: UnicodeDecodeError, encoding: str) -> InputError:
    byte = body[error.start]
    advice = (
        N_("save the file as UTF-8, or convert it with `iconv -f OLD_ENCODING -t UTF-8`")
        if encoding == "utf-8"
        else N_("the byte order mark at its start may be wrong")
    )
    reason = Message.of(
        "byte 0x{code} is not {encoding}; {advice}",
        code=f"{byte:02X}",
        encoding=encoding.upper(),
        advice=Message.of(advice),
    )
    return _error_at(reason, body[: error.start].decode(encoding))


def _error_at(reason: Message, before: str) -> InputError:
    line, column = Lines(before).place(len(before))
    return InputError(reason, line=line, column=column)
