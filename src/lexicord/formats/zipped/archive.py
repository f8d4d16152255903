"""An archive, opened: its names, and the bytes of its members."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lexicord.domain.errors import InputError
from lexicord.domain.finding import Message
from lexicord.formats.zipped.directory import DEFLATED, STORED, Member, damaged, directory
from lexicord.formats.zipped.limits import check_members, check_size

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Archive:
    """The bytes of an archive, and its members by name, in the order of its directory."""

    data: bytes
    members: Mapping[str, Member]

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the members; those of folders end in a slash."""
        return tuple(self.members)

    def __contains__(self, name: str) -> bool:
        return name in self.members

    def read(self, name: str) -> bytes:
        """Return the bytes of a member.

        Raises InputError where there is none of this name, where it is damaged, or where it is
        too large to be unpacked.
        """
        member = self.members.get(name)
        if member is None:
            reason = Message.of("the archive has no member {name!r}", name=name)
            raise InputError(reason)
        check_size(member)
        return _unpacked(member, self.data[member.start : member.end])


def opened(data: bytes) -> Archive:
    """Read the directory of an archive; nothing is unpacked yet.

    Raises InputError where the bytes are no archive, where it is damaged or locked, and where
    it holds what no document does: names that lead out of it, links, the same name twice, more
    than fits in memory.
    """
    members = directory(data).members
    check_members(members)
    return Archive(data, {member.name: member for member in members})


def _unpacked(member: Member, packed: bytes) -> bytes:
    if member.method == STORED:
        content = packed
    elif member.method == DEFLATED:
        content = _inflated(member, packed)
    else:
        reason = Message.of(
            "the member {name!r} of the archive is locked with a password or packed in a way"
            " that lexicord does not read; open the file in its own program and save it without"
            " a password",
            name=member.name,
        )
        raise InputError(reason)
    if len(content) != member.size or zlib.crc32(content) != member.crc:
        raise damaged(member.name)
    return content


def _inflated(member: Member, packed: bytes) -> bytes:
    """Unpack no more than the directory promises, whatever the data would become."""
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        return inflater.decompress(packed, member.size + 1)
    except zlib.error as error:
        raise damaged(member.name) from error
