"""What an archive may hold: sizes that fit in memory, and names that are harmless anywhere."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from lexicord.domain.errors import InputError
from lexicord.domain.finding import Message
from lexicord.domain.translatable import N_

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lexicord.formats.zipped.directory import Member

MAX_MEMBERS = 20_000
MAX_MEMBER_BYTES = 32 << 20
"""Of one member that is unpacked; a book of a thousand pages is a fifth of it."""

MAX_TOTAL_BYTES = 2 << 30
"""Of all members as they say themselves; films that are never unpacked count."""

_MAX_RATIO = 120
_RATIO_COUNTS_FROM = 8 << 20
_LINK = 0o120000
_KIND_OF_FILE = 0o170000
_REPOSITORY = frozenset({".git", "git~1", ".hg"})


def check_members(members: Iterable[Member]) -> None:
    """Raise InputError where an archive holds too much, or something that no document does."""
    known = list(members)
    seen: set[str] = set()
    for member in known:
        reason = _fault(member, seen)
        if reason:
            raise _refused(member.name, reason)
        seen.add(_folded(member.name))
    _check_sizes(known)


def check_size(member: Member) -> None:
    """Raise InputError where a member is too large to be unpacked."""
    if member.size > MAX_MEMBER_BYTES or _is_bomb(member.size, member.packed_size):
        raise _too_large(member.size, MAX_MEMBER_BYTES)


def _check_sizes(members: list[Member]) -> None:
    size = sum(member.size for member in members)
    packed = sum(member.packed_size for member in members)
    if len(members) > MAX_MEMBERS or size > MAX_TOTAL_BYTES or _is_bomb(size, packed):
        raise _too_large(size, MAX_TOTAL_BYTES)


def _is_bomb(size: int, packed: int) -> bool:
    return size > _RATIO_COUNTS_FROM and size > packed * _MAX_RATIO


def _fault(member: Member, seen: set[str]) -> str:
    """Return what is wrong with a member, "" where nothing is."""
    return next(_faults(member, seen), "")


def _faults(member: Member, seen: set[str]) -> Iterator[str]:
    if _folded(member.name) in seen:
        yield N_("it stands there twice")
    if member.mode & _KIND_OF_FILE == _LINK:
        yield N_("it is a link to another file")
    if _unsafe().search(member.name) or not member.name:
        yield N_("its name leads out of the archive")
    if not _REPOSITORY.isdisjoint(_folded(member.name).split("/")):
        yield N_("it would change a repository")


@cache
def _unsafe() -> re.Pattern[str]:
    """Return what no name of a member has: a root, a drive, a way up, a control character."""
    return re.compile(r"^/|^[A-Za-z]:|\\|(?:^|/)\.\.?(?:/|$)|//|[\x00-\x1f\x7f]")


def _folded(name: str) -> str:
    return name.casefold().rstrip("/")


def _refused(name: str, reason: str) -> InputError:
    return InputError(
        Message.of(
            "the archive is refused because of its member {name!r}: {reason}",
            name=name,
            reason=Message.of(reason),
        )
    )


def _too_large(size: int, limit: int) -> InputError:
    return InputError(
        Message.of(
            "the archive unpacks to {size} MB, which is too much (the limit is {limit} MB, and"
            " {ratio} times its packed size)",
            size=size >> 20,
            limit=limit >> 20,
            ratio=_MAX_RATIO,
        )
    )
