"""An archive with new bytes in some of its members; everything else stays byte for byte."""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING

from lexicord.formats.zipped.archive import opened
from lexicord.formats.zipped.directory import (
    DEFLATED,
    END,
    LOCAL,
    RECORD,
    STORED,
    directory,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lexicord.formats.zipped.directory import Directory, Member

_SIZES_FOLLOW = 0x0008
_EXTRA_64 = 1


def replaced(data: bytes, members: Mapping[str, bytes]) -> bytes:
    """Return the archive with the content of ``members`` in place of what stood there.

    Members that are not named, or whose content is what they hold already, keep their header
    and their packed bytes; those that are replaced keep their place, their time, their way of
    packing and their extra fields. With nothing to replace the archive comes back as it was.

    Raises InputError as `opened` does, and where a name is not in the archive.
    """
    archive = opened(data)
    new = {name: content for name, content in members.items() if archive.read(name) != content}
    return _rebuilt(data, directory(data), new) if new else data


def _rebuilt(data: bytes, old: Directory, new: Mapping[str, bytes]) -> bytes:
    ordered = sorted(old.members, key=lambda member: member.offset)
    limits = [member.offset for member in ordered[1:]] + [old.start]
    parts = [data[: ordered[0].offset]]
    place = len(parts[0])
    records: dict[str, bytes] = {}
    for member, limit in zip(ordered, limits, strict=True):
        content = new.get(member.name)
        if content is None:
            part, record = data[member.offset : limit], member.record
        else:
            part, record = _repacked(data, member, content)
        parts.append(part)
        records[member.name] = _moved(record, place)
        place += len(part)
    entries = b"".join(records[member.name] for member in old.members)
    return b"".join((*parts, entries, _ended(data[old.end :], len(entries), place)))


def _repacked(data: bytes, member: Member, content: bytes) -> tuple[bytes, bytes]:
    """Return the header and data, and the record, of a member with new content."""
    method = STORED if member.method == STORED else DEFLATED
    packed = _deflated(content) if method == DEFLATED else content
    numbers = (zlib.crc32(content), len(packed), len(content))
    mark, version, flags, _, time, date, *_, name_size, extra_size = LOCAL.unpack_from(
        data, member.offset
    )
    name_start = member.offset + LOCAL.size
    extra_start = name_start + name_size
    extra = _without_64(data[extra_start : extra_start + extra_size])
    header = LOCAL.pack(
        mark, version, flags & ~_SIZES_FOLLOW, method, time, date, *numbers, name_size, len(extra)
    )
    part = header + data[name_start:extra_start] + extra + packed
    return part, _recorded(member.record, method, numbers)


def _recorded(record: bytes, method: int, numbers: tuple[int, int, int]) -> bytes:
    fields = list(RECORD.unpack_from(record))
    fields[3] &= ~_SIZES_FOLLOW
    fields[4] = method
    fields[7:10] = numbers
    return RECORD.pack(*fields) + record[RECORD.size :]


def _moved(record: bytes, offset: int) -> bytes:
    return record[: RECORD.size - 4] + offset.to_bytes(4, "little") + record[RECORD.size :]


def _ended(end: bytes, size: int, start: int) -> bytes:
    fields = list(END.unpack_from(end))
    fields[5:7] = (size, start)
    return END.pack(*fields) + end[END.size :]


def _deflated(content: bytes) -> bytes:
    packer = zlib.compressobj(zlib.Z_DEFAULT_COMPRESSION, zlib.DEFLATED, -zlib.MAX_WBITS)
    return packer.compress(content) + packer.flush()


def _without_64(extra: bytes) -> bytes:
    """Return extra fields without the one for sizes of 64 bits, which the header has no more."""
    return b"".join(field for kind, field in _extra_fields(extra) if kind != _EXTRA_64)


def _extra_fields(extra: bytes) -> Iterator[tuple[int, bytes]]:
    while len(extra) >= 4:
        kind, size = struct.unpack_from("<2H", extra)
        yield kind, extra[: 4 + size]
        extra = extra[4 + size :]
    if extra:
        yield -1, extra
