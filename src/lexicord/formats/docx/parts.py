"""Which members of a Word document hold text, told by its list of content types.

Source of facts: ECMA-376 part 2, 10.1.2 (content types), and part 1, 11.3 (kinds of parts).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lexicord.domain.errors import InputError
from lexicord.domain.finding import Message
from lexicord.formats.xmltext.attributes import attribute
from lexicord.formats.xmltext.decoding import decoded_xml
from lexicord.formats.xmltext.elements import elements
from lexicord.formats.xmltext.names import local

if TYPE_CHECKING:
    from lexicord.formats.zipped.archive import Archive

_TYPES = "[Content_Types].xml"
_ROLES = {
    "document.main": "body",
    "template.main": "body",
    "document.macroEnabled.main": "body",
    "template.macroEnabledTemplate.main": "body",
    "footnotes": "footnotes",
    "endnotes": "endnotes",
    "header": "header",
    "footer": "footer",
    "styles": "styles",
    "settings": "settings",
    "core-properties": "title",
}
_FAMILIES = (
    "application/vnd.openxmlformats-officedocument.wordprocessingml.",
    "application/vnd.openxmlformats-package.",
    "application/vnd.ms-word.",
)
READ = ("title", "body", "footnotes", "endnotes", "header", "footer")
"""The roles of parts with texts for a translator, in the order in which they are read."""


@dataclass(frozen=True, slots=True)
class PartOf:
    """A member of the archive and what it is in the document (`READ`, ``styles``)."""

    name: str
    role: str


def parts(archive: Archive) -> tuple[PartOf, ...]:
    """Return the parts that lexicord reads or writes, in the order of `READ`.

    Raises InputError where the archive is no Word document.
    """
    listed = decoded_xml(archive.read(_TYPES)).text if _TYPES in archive else ""
    found = [part for part in _listed(listed) if part.name in archive]
    if not any(part.role == "body" for part in found):
        raise InputError(
            Message.of(
                "this is not a Word document (it has no main part); open it in its own program"
                " and save it as DOCX"
            )
        )
    order = (*READ, "styles", "settings")
    return tuple(sorted(found, key=lambda part: order.index(part.role)))


def _listed(text: str) -> list[PartOf]:
    xml = elements(text)
    tags = [xml.raw(place, place) for place, each in enumerate(xml.tokens) if _is_entry(each.name)]
    entries = ((attribute(tag, "PartName"), attribute(tag, "ContentType")) for tag in tags)
    return [
        PartOf(name.removeprefix("/"), role)
        for name, kind in entries
        if name and (role := _role(kind or ""))
    ]


def _is_entry(name: str) -> bool:
    return local(name) == "Override"


def _role(content_type: str) -> str:
    for family in _FAMILIES:
        if content_type.startswith(family):
            return _ROLES.get(content_type.removeprefix(family).removesuffix("+xml"), "")
    return ""
