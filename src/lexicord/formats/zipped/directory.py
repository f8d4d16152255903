"""The directory at the end of a zip archive.

Source of facts: PKWARE's APPNOTE.TXT 6.3.10, sections 4.3.7 (local header), 4.3.12 (directory)
and 4.3.16 (end record).
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lexicord.domain.errors import InputError
from lexicord.domain.finding import Message

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

RECORD = struct.Struct("<4s6H3L5H2L")
"""A record of the directory: the first 46 bytes."""

LOCAL = struct.Struct("<4s5H3L2H")
"""The header before the data of a member: the first 30 bytes."""

END = struct.Struct("<4s4H2LH")
"""The end record: the first 22 bytes."""

RECORD_MARK, LOCAL_MARK, END_MARK = b"PK\x01\x02", b"PK\x03\x04", b"PK\x05\x06"
STORED, DEFLATED = 0, 8
_LOCKED = 0x0001
_UTF8 = 0x0800
_LONGEST_COMMENT = 0xFFFF
_NEEDS_64 = 0xFFFFFFFF


@dataclass(frozen=True, slots=True)
class Member:
    """One member as the directory tells it; ``start`` to ``end`` are its packed bytes.

    ``offset`` is the place of its local header, ``record`` its record in the directory, and
    ``mode`` the kind and rights of the file where it came from.
    """

    name: str
    method: int
    crc: int
    packed_size: int
    size: int
    mode: int
    offset: int
    start: int
    record: bytes

    @property
    def end(self) -> int:
        """The first byte behind the packed data."""
        return self.start + self.packed_size


@dataclass(frozen=True, slots=True)
class Directory:
    """The members in the order of the directory, and where it begins and ends."""

    members: tuple[Member, ...]
    start: int
    end: int


def directory(data: bytes) -> Directory:
    """Read the directory of an archive and hold it against the headers of the members.

    Raises InputError where the bytes are no archive, are damaged, are locked with a password,
    or where members share bytes.
    """
    end = _end(data)
    _, disk, first_disk, here, count, size, start, _ = END.unpack_from(data, end)
    if (disk, first_disk, here) != (0, 0, count) or start + size != end:
        raise not_an_archive()
    members = tuple(_members(data, start, end))
    if len(members) != count:
        raise not_an_archive()
    _check_order(members, start)
    return Directory(members, start, end)


def not_an_archive() -> InputError:
    """Return the error for bytes that are no whole archive."""
    return InputError(
        Message.of(
            "this is not a zip archive, or it is cut off or locked with a password; open it in"
            " its own program and save it again"
        )
    )


def damaged(name: str) -> InputError:
    """Return the error for a member whose bytes are not what the directory says."""
    return InputError(
        Message.of(
            "the archive is damaged at its member {name!r}; open it in its own program and save"
            " it again",
            name=name,
        )
    )


def _end(data: bytes) -> int:
    """Return the place of the end record: its comment reaches to the end of the bytes."""
    place = len(data)
    lowest = max(0, len(data) - END.size - _LONGEST_COMMENT)
    while (place := data.rfind(END_MARK, lowest, place)) >= 0:
        tail = data[place + END.size - 2 : place + END.size]
        if len(tail) == 2 and place + END.size + int.from_bytes(tail, "little") == len(data):
            return place
    raise not_an_archive()


def _members(data: bytes, start: int, end: int) -> Iterator[Member]:
    while start + RECORD.size <= end and data.startswith(RECORD_MARK, start):
        lengths = RECORD.unpack_from(data, start)[10:13]
        stop = start + RECORD.size + sum(lengths)
        yield _member(data, data[start:stop])
        start = stop
    if start != end:
        raise not_an_archive()


def _member(data: bytes, record: bytes) -> Member:
    fields = RECORD.unpack_from(record)
    flags, method, crc, packed_size, size = fields[3], fields[4], *fields[7:10]
    raw_name = record[RECORD.size : RECORD.size + fields[10]]
    name = _text(raw_name, is_utf8=bool(flags & _UTF8))
    offset = fields[16]
    if flags & _LOCKED or _NEEDS_64 in {packed_size, size, offset}:
        raise _unreadable(name)
    start = _start(data, offset, raw_name, name)
    mode = fields[15] >> 16
    return Member(name, method, crc, packed_size, size, mode, offset, start, record)


def _start(data: bytes, offset: int, raw_name: bytes, name: str) -> int:
    """Return where the packed data begins; the local header must tell the same name."""
    if offset + LOCAL.size > len(data) or not data.startswith(LOCAL_MARK, offset):
        raise damaged(name)
    name_size, extra_size = LOCAL.unpack_from(data, offset)[9:]
    place = offset + LOCAL.size
    if name_size != len(raw_name) or not data.startswith(raw_name, place):
        raise damaged(name)
    return place + len(raw_name) + int(extra_size)


def _check_order(members: Sequence[Member], directory_start: int) -> None:
    """Raise InputError where two members share bytes, or one reaches into the directory."""
    ordered = sorted(members, key=lambda member: member.offset)
    limits = [member.offset for member in ordered[1:]] + [directory_start]
    for member, limit in zip(ordered, limits, strict=False):
        if member.end > limit:
            raise damaged(member.name)


def _text(name: bytes, *, is_utf8: bool) -> str:
    try:
        return name.decode("utf-8" if is_utf8 else "cp437")
    except UnicodeDecodeError as error:
        raise damaged(name.decode("latin-1")) from error


def _unreadable(name: str) -> InputError:
    return InputError(
        Message.of(
            "the member {name!r} of the archive is locked with a password or packed in a way"
            " that lexicord does not read; open the file in its own program and save it without"
            " a password",
            name=name,
        )
    )
