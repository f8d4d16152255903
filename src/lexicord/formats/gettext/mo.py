"""MO files, the form that programs load: written from a catalogue, and read."""

from __future__ import annotations

import re
import struct
from typing import TYPE_CHECKING

from lexicord.domain.catalog import Entry, State
from lexicord.domain.errors import InputError
from lexicord.domain.finding import Message
from lexicord.formats.gettext.catalog import Catalog
from lexicord.formats.gettext.charsets import PLACEHOLDER, charset, encoded
from lexicord.formats.gettext.header import Header

if TYPE_CHECKING:
    from collections.abc import Iterator

_MAGIC = 0x950412DE
_HEAD = 28
_CONTEXT = b"\4"


def write_mo(catalog: Catalog, *, fuzzy: bool = False) -> bytes:
    """Return the MO file of ``catalog``: what is translated, the header first.

    Fuzzy entries are left out unless asked for, obsolete and untranslated ones always; of
    duplicates the first counts. Sources are sorted, so that programs can search by halves.
    """
    messages: dict[bytes, bytes] = {}
    chosen = charset(catalog.charset)
    for entry in catalog.entries:
        if _belongs(entry, fuzzy=fuzzy):
            source = encoded(_joined_source(entry), chosen, chosen.codec)
            target = encoded(_joined_target(entry), chosen, chosen.codec)
            messages.setdefault(source, target)
    return _packed(sorted(messages.items()))


def _belongs(entry: Entry, *, fuzzy: bool) -> bool:
    if entry.obsolete:
        return False
    if entry.is_header:
        return bool(entry.translation)
    # GNU msgfmt takes a plural entry as soon as its first form is there.
    state = entry.state if entry.plural is None or not entry.translation else None
    return state is not State.UNTRANSLATED and (fuzzy or not entry.fuzzy)


def _joined_source(entry: Entry) -> str:
    source = entry.source if entry.plural is None else f"{entry.source}\0{entry.plural}"
    return source if entry.context is None else f"{entry.context}\4{source}"


def _joined_target(entry: Entry) -> str:
    text = "\0".join(entry.translations)
    # As msgfmt since 0.20: equal translations give equal files, whenever the template was made.
    if not entry.is_header:
        return text
    # Python's gettext asks for the codec by the name in the header.
    text = text.replace(f"charset={PLACEHOLDER}", "charset=UTF-8")
    return re.sub(r"(?m)^POT-Creation-Date:.*\n?", "", text)


def _packed(messages: list[tuple[bytes, bytes]]) -> bytes:
    count = len(messages)
    offset = _HEAD + count * 16
    tables: list[bytes] = []
    texts: list[bytes] = []
    for side in (0, 1):
        for message in messages:
            tables.append(struct.pack("<II", len(message[side]), offset))
            texts.append(message[side] + b"\0")
            offset += len(message[side]) + 1
    # No hash table: every reader can do without one.
    head = struct.pack("<7I", _MAGIC, 0, count, _HEAD, _HEAD + count * 8, 0, _HEAD + count * 16)
    return b"".join((head, *tables, *texts))


def read_mo(data: bytes) -> Catalog:
    """Return the catalogue that an MO file of either byte order holds, in UTF-8.

    Raises InputError where the file is no MO file, or points outside itself.
    """
    messages = dict(_messages(data))
    header = messages.pop(b"", b"")
    found = re.search(rb"charset=([^\s;]+)", header)
    codec = charset(found[1].decode("ascii", "replace") if found else "").codec
    try:
        entries = [_entry(source, target, codec) for source, target in messages.items()]
        fields = Header(header.decode(codec)).with_charset("UTF-8") if header else Header()
    except UnicodeDecodeError as error:
        reason = Message.of(
            "the MO file holds bytes that are no {codec}; write it anew from its PO file",
            codec=codec,
        )
        raise InputError(reason) from error
    first = [Entry("", translations=(fields.text,))] if header else []
    return Catalog.of(first + entries)


def _entry(source: bytes, target: bytes, codec: str) -> Entry:
    context, separator, rest = source.rpartition(_CONTEXT)
    singular, nul, plural = rest.partition(b"\0")
    return Entry(
        singular.decode(codec),
        context.decode(codec) if separator else None,
        plural.decode(codec) if nul else None,
        tuple(target.decode(codec).split("\0")) if nul else (target.decode(codec),),
    )


def _messages(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    order = "<" if data[:4] == struct.pack("<I", _MAGIC) else ">"
    if len(data) < _HEAD or data[:4] != struct.pack(f"{order}I", _MAGIC):
        reason = Message.of("this is no MO file; its first bytes are not those of gettext")
        raise InputError(reason)
    _, revision, count, sources, targets = struct.unpack_from(f"{order}5I", data)
    if revision >> 16 > 1 or max(sources, targets) + count * 8 > len(data):
        reason = Message.of(
            "the MO file is cut off or of an unknown version; write it anew from its PO file"
        )
        raise InputError(reason)
    for index in range(count):
        pair = [
            _text(data, *struct.unpack_from(f"{order}2I", data, table + index * 8))
            for table in (sources, targets)
        ]
        yield pair[0], pair[1]


def _text(data: bytes, length: int, offset: int) -> bytes:
    if offset + length > len(data):
        reason = Message.of("the MO file points outside itself; write it anew from its PO file")
        raise InputError(reason)
    return data[offset : offset + length]
