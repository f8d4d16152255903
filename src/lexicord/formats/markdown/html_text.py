"""The text in a block of HTML: what stands between tags that begin or end a block."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from lexicord.domain.document import Literal
from lexicord.domain.unit import UnitKind
from lexicord.formats.inline.composing import composed
from lexicord.formats.inline.content import WORD, Mark, Shape
from lexicord.formats.markdown.attributes import attribute_tiles, has_texts, html_runs
from lexicord.formats.markdown.html_starts import CLOSE_TAG, OPEN_TAG

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lexicord.domain.document import Slot
    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.formats.inline.composing import Place
    from lexicord.formats.inline.content import Item
    from lexicord.text.granularity import Granularity

_INLINE = frozenset(
    "a abbr b bdi bdo br cite code data del dfn em font i img input ins kbd label mark q rp rt "  # noqa: SIM905 - a list is no better
    "ruby s samp small span strike strong sub sup time tt u var wbr".split()
)
_ALONE = frozenset({"br", "img", "input", "wbr"})
_KINDS = {
    **{f"h{level}": UnitKind.HEADING for level in range(1, 7)},
    **dict.fromkeys(("caption", "figcaption", "legend", "summary"), UnitKind.CAPTION),
    **dict.fromkeys(("td", "th"), UnitKind.TABLE_CELL),
    **dict.fromkeys(("li", "dt", "dd"), UnitKind.LIST_ITEM),
}


@dataclass(slots=True)
class HtmlText:
    """Takes one block of HTML apart; ``place`` is what its units are told."""

    text: str
    place: Place
    locale: LocaleTag
    granularity: Granularity
    _count: int = 0
    _kind: UnitKind = UnitKind.PARAGRAPH

    def pieces(self) -> Iterator[Literal | Slot]:
        """Yield what tiles the block; one with stray angle brackets stays as it is."""
        if not self._is_simple():
            yield Literal(self.text)
            return
        items: list[Item] = []
        begin = done = 0
        for found in _markup().finditer(self.text):
            items += html_runs(self.text, done, found.start())
            done = found.end()
            if self._is_inline(found):
                items.append(self._mark(found))
                continue
            yield from self._composed(items, begin)
            yield from self._tiles(found)
            self._kind = _KINDS.get(_name(found), UnitKind.PARAGRAPH)
            items, begin = [], done
        items += html_runs(self.text, done, len(self.text))
        yield from self._composed(items, begin)

    def _is_simple(self) -> bool:
        rest = _markup().sub("", self.text)
        return "<" not in rest and not _kept().search(self.text)

    def _is_inline(self, found: re.Match[str]) -> bool:
        return bool(found["template"]) or (found["raw"] is None and _name(found) in _INLINE)

    def _mark(self, found: re.Match[str]) -> Mark:
        name = _name(found)
        if found["template"]:
            return Mark(found[0], stand_in=WORD)
        shape = Shape.OPEN if found["open"] else Shape.CLOSE
        if name in _ALONE or found[0].endswith("/>"):
            shape = Shape.ALONE
        stand_in = "\n" if name == "br" else ""
        inner = self._tiles(found) if has_texts(found[0]) else ()
        return Mark(found[0], shape, name, stand_in, inner)

    def _tiles(self, found: re.Match[str]) -> tuple[Literal | Slot, ...]:
        if not found["open"] or not has_texts(found[0]):
            return (Literal(found[0]),)
        place = replace(self._there(found.start(), UnitKind.ATTRIBUTE), quoting="text html")
        return attribute_tiles(found[0], place, self.locale)

    def _composed(self, items: list[Item], begin: int) -> list[Literal | Slot]:
        place = self._there(begin, self._kind)
        return composed(items, place, self.locale, granularity=self.granularity)

    def _there(self, offset: int, kind: UnitKind) -> Place:
        self._count += 1
        line = self.place.line + self.text.count("\n", 0, offset)
        return replace(self.place, path=f"{self.place.path}.p{self._count}", line=line, kind=kind)


def _name(found: re.Match[str]) -> str:
    tag = _element().match(found[0])
    return tag[1].lower() if tag else ""


@cache
def _element() -> re.Pattern[str]:
    return re.compile(r"</?([A-Za-z][A-Za-z0-9-]*)")


@cache
def _kept() -> re.Pattern[str]:
    """Return what marks a block that is nothing for a translator."""
    return re.compile(r"translate=[\"']?no\b|class=[\"'][^\"']*\bnotranslate\b", re.IGNORECASE)


@cache
def _markup() -> re.Pattern[str]:
    return re.compile(
        r"<!--.*?-->|<(?P<raw>script|style|pre|textarea|svg|math)\b.*?</(?P=raw)>"
        r"|(?P<template>\{\{.*?\}\}|\{%.*?%\})"
        rf"|(?P<open>{OPEN_TAG})|(?P<close>{CLOSE_TAG})",
        re.DOTALL | re.IGNORECASE,
    )
