"""Bytes of a PO file to a checked layout: charset, grammar, and the headers."""

from __future__ import annotations

from contextlib import suppress

from lexicord.domain.errors import InputError
from lexicord.domain.finding import Message
from lexicord.formats.gettext.charsets import BOM, Charset, charset, declared, to_inner
from lexicord.formats.gettext.decoding import Decoder
from lexicord.formats.gettext.layout import Layout, cut
from lexicord.formats.gettext.places import place

_WIDE_MARKS = (b"\xff\xfe", b"\xfe\xff")


def load(data: bytes) -> tuple[bytes, Charset, Layout]:
    """Return the bytes inside the engine, their charset, and where the entries lie.

    Raises InputError with line and column where the file is broken.
    """
    if data.startswith(_WIDE_MARKS):
        reason = Message.of("the file is UTF-16; save it as UTF-8")
        raise InputError(reason, line=1, column=1)
    body = data.removeprefix(BOM)
    chosen = charset(declared(body))
    if len(body) < len(data) and chosen.codec != "utf-8":
        reason = Message.of(
            "the file begins with the mark of UTF-8, but its header says {name}; "
            "write charset=UTF-8 into the header",
            name=chosen.name,
        )
        raise InputError(reason, line=1, column=1)
    inner = to_inner(body, chosen)
    layout = cut(inner, chosen.inner)
    _check_escapes(layout, chosen.inner)
    _check_headers(layout, chosen.inner)
    return inner, chosen, layout


def header_indexes(layout: Layout) -> list[int]:
    """Return the numbers of the entries with neither context nor source, obsolete ones too."""
    fields = ((at, odd.fields) for at, odd in layout.odd.items())
    odd = (at for at, found in fields if not found["msgid"] and "msgctxt" not in found)
    return sorted((*layout.bare, *odd))


def _check_escapes(layout: Layout, codec: str) -> None:
    """Refuse escapes that stand for no character; the plain layout has none."""
    decoder = Decoder(layout, codec)
    for index in layout.odd:
        if b"\\" in layout.raw(index):
            with suppress(InputError):
                decoder.entry(index, placed=False)
                continue
            # It is broken; counting its line tells where.
            decoder.entry(index)


def _check_headers(layout: Layout, codec: str) -> None:
    """Refuse two catalogues in one file, and a header that is obsolete beside one that is not."""
    seen: dict[bytes | None, int] = {}
    last = len(layout.ends) - 1
    numbers = header_indexes(layout)
    decoder = Decoder(layout, codec)
    for position, index in enumerate(numbers):
        domain = layout.domain(index)
        if decoder.entry(index, placed=False).obsolete:
            if len(numbers) > 1:
                reason = Message.of("an obsolete entry has an empty msgid; remove it")
                _refuse(layout, index, codec, reason)
            continue
        first = seen.setdefault(domain, position)
        before = numbers[first]
        if index - before > position - first and index < last:
            reason = Message.of(
                "a second header stands here and more entries follow, as if two catalogues "
                "were in one file; split the file here, or remove this header"
            )
            _refuse(layout, index, codec, reason)


def _refuse(layout: Layout, index: int, codec: str, reason: Message) -> None:
    start = layout.start(index)
    raw = layout.raw(index)
    line, column = place(layout.data, start + raw.index(b"msgid"), codec)
    raise InputError(reason, line=line, column=column)
