"""The seven ways in which a block of HTML begins and ends in CommonMark."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from lexicord.formats.markdown.leaf import LeafKind

_ATTRIBUTE = (
    r"(?:[ \t\r\n]++[A-Za-z_:][\w.:-]*+"
    r"(?:[ \t\r\n]*+=[ \t\r\n]*+(?:[^ \t\r\n\"'=<>`]++|'[^']*+'|\"[^\"]*+\"))?+)"
)
OPEN_TAG = rf"<[A-Za-z][A-Za-z0-9-]*+{_ATTRIBUTE}*+[ \t\r\n]*+/?>"
CLOSE_TAG = r"</[A-Za-z][A-Za-z0-9-]*+[ \t\r\n]*+>"

_BLOCK_NAMES = (
    "address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details"
    "|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head"
    "|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p"
    "|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul"
)


class HtmlStart(NamedTuple):
    """A block of HTML; ``last`` finds its last line, and is None where a blank line ends it."""

    kind: LeafKind
    last: re.Pattern[str] | None


def html_start(text: str, start: int, end: int, *, interrupts: bool) -> HtmlStart | None:
    """Return the block of HTML that begins at ``start`` in a line that ends at ``end``.

    ``interrupts`` says that the line would else go on with a paragraph, which a tag of no
    block, alone on its line, does not end.
    """
    for opening, kind, last in _kinds():
        if opening.match(text, start, end):
            return HtmlStart(kind, last)
    if not interrupts and _lonely_tag().match(text, start, end):
        return HtmlStart(LeafKind.HTML, None)
    return None


@cache
def _kinds() -> tuple[tuple[re.Pattern[str], LeafKind, re.Pattern[str] | None], ...]:
    table = (
        (r"<(?:script|pre|style|textarea)(?=[ \t>\r\n]|\Z)", LeafKind.CODE,
         r"</(?:script|pre|style|textarea)>"),
        ("<!--", LeafKind.COMMENT, "-->"),
        (r"<\?", LeafKind.CODE, r"\?>"),
        ("<![A-Z]", LeafKind.CODE, ">"),
        (r"<!\[CDATA\[", LeafKind.CODE, r"\]\]>"),
        (rf"</?(?:{_BLOCK_NAMES})(?=[ \t\r\n]|/?>|\Z)", LeafKind.HTML, None),
    )  # fmt: skip
    return tuple(
        (
            re.compile(opening, re.IGNORECASE),
            kind,
            re.compile(last, re.IGNORECASE) if last else None,
        )
        for opening, kind, last in table
    )


@cache
def _lonely_tag() -> re.Pattern[str]:
    return re.compile(rf"(?:{OPEN_TAG}|{CLOSE_TAG})[ \t]*$", re.MULTILINE)
