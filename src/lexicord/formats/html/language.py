"""The language and the direction that a translated document says it has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.formats.html.attributes import attributes
from lexicord.formats.html.grammar import template
from lexicord.text.direction import is_right_to_left

if TYPE_CHECKING:
    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.formats.html.attributes import Attribute


def localized(
    tag: str, locale: LocaleTag, *, is_xml: bool = False, is_plain_xml: bool = False
) -> str:
    """Return the start tag of a document with its language and direction set.

    ``lang`` is replaced or added, and so is ``xml:lang`` in XHTML. ``dir`` is added for a
    language from right to left only; where it names a direction already it is kept true.
    ``is_plain_xml`` says that ``lang`` is not known there (XHTML 1.1).
    """
    names = {each.name: each for each in attributes(tag)}
    values = {
        name: str(locale)
        for name, is_known in (("lang", not is_plain_xml), ("xml:lang", is_xml))
        if is_known or name in names
    }
    direction = "rtl" if is_right_to_left(locale) else "ltr"
    if _direction(names.get("dir")) != direction:
        values["dir"] = direction
    for name, value in values.items():
        if not _is_template(names.get(name)):
            tag = with_attribute(tag, name, value)
    return tag


def root(locale: LocaleTag) -> str:
    """Return the start tag of a document that leaves it out, as HTML allows."""
    return localized("<html>", locale)


def with_attribute(tag: str, name: str, value: str) -> str:
    """Return a start tag with an attribute set; a new one stands last."""
    for each in attributes(tag):
        if each.name == name:
            written = value if each.quote else f'"{value}"'
            equals = "" if "=" in tag[: each.start].rpartition(each.name)[2] else "="
            return tag[: each.start] + equals + written + tag[each.end :]
    end = len(tag) - (2 if tag.endswith("/>") else 1)
    return f'{tag[:end].rstrip()} {name}="{value}"{tag[end:]}'


def _is_template(attribute: Attribute | None) -> bool:
    """Say whether a value is filled in when the page is shown, and so is right already."""
    return attribute is not None and bool(template().search(attribute.value))


def _direction(attribute: Attribute | None) -> str:
    """Return the direction that an attribute gives; left to right where there is none."""
    value = attribute.value.strip().lower() if attribute else ""
    return value or "ltr"
