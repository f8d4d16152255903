"""What each element of OpenDocument means for a translation.

Source of facts: OASIS OpenDocument 1.3 part 3, chapters 5, 6, 7, 9 and 10. All programs write
the prefixes that the standard uses; files with other ones are refused (see ``reader``).
"""

from __future__ import annotations

from enum import Enum


class Role(Enum):
    """What an element is; those without a role are whole things inside of a text."""

    PARAGRAPH = "a paragraph"
    HEADING = "a heading"
    LABEL = "a text that describes something"
    TITLE = "the title of the document"
    LIST_ITEM = "an item of a list"
    TABLE = "a table"
    ROW = "a row"
    CELL = "a cell"
    NOTE = "a footnote or an endnote"
    SPAN = "a stretch of text with a style"
    HOLDER = "holds text (a link)"
    SPACE = "several spaces"
    TAB = "a tabulator"
    BREAK = "breaks the line"
    POINT = "a point in the text that something refers to"
    HIDDEN = "nobody sees it in the finished text"
    DELETED = "what was deleted, with its author"
    RUBY = "text with its reading"


_NAMES = {
    Role.PARAGRAPH: "text:p text:index-title-template",
    Role.HEADING: "text:h",
    Role.LABEL: "svg:title svg:desc",
    Role.TITLE: "dc:title",
    Role.LIST_ITEM: "text:list-item text:list-header",
    Role.TABLE: "table:table",
    Role.ROW: "table:table-row",
    Role.CELL: "table:table-cell table:covered-table-cell",
    Role.NOTE: "text:note",
    Role.SPAN: "text:span",
    Role.HOLDER: "text:a text:placeholder text:text-input text:meta text:meta-field",
    Role.SPACE: "text:s",
    Role.TAB: "text:tab",
    Role.BREAK: "text:line-break",
    Role.POINT: "text:bookmark text:bookmark-start text:bookmark-end text:reference-mark"
    " text:reference-mark-start text:reference-mark-end text:change text:change-start"
    " text:change-end text:toc-mark text:toc-mark-start text:toc-mark-end text:user-index-mark"
    " text:user-index-mark-start text:user-index-mark-end text:alphabetical-index-mark"
    " text:alphabetical-index-mark-start text:alphabetical-index-mark-end office:annotation"
    " office:annotation-end",
    Role.HIDDEN: "text:soft-page-break",
    Role.DELETED: "text:tracked-changes table:tracked-changes",
    Role.RUBY: "text:ruby",
}

ROLES = {name: role for role, names in _NAMES.items() for name in names.split()}
"""The roles of elements by their names."""

BLOCKS = frozenset({Role.PARAGRAPH, Role.HEADING, Role.LABEL, Role.TITLE})
"""What holds running text."""

LOOK_LIKE_WORDS = ("text:",)
"""Beginnings of names of fields: their results read like words, and programs compute them."""
