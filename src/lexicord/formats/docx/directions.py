"""Paragraphs, runs and tables that were translated run in the direction of their language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.formats.docx.grammar import Role, grammar_of
from lexicord.formats.docx.properties import BIDI, BIDI_VISUAL, RTL, with_property
from lexicord.formats.docx.writing import NEW
from lexicord.formats.xmltext.elements import elements
from lexicord.formats.xmltext.tokens import Kind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lexicord.formats.docx.grammar import Grammar
    from lexicord.formats.docx.properties import Property
    from lexicord.formats.xmltext.elements import Elements

_PROPERTIES: Mapping[Role, Property] = {
    Role.PARAGRAPH: BIDI,
    Role.RUN: RTL,
    Role.TABLE: BIDI_VISUAL,
}


def directed(text: str, *, right_to_left: bool) -> str:
    """Return a part in which everything around a new text runs in one direction."""
    xml = elements(text)
    rules = grammar_of(text)
    out: list[str] = []
    done = 0
    for place in sorted(_around_new(xml, rules)):
        role = rules.roles[xml.tokens[place].name]
        written = _written(_PROPERTIES[role], rules, right_to_left=right_to_left)
        first, last = _old(xml, place, _PROPERTIES[role], rules)
        old = xml.raw(first, last) if first <= last else ""
        out.append(text[done : xml.tokens[place].end])
        out.append(with_property(old, _PROPERTIES[role], written, rules))
        done = xml.tokens[max(place, last)].end
    return "".join((*out, text[done:]))


def _written(wanted: Property, rules: Grammar, *, right_to_left: bool) -> str:
    value = "" if right_to_left else f' {rules.name("val")}="0"'
    return f"<{rules.name(wanted.name)}{value}/>"


def _old(xml: Elements, place: int, wanted: Property, rules: Grammar) -> tuple[int, int]:
    """Return the first and last token of the properties; nothing lies between where none are."""
    first = place + 1
    while not xml.tokens[first].name:
        first += 1
    if xml.tokens[first].name != rules.name(wanted.holder):
        return place + 1, place
    return first, xml.ends[first]


def _around_new(xml: Elements, rules: Grammar) -> set[int]:
    """Return the places of the paragraphs, runs and tables around new texts."""
    found: set[int] = set()
    opened: list[tuple[Role, int]] = []
    for place, token in enumerate(xml.tokens):
        role = rules.roles.get(token.name)
        if token.kind is Kind.TEXT:
            if NEW in xml.text[token.start : token.end]:
                found |= _nearest(opened)
        elif role not in _PROPERTIES or role is None:
            continue
        elif token.kind is Kind.START:
            opened.append((role, place))
        elif token.kind is Kind.END:
            opened.pop()
    return found


def _nearest(opened: list[tuple[Role, int]]) -> set[int]:
    """Return the innermost paragraph and run, and all tables around them."""
    last = dict(opened)
    tables = {place for role, place in opened if role is Role.TABLE}
    return tables | {place for role, place in last.items() if role is not Role.TABLE}
