"""Prefixes and namespaces of XML names."""

from __future__ import annotations

from lexicord.formats.xmltext.attributes import attributes


def local(name: str) -> str:
    """Return a name without its prefix."""
    return name.rpartition(":")[2]


def namespaces(tag: str) -> dict[str, str]:
    """Return the namespaces that a tag declares, by prefix ("" for the default one)."""
    return {
        each.name.partition(":")[2]: each.value
        for each in attributes(tag)
        if each.name == "xmlns" or each.name.startswith("xmlns:")
    }
