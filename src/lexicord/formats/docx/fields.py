"""The fields of a paragraph: page numbers, cross-references, links that programs compute."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from lexicord.formats.docx.grammar import Role
from lexicord.formats.inline.content import WORD, Shape
from lexicord.formats.xmltext.attributes import attribute
from lexicord.formats.xmltext.entities import unescaped
from lexicord.formats.xmltext.tokens import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lexicord.formats.docx.grammar import Grammar
    from lexicord.formats.xmltext.elements import Elements

# Fields whose result is a number, a date or a name that the program puts in (ECMA-376 part 1,
# section 17.16.5). The results of all others are text.
_COMPUTED_NAMES = (
    "PAGE NUMPAGES PAGEREF SECTION SECTIONPAGES SEQ NOTEREF DATE TIME CREATEDATE SAVEDATE"
    " PRINTDATE EDITTIME AUTONUM AUTONUMLGL AUTONUMOUT LISTNUM FILENAME FILESIZE NUMWORDS"
    " NUMCHARS REVNUM AUTHOR LASTSAVEDBY USERNAME USERINITIALS MERGEFIELD MERGEREC MERGESEQ"
    " FORMCHECKBOX FORMDROPDOWN DOCPROPERTY = EQ BARCODE INFO"
)
_HOLDING = frozenset({Role.HOLDER, Role.CONTENT})
_COMPUTED = frozenset(_COMPUTED_NAMES.split())


@dataclass(frozen=True, slots=True)
class FieldPart:
    """What begins with a field character: it ends with the token ``last``."""

    last: int
    shape: Shape
    stand_in: str = ""


@dataclass(slots=True)
class _Open:
    """A field that has begun."""

    begin: int
    separate: int = -1


@dataclass(frozen=True, slots=True)
class Fields:
    """The fields of one paragraph by the places of their characters."""

    parts: Mapping[int, FieldPart]

    @staticmethod
    def of(xml: Elements, first: int, last: int, grammar: Grammar) -> Fields:
        """Find the fields among the tokens of a paragraph."""
        parts: dict[int, FieldPart] = {}
        pending: list[_Open] = []
        for place, kind in _characters(xml, first, last, grammar):
            if kind == "begin":
                pending.append(_Open(place))
            elif pending and kind == "separate":
                pending[-1].separate = place
            elif pending and kind == "end":
                parts |= _closed(xml, pending.pop(), place, grammar)
        # The end stands in a later paragraph, as that of a table of contents does.
        for each in pending:
            if _is_level(xml, each.begin, each.separate, grammar):
                parts[each.begin] = FieldPart(max(each.begin, each.separate), Shape.ALONE)
        return Fields(parts)

    def at(self, place: int) -> FieldPart:
        """Return what begins at a place; a character without its partners stands alone."""
        return self.parts.get(place, FieldPart(place, Shape.ALONE))


def is_computed(instruction: str) -> bool:
    """Say whether a program puts in the result of a field, so that nobody translates it."""
    words = instruction.split()
    return bool(words) and words[0].upper() in _COMPUTED


def _closed(xml: Elements, field: _Open, end: int, grammar: Grammar) -> dict[int, FieldPart]:
    last = end if field.separate < 0 else field.separate
    if not _is_level(xml, field.begin, last, grammar):
        return {}
    if field.separate < 0:
        return {field.begin: FieldPart(end, Shape.ALONE)}
    code = xml.raw(field.begin, field.separate)
    words = "".join(_instruction(grammar.name("instrText")).findall(code))
    if is_computed(unescaped(words)) and _is_level(xml, field.begin, end, grammar):
        return {field.begin: FieldPart(end, Shape.ALONE, WORD)}
    return {
        field.begin: FieldPart(field.separate, Shape.OPEN),
        end: FieldPart(end, Shape.CLOSE),
    }


def _is_level(xml: Elements, first: int, last: int, grammar: Grammar) -> bool:
    """Say whether what holds runs begins and ends on the same side of both ends of a stretch."""
    depth = 0
    for token in xml.tokens[first : last + 1]:
        if grammar.roles.get(token.name) in _HOLDING and token.kind is not Kind.EMPTY:
            depth += 1 if token.kind is Kind.START else -1
        if depth < 0:
            break
    return depth == 0


def _characters(
    xml: Elements, first: int, last: int, grammar: Grammar
) -> Iterator[tuple[int, str]]:
    """Yield the places of field characters that the paragraph itself holds, and their kinds."""
    kind_of = grammar.name("fldCharType")
    place = first
    while place <= last:
        token = xml.tokens[place]
        role = grammar.roles.get(token.name)
        if role is Role.FIELD and token.kind is not Kind.END:
            yield place, attribute(xml.raw(place, place), kind_of) or ""
        if role is None or role is Role.FIELD or role is Role.HIDDEN:
            place = xml.ends[place]
        place += 1


@cache
def _instruction(name: str) -> re.Pattern[str]:
    return re.compile(rf"<{re.escape(name)}(?:\s[^>]*)?>([^<]*)<")
