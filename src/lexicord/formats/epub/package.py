"""Which members of a book hold text: its package document tells.

Source of facts: EPUB 3.3 (container, package document) and Open Packaging Format 2.0.1.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING
from urllib.parse import unquote

from lexicord.domain.errors import InputError
from lexicord.domain.finding import Message
from lexicord.formats.xmltext.attributes import attribute
from lexicord.formats.xmltext.decoding import decoded_xml
from lexicord.formats.xmltext.names import local
from lexicord.formats.xmltext.tokens import tokens

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from lexicord.formats.zipped.archive import Archive

_CONTAINER = "META-INF/container.xml"
_LOCKS = "META-INF/encryption.xml"
_PACKAGE = "application/oebps-package+xml"
_NAVIGATION = "application/x-dtbncx+xml"
_PAGES = frozenset({"application/xhtml+xml", "application/x-dtbook+xml", "image/svg+xml"})
_TOO_MUCH = 64 << 20


class Role(Enum):
    """What a member is in the book."""

    PACKAGE = "package"
    PAGE = "page"
    CONTENTS = "contents"
    """The table of contents of EPUB 2; that of EPUB 3 is a page."""


@dataclass(frozen=True, slots=True)
class Member:
    """A member of the archive with text in it."""

    name: str
    role: Role


def members(archive: Archive) -> tuple[Member, ...]:
    """Return the members with text: the package, the pages in reading order, the contents.

    Raises InputError where the archive is no book, where a page of it is locked, or where it
    holds more text than any book does.
    """
    package = _package(archive)
    listed = _listed(decoded_xml(archive.read(package)).text)
    folder = package.rpartition("/")[0]
    found = {package: Member(package, Role.PACKAGE)}
    for href, role in listed:
        name = _resolved(folder, href)
        if name in archive:
            found.setdefault(name, Member(name, role))
    _check(archive, found.values())
    return tuple(found.values())


def _package(archive: Archive) -> str:
    """Return the name of the package document of the first rendition."""
    container = decoded_xml(archive.read(_CONTAINER)).text if _CONTAINER in archive else ""
    for tag in _tags(container, "rootfile"):
        name = attribute(tag, "full-path")
        if attribute(tag, "media-type") == _PACKAGE and name and name in archive:
            return name
    raise InputError(
        Message.of(
            "this is not an EPUB (its container names no package document); open it in its own"
            " program and save it as EPUB"
        )
    )


def _listed(package: str) -> list[tuple[str, Role]]:
    """Return the texts that a package lists, with the pages in reading order first."""
    items = {attribute(tag, "id"): tag for tag in _tags(package, "item")}
    spine = [items.pop(attribute(tag, "idref"), "") for tag in _tags(package, "itemref")]
    pages = [tag for tag in (*spine, *items.values()) if attribute(tag, "media-type") in _PAGES]
    others = [tag for tag in items.values() if attribute(tag, "media-type") == _NAVIGATION]
    listed = [(tag, Role.PAGE) for tag in pages] + [(tag, Role.CONTENTS) for tag in others]
    return [(attribute(tag, "href") or "", role) for tag, role in listed]


def _tags(text: str, name: str) -> Iterator[str]:
    """Yield the start tags of an element, whatever its prefix."""
    for token in tokens(text):
        if local(token.name) == name and not text.startswith("</", token.start):
            yield text[token.start : token.end]


def _resolved(folder: str, href: str) -> str:
    """Return the name of the member that a reference in a package points to."""
    parts: list[str] = folder.split("/") if folder else []
    for part in unquote(href.partition("#")[0]).split("/"):
        if part == "..":
            parts = parts[:-1]
        elif part not in {"", "."}:
            parts.append(part)
    return "/".join(parts)


def _check(archive: Archive, found: Collection[Member]) -> None:
    """Raise InputError where members cannot be read, or are too much."""
    locks = decoded_xml(archive.read(_LOCKS)).text if _LOCKS in archive else ""
    locked = {unquote(attribute(tag, "URI") or "") for tag in _tags(locks, "CipherReference")}
    if any(member.name in locked for member in found):
        raise InputError(
            Message.of("the pages of this book are locked (DRM); translate a copy without a lock")
        )
    if sum(archive.members[member.name].size for member in found) > _TOO_MUCH:
        raise InputError(
            Message.of("the book holds more than {limit} MB of text", limit=_TOO_MUCH >> 20)
        )
