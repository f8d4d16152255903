"""What each element of WordprocessingML means for a translation.

Source of facts: ECMA-376 part 1, chapter 17. Elements are known by their name with the prefix
that the file gives to the namespace; nearly every file says ``w``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING

from lexicord.formats.xmltext.names import namespaces
from lexicord.formats.xmltext.tokens import Kind, tokens

if TYPE_CHECKING:
    from collections.abc import Mapping


class Role(Enum):
    """What an element is; those without a role are whole things inside of a text."""

    PARAGRAPH = "a paragraph"
    PROPERTIES = "its properties"
    TABLE = "a table"
    ROW = "a row"
    CELL = "a cell"
    NOTE = "a footnote or an endnote"
    RUN = "a stretch of text that looks the same"
    LOOK = "how it looks"
    TEXT = "text"
    HOLDER = "holds runs (a link, an insertion)"
    CONTENT = "what a content control holds"
    ASIDE = "properties of what holds runs"
    POINT = "a point in the text that something refers to"
    HIDDEN = "nobody sees it in the finished text"
    FIELD = "begins, cuts or ends a field"
    WORD = "reads like a word"
    BREAK = "breaks the line"
    HYPHEN = "a hyphen that does not break"
    RUBY = "text with its reading"


_ROLES = {
    Role.PARAGRAPH: "p",
    Role.PROPERTIES: "pPr",
    Role.TABLE: "tbl",
    Role.ROW: "tr",
    Role.CELL: "tc",
    Role.NOTE: "footnote endnote",
    Role.RUN: "r",
    Role.LOOK: "rPr",
    Role.TEXT: "t",
    Role.HOLDER: "hyperlink ins moveTo smartTag customXml fldSimple sdt dir bdo",
    Role.CONTENT: "sdtContent",
    Role.ASIDE: "sdtPr sdtEndPr smartTagPr customXmlPr fldData",
    Role.POINT: "bookmarkStart bookmarkEnd commentRangeStart commentRangeEnd commentReference"
    " permStart permEnd moveFromRangeStart moveFromRangeEnd moveToRangeStart moveToRangeEnd"
    " customXmlInsRangeStart customXmlInsRangeEnd customXmlDelRangeStart customXmlDelRangeEnd"
    " customXmlMoveFromRangeStart customXmlMoveFromRangeEnd customXmlMoveToRangeStart"
    " customXmlMoveToRangeEnd",
    Role.HIDDEN: "proofErr lastRenderedPageBreak del moveFrom delText delInstrText softHyphen",
    Role.FIELD: "fldChar",
    Role.BREAK: "br cr",
    Role.HYPHEN: "noBreakHyphen",
    Role.RUBY: "ruby",
}

_NAMESPACES = frozenset(
    {
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
    }
)


@dataclass(frozen=True, slots=True)
class Grammar:
    """The names of the elements with one prefix, and their roles."""

    prefix: str
    roles: Mapping[str, Role]

    def name(self, local: str) -> str:
        """Return an element's or attribute's name with its prefix."""
        return f"{self.prefix}:{local}" if self.prefix else local

    def ends_a_range(self, name: str) -> bool:
        """Say whether a point is the second of two."""
        return name.endswith(("End", "Reference"))


@cache
def grammar(prefix: str) -> Grammar:
    """Return the grammar of files that give this prefix to WordprocessingML."""
    start = f"{prefix}:" if prefix else ""
    roles = {start + name: role for role, names in _ROLES.items() for name in names.split()}
    return Grammar(prefix, {**roles, "m:oMath": Role.WORD, "m:oMathPara": Role.WORD})


def grammar_of(text: str) -> Grammar:
    """Return the grammar of a part, judged by what its first element declares."""
    first = next(token for token in tokens(text) if token.kind in _TAGS)
    declared = namespaces(text[first.start : first.end]).items()
    return grammar(next((prefix for prefix, uri in declared if uri in _NAMESPACES), "w"))


_TAGS = frozenset({Kind.START, Kind.EMPTY})
