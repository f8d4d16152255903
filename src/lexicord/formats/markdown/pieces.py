"""From the blocks of a page to the pieces of its document."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from lexicord.domain.document import Literal
from lexicord.domain.unit import UnitKind
from lexicord.formats.inline.composing import Place, composed
from lexicord.formats.inline.content import Mark
from lexicord.formats.markdown.blocks import blocks
from lexicord.formats.markdown.html_text import HtmlText
from lexicord.formats.markdown.inline import marks, special
from lexicord.formats.markdown.items import Itemizer, wrapped
from lexicord.formats.markdown.leaf import Content, Leaf, LeafKind, Within
from lexicord.text.languages.registry import language

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lexicord.domain.document import Slot
    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.formats.inline.content import Item
    from lexicord.formats.markdown.definitions import Definitions
    from lexicord.text.granularity import Granularity
    from lexicord.text.languages.base import Language

_KINDS = {
    LeafKind.HEADING: (UnitKind.HEADING, "h", "text heading"),
    LeafKind.CELL: (UnitKind.TABLE_CELL, "t", "text cell"),
    LeafKind.CAPTION: (UnitKind.CAPTION, "caption", "text caption"),
    LeafKind.TITLE: (UnitKind.ATTRIBUTE, "title", ""),
    LeafKind.HTML: (UnitKind.PARAGRAPH, "html", "text html"),
}
_PARAGRAPHS = {
    Within.PAGE: (UnitKind.PARAGRAPH, "p", "text paragraph"),
    Within.QUOTE: (UnitKind.PARAGRAPH, "q", "text paragraph"),
    Within.ITEM: (UnitKind.LIST_ITEM, "l", "text paragraph"),
    Within.NOTE: (UnitKind.FOOTNOTE, "n", "text paragraph"),
}


def page_pieces(
    text: str, start: int, locale: LocaleTag, *, granularity: Granularity, mdx: bool
) -> Iterator[Literal | Slot]:
    """Yield what tiles ``text`` from ``start``."""
    leaves, definitions = blocks(text, start, text.count("\n", 0, start) + 1, mdx=mdx)
    page = _Page(text, definitions, locale, language(locale), granularity, mdx)
    done = start
    for leaf in leaves:
        begin, end = leaf.lines[0][0], leaf.lines[-1][1]
        if leaf.kind is LeafKind.COMMENT:
            page.remember(text[begin:end])
        elif begin < end:
            yield Literal(text[done:begin])
            yield from page.pieces(leaf)
            done = end
    yield Literal(text[done:])


@dataclass(slots=True)
class _Page:
    """What the pieces of a page depend on, and what was counted so far."""

    text: str
    definitions: Definitions
    locale: LocaleTag
    rules: Language
    granularity: Granularity
    mdx: bool
    _counts: Counter[str] = field(default_factory=Counter)
    _notes: tuple[str, ...] = ()

    def remember(self, comment: str) -> None:
        """Keep a comment for the translator until the next text."""
        found = _for_translators().match(comment)
        if found:
            self._notes = (*self._notes, " ".join(found[1].split()))

    def pieces(self, leaf: Leaf) -> Sequence[Literal | Slot]:
        """Return what tiles a block."""
        place = self._place(leaf)
        if leaf.kind is LeafKind.HTML:
            text = self.text[leaf.lines[0][0] : leaf.lines[-1][1]]
            return list(HtmlText(text, place, self.locale, self.granularity).pieces())
        content = Content.of(self.text, leaf.lines)
        items = self._items(leaf, content, place)
        return composed(items, place, self.locale, granularity=self._granularity(leaf))

    def _granularity(self, leaf: Leaf) -> Granularity:
        return "paragraph" if leaf.kind in {LeafKind.TITLE, LeafKind.CAPTION} else self.granularity

    def _items(self, leaf: Leaf, content: Content, place: Place) -> list[Item]:
        text = content.text
        if "&" not in text and not special().search(text):
            return wrapped(self.text, leaf.lines, self.rules)
        itemizer = Itemizer(self.text, content, place, self.locale, self.rules)
        if leaf.kind is LeafKind.TITLE:
            return list(itemizer.runs(0, len(text)))
        start = _box_end(leaf, text)
        found = marks(text, self.definitions, mdx=self.mdx, start=start)
        box: list[Item] = [Mark(text[:start])] if start else []
        return box + itemizer.items(found, start)

    def _place(self, leaf: Leaf) -> Place:
        kind, letter, quoting = _KINDS.get(leaf.kind) or _PARAGRAPHS[leaf.within]
        if leaf.kind is LeafKind.TITLE:
            quoting = f"title{self.text[leaf.lines[0][0] - 1]} paragraph"
        self._counts[letter] += leaf.kind is not LeafKind.CELL or leaf.row == leaf.column == 1
        path = f"{letter}{self._counts[letter]}"
        if leaf.kind is LeafKind.CELL:
            path += f".r{leaf.row}.c{leaf.column}"
        notes, self._notes = self._notes, ()
        return Place(path, leaf.number, kind, notes, quoting)


def _box_end(leaf: Leaf, text: str) -> int:
    """Return the end of the box of a task, or of the name of an alert; 0 where there is none."""
    if text[0] != "[" or leaf.kind is not LeafKind.PARAGRAPH:
        return 0
    pattern = _task() if leaf.first else _alert()
    found = pattern.match(text) if leaf.first or leaf.within is Within.QUOTE else None
    return found.end() if found else 0


@cache
def _task() -> re.Pattern[str]:
    return re.compile(r"\[[ xX]\](?=\s)")


@cache
def _alert() -> re.Pattern[str]:
    return re.compile(r"\[![A-Za-z]+\][+-]?(?=\s|\Z)")


@cache
def _for_translators() -> re.Pattern[str]:
    return re.compile(
        r"<!--\s*(?:l10n|translators?)\s*:\s*(.*?)\s*--!?>", re.IGNORECASE | re.DOTALL
    )
