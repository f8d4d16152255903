"""The blocks of a page, found line by line as CommonMark describes it.

Only what holds text is kept: paragraphs, headings, cells of tables, HTML, titles. The scanner
never copies text; it notes where in the file each line of a block begins and ends.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from lexicord.formats.markdown.containers import DEEPEST, Container, opened
from lexicord.formats.markdown.cursor import Cursor
from lexicord.formats.markdown.definitions import Definitions, closed
from lexicord.formats.markdown.leaf import Leaf, LeafKind, Within
from lexicord.formats.markdown.line_starts import Start, is_underline, start
from lexicord.formats.markdown.tables import cells, delimiter_columns
from lexicord.formats.markdown.verbatim import Verbatim, indented_code

if TYPE_CHECKING:
    from collections.abc import Iterable


def blocks(text: str, begin: int, number: int, *, mdx: bool) -> tuple[list[Leaf], Definitions]:
    """Return the blocks of ``text`` from ``begin``, which is on the line ``number``.

    Returned beside them: the link definitions of the whole page, whose labels the search for
    links needs.
    """
    scanner = _Scanner(text, number, mdx=mdx)
    scanner.run(_line().finditer(text, begin))
    return scanner.leaves, scanner.definitions


@cache
def _line() -> re.Pattern[str]:
    return re.compile(r"([^\r\n]*+)(?:\r\n|\r|\n|\Z)")


@cache
def _plain_start(*, mdx: bool) -> re.Pattern[str]:
    """Return what begins a line that can be nothing but text."""
    return re.compile(rf"{'(?![ei])' if mdx else ''}[^\W\d_]|[(\"'‘’“”«»„]")


class _Scanner:
    """What is open at the end of the lines read so far: containers, and in them one block."""

    def __init__(self, text: str, number: int, *, mdx: bool) -> None:
        self.leaves: list[Leaf] = []
        self.definitions = Definitions()
        self._text = text
        self._number = number
        self._mdx = mdx
        self._cursor = Cursor(text)
        self._open: list[Container] = []
        self._leaf: Leaf | None = None  # a paragraph, or HTML while `_verbatim` is set
        self._verbatim: Verbatim | None = None
        self._depth = 0  # of the containers that the line belongs to
        self._columns = 0  # of the open table
        self._row = 0

    def run(self, lines: Iterable[re.Match[str]]) -> None:
        """Read all lines and close what is open then."""
        is_plain = _plain_start(mdx=self._mdx).match
        text = self._text
        for found in lines:
            begin, end = found.span(1)
            if self._open or self._verbatim or not is_plain(text, begin):
                self._line(begin, end)
            else:
                self._words(begin, end)
            self._number += 1
        self._close_to(0)

    def _line(self, begin: int, end: int) -> None:
        cursor = self._cursor
        cursor.begin(begin, end)
        depth = self._continued()
        if self._verbatim:
            if depth == len(self._open) and self._verbatim.goes_on(cursor):
                self._keep()
                return
            self._close_to(depth)
        if not self._starts(depth):
            self._go_on()

    def _continued(self) -> int:
        """Return how many of the open containers the line belongs to."""
        for depth, container in enumerate(self._open):
            if not container.goes_on(self._cursor):
                self._depth = depth
                return depth
        self._depth = len(self._open)
        return self._depth

    def _starts(self, depth: int) -> bool:
        """Open what begins on the line; say whether nothing is left of it."""
        cursor = self._cursor
        while not cursor.is_blank:
            if cursor.indent > 3 and not self._mdx:
                return self._indented(depth)
            if self._block(depth):
                return True
            goes_on = self._leaf is not None and depth == len(self._open)
            container = depth < DEEPEST and opened(cursor, interrupts=goes_on)
            if not container:
                return False
            self._close_to(depth)
            self._fill()
            self._open.append(container)
            self._depth = depth = depth + 1
            self._title(container)
        return False

    def _indented(self, depth: int) -> bool:
        """Begin indented code, unless the line goes on with a paragraph."""
        if self._leaf is not None:
            return False
        self._close_to(depth)
        self._begin(indented_code())
        return True

    def _block(self, depth: int) -> bool:
        """Take the line if a block begins with it, or if it makes the paragraph another one."""
        goes_on = depth == len(self._open) and self._leaf is not None
        if goes_on and (self._underlined() or self._delimited()):
            return True
        found = start(self._cursor, interrupts=goes_on, lazy=self._leaf is not None, mdx=self._mdx)
        if found is False:
            return False
        self._close_to(depth)
        self._take(found)
        return True

    def _take(self, found: Start) -> None:
        if isinstance(found, Verbatim):
            self._begin(found)
        elif found is not None:
            self._add(*found)
        self._fill()

    def _title(self, container: Container) -> None:
        """Take the title of an admonition in quotation marks."""
        cursor = self._cursor
        if container.within is Within.PAGE and not cursor.is_blank:
            end = self._text.rindex('"', cursor.next, cursor.end)
            self._add(LeafKind.CAPTION, (cursor.next + 1, end))
            cursor.begin(cursor.end, cursor.end)

    def _underlined(self) -> bool:
        """Make the paragraph a heading where the line underlines it."""
        if not is_underline(self._cursor) or self._leaf is None:
            return False
        kept = closed(self._text, self._leaf, self.definitions)
        self.leaves += kept
        self._leaf = None
        if not kept or kept[-1].kind is not LeafKind.PARAGRAPH:
            return False
        kept[-1].kind = LeafKind.HEADING
        return True

    def _delimited(self) -> bool:
        """Begin a table where the line is the one under its heads."""
        leaf = self._leaf
        columns = delimiter_columns(self._text, self._cursor)
        if not columns or leaf is None:
            return False
        begin, end = leaf.lines[-1]
        heads = cells(self._text, begin, end)
        if len(heads) != columns or "|" not in self._text[begin:end]:
            return False
        leaf.lines.pop()
        self._close_leaf()
        self._columns, self._row = columns, 0
        self._cells(heads, self._number - 1)
        return True

    def _cells(self, found: list[tuple[int, int]], number: int) -> None:
        self._row += 1
        for column, span in enumerate(found[: self._columns], 1):
            leaf = Leaf(LeafKind.CELL, [span], number, row=self._row, column=column)
            self.leaves.append(leaf)

    def _go_on(self) -> None:
        """Take a line that begins no block: it is blank, or text."""
        cursor, depth = self._cursor, self._depth
        is_lazy = depth < len(self._open) and self._leaf is not None and not cursor.is_blank
        if depth < len(self._open) and not is_lazy:
            self._close_to(depth)
        if cursor.is_blank:
            self._close_leaf()
        else:
            self._words(cursor.next, cursor.end)

    def _words(self, begin: int, end: int) -> None:
        if self._leaf is not None:
            self._leaf.lines.append((begin, end))
        elif self._columns:
            self._cells(cells(self._text, begin, end), self._number)
        else:
            self._leaf = self._new(LeafKind.PARAGRAPH, (begin, end))

    def _begin(self, verbatim: Verbatim) -> None:
        self._verbatim = verbatim
        if verbatim.kind is not LeafKind.CODE:
            self._leaf = self._new(verbatim.kind)
        self._keep()

    def _keep(self) -> None:
        """Take a line of what is kept as it is."""
        cursor = self._cursor
        if self._leaf is not None:
            self._leaf.lines.append((cursor.next, cursor.end))
        if self._verbatim and self._verbatim.ends_with(cursor):
            self._close_leaf()

    def _add(self, kind: LeafKind, span: tuple[int, int]) -> None:
        self.leaves.append(self._new(kind, span))

    def _new(self, kind: LeafKind, *lines: tuple[int, int]) -> Leaf:
        if not self._open:
            return Leaf(kind, list(lines), self._number)
        inner = self._open[-1]
        is_first = inner.within is Within.ITEM and not inner.filled
        inner.filled = True
        return Leaf(kind, list(lines), self._number, inner.within, is_first)

    def _fill(self) -> None:
        if self._open:
            self._open[-1].filled = True

    def _close_to(self, depth: int) -> None:
        """Close the open block, and all containers but the first ``depth``."""
        self._close_leaf()
        del self._open[depth:]

    def _close_leaf(self) -> None:
        leaf, self._leaf = self._leaf, None
        if leaf is not None and leaf.lines:
            is_text = self._verbatim is None
            self.leaves += closed(self._text, leaf, self.definitions) if is_text else [leaf]
        self._verbatim = None
        self._columns = 0
