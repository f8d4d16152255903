"""The blocks of a page, found line by line as docutils describes them.

Only what holds text is kept. A block inside of another one is read from the lines of its
block, each of which begins where the text of the block does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.domain.unit import UnitKind
from lexicord.formats.rst.directives import (
    behind_version,
    shape,
    taken_apart,
    text_options,
)
from lexicord.formats.rst.leaf import Leaf, Stretch
from lexicord.formats.rst.lines import Line, first_column, lines, width
from lexicord.formats.rst.starts import adornment, explicit, literal_next, remark, start

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Sequence

DEEPEST = 40
"""Blocks that stand deeper inside of others are left as they are."""

_SETTINGS = frozenset({"tocdepth", "orphan", "nocomments", "nosearch", "date", "version"})


def blocks(text: str) -> list[Leaf]:
    """Return what holds text in a page, in order."""
    page = Page(text)
    Body(page, list(lines(text)), 0, 0, UnitKind.PARAGRAPH).run()
    return page.leaves


class Page:
    """What is found in a page, and the remarks that wait for the next text."""

    def __init__(self, text: str) -> None:
        """Begin with nothing found."""
        self.text = text
        self.leaves: list[Leaf] = []
        self.notes: tuple[str, ...] = ()

    def add(self, leaf: Leaf) -> None:
        """Keep a stretch of text, unless all of its lines are blank."""
        if any(not line.is_blank for line in leaf.lines):
            self.leaves.append(leaf)
            self.notes = ()


class Body:
    """The blocks on some lines that are indented to one column."""

    def __init__(
        self, page: Page, block: Sequence[Line], column: int, depth: int, kind: UnitKind
    ) -> None:
        """Take the lines of the block; its paragraphs will be of one kind."""
        self._page = page
        self._text = page.text
        self._lines = block
        self._column = column
        self._depth = depth
        self._kind = kind
        self._has_no_table = False
        self._readers: dict[str, Callable[[int, re.Match[str]], int]] = {
            "bullet": self._bullet,
            "enumerator": self._enumerated,
            "field": self._field,
            "option": self._option,
            "doctest": self._verbatim,
            "line": self._line_block,
            "grid": self._verbatim,
            "table": self._table,
            "explicit": self._explicit,
            "anonymous": self._anonymous,
            "adornment": self._adorned,
        }

    def run(self) -> None:
        """Read all blocks."""
        place = 0
        while place < len(self._lines):
            place = self._block(place)

    def _block(self, place: int) -> int:
        """Read the block that begins on a line; return the place of the line behind it."""
        line = self._lines[place]
        if line.is_blank:
            return place + 1
        if line.column > self._column:
            end = self._indented(place, self._column)
            return self._nested(self._lines[place:end], end, self._kind)
        found = start().match(self._text, line.begin, line.end)
        after = self._readers[found.lastgroup or ""](place, found) if found else 0
        return after or self._words(place)

    def _indented(self, place: int, column: int) -> int:
        """Return the place behind the lines that are blank or indented deeper than a column."""
        block = self._lines
        while place < len(block) and (block[place].is_blank or block[place].column > column):
            place += 1
        return place

    def _unbroken(self, place: int) -> int:
        """Return the place of the next blank line."""
        while place < len(self._lines) and not self._lines[place].is_blank:
            place += 1
        return place

    def _nested(self, block: Sequence[Line], end: int, kind: UnitKind) -> int:
        """Read the blocks inside of a block that ends at a place."""
        if self._depth < DEEPEST:
            column = first_column(block, 0)
            Body(self._page, block, column, self._depth + 1, kind).run()
        return end

    def _bullet(self, place: int, found: re.Match[str]) -> int:
        line = self._lines[place]
        marker = found[0].rstrip()
        column = line.column + (len(found[0]) if line.end > found.end() else len(marker) + 1)
        end = self._indented(place + 1, column - 1)
        block = [line.behind(found.end(), column), *self._lines[place + 1 : end]]
        return self._nested(block, end, UnitKind.LIST_ITEM)

    def _enumerated(self, place: int, found: re.Match[str]) -> int:
        """Read an item with a number, unless the line behind it shows that it is text."""
        following = self._lines[place + 1 : place + 2]
        if following and not following[0].is_blank and following[0].column <= self._column:
            line = following[0]
            again = start().match(self._text, line.begin, line.end)
            if line.column < self._column or not again or again.lastgroup != "enumerator":
                return 0
        return self._bullet(place, found)

    def _behind(self, place: int, begin: int, kind: UnitKind) -> int:
        """Read a block that begins behind a marker, and is indented by its next lines."""
        end = self._indented(place + 1, self._column)
        return self._nested(self._rest(place, begin, end), end, kind)

    def _rest(self, place: int, begin: int, end: int) -> list[Line]:
        following = self._lines[place + 1 : end]
        line = self._lines[place]
        return [line.behind(begin, first_column(following, line.column)), *following]

    def _field(self, place: int, found: re.Match[str]) -> int:
        if found[0].strip(" \t:").lower() in _SETTINGS:
            return self._indented(place + 1, self._column)
        return self._behind(place, found.end(), UnitKind.LIST_ITEM)

    def _option(self, place: int, found: re.Match[str]) -> int:
        return self._behind(place, found.end(), UnitKind.LIST_ITEM)

    def _verbatim(self, place: int, _found: re.Match[str]) -> int:
        return self._unbroken(place)

    def _anonymous(self, place: int, _found: re.Match[str]) -> int:
        return self._indented(place + 1, self._column)

    def _line_block(self, place: int, found: re.Match[str]) -> int:
        end = place + 1
        while end < len(self._lines) and not self._lines[end].is_blank:
            if self._lines[end].column <= self._column:
                break
            end += 1
        line = self._lines[place]
        first = line.behind(found.end(), line.column)
        self._add([first, *self._lines[place + 1 : end]], self._kind)
        return end

    def _table(self, place: int, _found: re.Match[str]) -> int:
        """Pass over a simple table: to the border with nothing below."""
        borders = 0
        for end in range(place + 1, 0 if self._has_no_table else len(self._lines)):
            borders += self._is_border(end)
            if borders == 2 or (borders and not self._stands(end + 1) and self._is_border(end)):
                return end + 1
        self._has_no_table = True
        return self._unbroken(place)

    def _stands(self, place: int) -> bool:
        """Say whether something stands on a line."""
        return place < len(self._lines) and not self._lines[place].is_blank

    def _is_border(self, place: int) -> bool:
        line = self._lines[place]
        found = start().match(self._text, line.begin, line.end)
        return found is not None and found.lastgroup == "table"

    def _explicit(self, place: int, found: re.Match[str]) -> int:
        line = self._lines[place]
        is_empty = found.end() >= line.end
        if is_empty and not self._stands(place + 1):
            return place + 1
        end = self._indented(place + 1, self._column)
        kind = None if is_empty else explicit().match(self._text, found.end(), line.end)
        if kind is None:
            self._remark(found.end(), self._lines[end - 1].end)
        elif kind.lastgroup == "note":
            return self._nested(self._rest(place, kind.end(), end), end, UnitKind.FOOTNOTE)
        elif kind.lastgroup == "directive":
            self._directive(kind["name"], self._rest(place, kind.end(), end))
        return end

    def _remark(self, begin: int, end: int) -> None:
        """Keep a comment that is meant for the translator."""
        found = remark().match(self._text, begin, end)
        if found:
            self._page.notes = (*self._page.notes, " ".join(found[1].split()))

    def _directive(self, name: str, block: Sequence[Line]) -> None:
        """Read what of a directive is text."""
        known = shape(name)
        if known.versioned:
            block = [behind_version(self._text, block[0]), *block[1:]]
        parts = taken_apart(self._text, block)
        if known.merged and not parts.options:
            self._nested(block, 0, self._kind)
            return
        if known.argument or known.merged:
            self._add(parts.argument, UnitKind.CAPTION if known.argument else self._kind)
        for option, kind, quoting in text_options(self._text, parts.options):
            self._add(option, kind, quoting)
        if known.content:
            is_figure = name.lower() == "figure"
            self._nested(parts.content, 0, UnitKind.CAPTION if is_figure else self._kind)

    def _adorned(self, place: int, found: re.Match[str]) -> int:
        """Read a title between two lines, or pass over a transition."""
        line = self._lines[place]
        if self._stands(place + 1) and self._stands(place + 2):
            under = self._lines[place + 2]
            if found[0] == self._text[under.begin : under.end] and under.column == line.column:
                self._title(place + 1, (line.begin, line.end), under)
                return place + 3
        return place + 1 if len(found[0]) > 3 else 0

    def _title(self, place: int, over: Stretch | None, under: Line) -> None:
        title, notes = self._lines[place], self._page.notes
        stretch = (under.begin, under.end)
        self._page.add(Leaf((title,), UnitKind.HEADING, notes, over=over, under=stretch))

    def _words(self, place: int) -> int:
        """Read what begins with plain text: a title, a term with its definition, a paragraph."""
        if not self._stands(place + 1):
            return self._paragraph(place, place + 1)
        following = self._lines[place + 1]
        if following.column > self._column:
            return self._defined(place)
        if self._underlines(self._lines[place], following):
            self._title(place, None, following)
            return place + 2
        return self._paragraph(place, self._unbroken(place))

    def _underlines(self, line: Line, under: Line) -> bool:
        if not adornment().match(self._text, under.begin, under.end):
            return False
        length = under.end - under.begin
        return length > 3 or length >= width(self._text[line.begin : line.end])

    def _defined(self, place: int) -> int:
        line = self._lines[place]
        end = self._indented(place + 1, self._column)
        begin, text = line.begin, self._text[line.begin : line.end]
        while (cut := text.find(" : ", begin - line.begin)) >= 0 and "`" not in text:
            self._add([line._replace(begin=begin, end=line.begin + cut)], self._kind, "term")
            begin = line.begin + cut + 3
        self._add([line._replace(begin=begin)], self._kind, "term")
        if text.endswith("::"):
            return end
        return self._nested(self._lines[place + 1 : end], end, UnitKind.LIST_ITEM)

    def _paragraph(self, place: int, end: int) -> int:
        """Read a paragraph, and the literal block that it may announce."""
        block = list(self._lines[place:end])
        deeper = next((n for n, it in enumerate(block) if it.column > self._column), 0)
        if deeper:  # docutils finds an error here: nobody knows what was meant
            return place + deeper
        last = block[-1]
        found = literal_next().search(self._text, last.begin, last.end)
        if found is None:
            self._add(block, self._kind)
            return end
        text = self._text[last.begin : found.start(1)].rstrip()
        self._add([*block[:-1], last._replace(end=last.begin + len(text))], self._kind)
        return self._literal(end)

    def _literal(self, place: int) -> int:
        """Pass over a literal block: indented, or each line behind the same sign."""
        while place < len(self._lines) and self._lines[place].is_blank:
            place += 1
        end = self._indented(place, self._column)
        if end == place < len(self._lines):
            line = self._lines[place]
            is_quoted = adornment().match(self._text, line.begin, line.begin + 1)
            return self._unbroken(place) if is_quoted else place
        return end

    def _add(self, block: Sequence[Line], kind: UnitKind, quoting: str = "text") -> None:
        kept = tuple(line for line in block if not line.is_blank)
        self._page.add(Leaf(kept, kind, self._page.notes, quoting))
