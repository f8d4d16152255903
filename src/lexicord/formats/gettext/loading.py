"""Bytes of a PO file to a checked layout: charset, grammar, and the headers."""

from __future__ import annotations

from contextlib import suppress
from itertools import product
from typing import TYPE_CHECKING

from lexicord.domain.errors import InputError
from lexicord.formats.gettext.charsets import BOM, Charset, charset, declared, to_inner
from lexicord.formats.gettext.decoding import Decoder
from lexicord.formats.gettext.layout import Layout, cut
from lexicord.formats.gettext.places import place

if TYPE_CHECKING:
    from collections.abc import Iterator

_WIDE_MARKS = (b"\xff\xfe", b"\xfe\xff")
# An entry with an empty source in the plain layout goes on like this.
_AFTER_EMPTY_SOURCE = (b"msgstr", b"msgid_plural")


def load(data: bytes) -> tuple[bytes, Charset, Layout]:
    """Return the bytes inside the engine, their charset, and where the entries lie.

    Raises InputError with line and column where the file is broken.
    """
    if data.startswith(_WIDE_MARKS):
        reason = "the file is UTF-16; save it as UTF-8"
        raise InputError(reason, line=1, column=1)
    body = data.removeprefix(BOM)
    chosen = charset(declared(body))
    if len(body) < len(data) and chosen.codec != "utf-8":
        reason = (
            f"the file begins with the mark of UTF-8, but its header says {chosen.name}; "
            "write charset=UTF-8 into the header"
        )
        raise InputError(reason, line=1, column=1)
    inner = to_inner(body, chosen)
    layout = cut(inner, chosen.inner)
    _check_escapes(layout, chosen.inner)
    _check_headers(layout, chosen.inner)
    return inner, chosen, layout


def header_indexes(layout: Layout, codec: str) -> list[int]:
    """Return the numbers of the entries with neither context nor source, obsolete ones too."""
    candidates = {layout.index_at(at) for at in _empty_sources(layout.data)}
    candidates |= {at for at, odd in layout.odd.items() if not odd.fields["msgid"]}
    decoder = Decoder(layout, codec)
    return [
        at
        for at in sorted(candidates)
        if (entry := decoder.entry(at, placed=False)).source == "" and entry.context is None
    ]


def _empty_sources(data: bytes) -> Iterator[int]:
    ends = (b"\n", b"\r\n") if b"\r" in data else (b"\n",)
    marks = (b"", b"#~ ") if b'#~ msgid ""' in data else (b"",)
    for end, mark, word in product(ends, marks, _AFTER_EMPTY_SOURCE):
        needle = b'msgid ""' + end + mark + word
        at = data.find(needle)
        while at >= 0:
            yield at
            at = data.find(needle, at + 1)


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
    numbers = header_indexes(layout, codec)
    decoder = Decoder(layout, codec)
    for position, index in enumerate(numbers):
        domain = layout.domain(index)
        if decoder.entry(index, placed=False).obsolete:
            if len(numbers) > 1:
                _refuse(layout, index, codec, "an obsolete entry has an empty msgid; remove it")
            continue
        first = seen.setdefault(domain, position)
        before = numbers[first]
        if index - before > position - first and index < last:
            reason = (
                "a second header stands here and more entries follow, as if two catalogues "
                "were in one file; split the file here, or remove this header"
            )
            _refuse(layout, index, codec, reason)


def _refuse(layout: Layout, index: int, codec: str, reason: str) -> None:
    start = layout.start(index)
    raw = layout.raw(index)
    line, column = place(layout.data, start + raw.index(b"msgid"), codec)
    raise InputError(reason, line=line, column=column)
