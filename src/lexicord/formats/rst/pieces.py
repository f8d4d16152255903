"""From the blocks of a page to the pieces of a document."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from lexicord.domain.document import Literal
from lexicord.domain.unit import UnitKind
from lexicord.formats.inline.composing import composed
from lexicord.formats.inline.place import Place
from lexicord.formats.rst.blocks import blocks
from lexicord.formats.rst.content import Content
from lexicord.formats.rst.items import items, raw_items
from lexicord.formats.rst.lines import width
from lexicord.text.languages.registry import language

if TYPE_CHECKING:
    from lexicord.domain.document import Slot
    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.formats.rst.leaf import Leaf
    from lexicord.text.granularity import Granularity

_NAMES = {
    UnitKind.HEADING: "h",
    UnitKind.PARAGRAPH: "p",
    UnitKind.LIST_ITEM: "li",
    UnitKind.FOOTNOTE: "fn",
    UnitKind.CAPTION: "caption",
    UnitKind.ALTERNATIVE: "alt",
}


def page_pieces(text: str, locale: LocaleTag, *, granularity: Granularity) -> list[Literal | Slot]:
    """Return what tiles a page; the roles of literals tell the writer where it stands."""
    rules = language(locale)
    counts: Counter[str] = Counter()
    pieces: list[Literal | Slot] = []
    done = 0
    for leaf in blocks(text):
        first = leaf.lines[0]
        pieces += _before(text, done, leaf)
        content = Content(text, leaf.lines)
        name = _NAMES[leaf.kind]
        counts[name] += 1
        place = Place(
            f"{name}{counts[name]}", first.number, leaf.kind, leaf.notes, quoting=leaf.quoting
        )
        made = (raw_items if leaf.quoting == "raw" else items)(content, rules)
        pieces += composed(made, place, locale, granularity=granularity)
        done = leaf.lines[-1].end
        if leaf.under:
            begin, end = leaf.under
            role = f"under {first.column + width(text[first.begin : first.end])}"
            pieces += (Literal(text[done:begin], role="title"), Literal(text[begin:end], role=role))
            done = end
    return [*pieces, Literal(text[done:])]


def _before(text: str, done: int, leaf: Leaf) -> list[Literal | Slot]:
    """Return the literals up to a leaf."""
    begin = leaf.lines[0].begin
    if leaf.over is None:
        return [Literal(text[done:begin], role="start")]
    over, end = leaf.over
    return [
        Literal(text[done:over]),
        Literal(text[over:end], role="over"),
        Literal(text[end:begin], role="start"),
    ]
