"""What the styles of a document say a paragraph is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from lexicord.domain.unit import UnitKind
from lexicord.formats.docx.grammar import grammar_of
from lexicord.formats.xmltext.attributes import attribute
from lexicord.formats.xmltext.elements import elements
from lexicord.formats.xmltext.tokens import Kind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lexicord.formats.docx.grammar import Grammar
    from lexicord.formats.xmltext.elements import Elements

_BODY_LEVEL = 9
"""The outline level of what is no heading (ECMA-376 part 1, 17.3.1.20)."""

_HEADINGS = ("heading ", "title", "subtitle", "toc heading")
_LISTS = ("list bullet", "list number")


@dataclass(frozen=True, slots=True)
class _Style:
    name: str
    parent: str
    properties: str


@dataclass(frozen=True, slots=True)
class Styles:
    """The paragraph styles of a document by their identifiers."""

    known: Mapping[str, _Style]

    def kind(self, properties: str, rules: Grammar) -> UnitKind | None:
        """Return what a paragraph with these properties is; None where they do not tell."""
        own = _change(rules.prefix).sub("", properties)
        kind = _kind_of_properties(own, rules)
        found = _value("pStyle", rules.prefix).search(own)
        name = found[1] if found else ""
        for _ in self.known:
            style = self.known.get(name)
            if kind or style is None:
                break
            kind = _kind_of_name(style.name) or _kind_of_properties(style.properties, rules)
            name = style.parent
        return kind


def read_styles(text: str) -> Styles:
    """Read the part with the styles; "" stands for a document without any."""
    if not text:
        return Styles({})
    xml = elements(text)
    rules = grammar_of(text)
    return Styles(
        {
            attribute(xml.raw(place, place), rules.name("styleId")) or "": _style(xml, place, rules)
            for place, token in enumerate(xml.tokens)
            if token.name == rules.name("style") and token.kind is Kind.START
        }
    )


def _style(xml: Elements, place: int, rules: Grammar) -> _Style:
    whole = xml.whole(place)
    names = [
        found[1] if found else ""
        for found in (_value(name, rules.prefix).search(whole) for name in ("name", "basedOn"))
    ]
    properties = _properties(rules.prefix).search(whole)
    return _Style(names[0].lower(), names[1], properties[0] if properties else "")


def _kind_of_name(name: str) -> UnitKind | None:
    if name.startswith(_HEADINGS):
        return UnitKind.HEADING
    if name.startswith(_LISTS):
        return UnitKind.LIST_ITEM
    return UnitKind.CAPTION if name.endswith("caption") else None


def _kind_of_properties(properties: str, rules: Grammar) -> UnitKind | None:
    level = _value("outlineLvl", rules.prefix).search(properties)
    if level and level[1].isdecimal() and int(level[1]) < _BODY_LEVEL:
        return UnitKind.HEADING
    number = _value("numId", rules.prefix).search(properties)
    return UnitKind.LIST_ITEM if number and number[1] != "0" else None


@cache
def _value(name: str, prefix: str) -> re.Pattern[str]:
    """Return how the value of a property is written."""
    start = re.escape(f"{prefix}:" if prefix else "")
    return re.compile(rf"""<{start}{name}\s[^>]*?\b{start}val\s*=\s*["']([^"']*)["']""")


@cache
def _properties(prefix: str) -> re.Pattern[str]:
    name = re.escape(f"{prefix}:pPr" if prefix else "pPr")
    return re.compile(rf"<{name}>.*?</{name}>", re.DOTALL)


@cache
def _change(prefix: str) -> re.Pattern[str]:
    """Return the earlier properties that a tracked change keeps."""
    name = re.escape(f"{prefix}:pPrChange" if prefix else "pPrChange")
    return re.compile(rf"<{name}\b.*?</{name}>", re.DOTALL)
