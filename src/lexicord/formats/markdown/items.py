"""From the marks of a block to items: text as it is read, markup as it stands."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from lexicord.domain.document import Literal
from lexicord.domain.unit import UnitKind
from lexicord.formats.inline.composing import composed
from lexicord.formats.inline.content import Mark, Run, Shape
from lexicord.formats.markdown.attributes import attribute_tiles, has_texts
from lexicord.formats.markdown.references import reference
from lexicord.text.line_breaks import soft_break

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lexicord.domain.document import Slot
    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.formats.inline.composing import Place
    from lexicord.formats.inline.content import Item
    from lexicord.formats.markdown.leaf import Content
    from lexicord.formats.markdown.spans import Found
    from lexicord.text.languages.base import Language

ROLES = {"*": "emphasis", "_": "emphasis", "~": "emphasis", "c": "code"}
"""What of the markup the writer may have to write anew, by the first letter of its name."""


@dataclass(slots=True)
class Itemizer:
    """Makes the items of one block: ``place`` is what its units are told."""

    source: str
    content: Content
    place: Place
    locale: LocaleTag
    rules: Language
    texts: int = 0

    def items(self, found: Sequence[Found], start: int = 0, end: int = -1) -> list[Item]:
        """Return what tiles the text of the block from ``start`` to ``end``."""
        goal = len(self.content.text) if end < 0 else end
        return _without_code(list(self._items(found, start, goal, flat=end >= 0)))

    def _items(self, found: Sequence[Found], start: int, end: int, *, flat: bool) -> Iterator[Item]:
        place, number, in_code = start, 0, False
        while number < len(found):
            mark = found[number]
            yield from self.runs(place, mark.start, in_code=in_code)
            if mark.name == "image" and mark.shape is Shape.OPEN and not flat:
                last = _partner(found, number)
                yield self._image(found[number : last + 1])
                number, place = last + 1, found[last].end
                continue
            in_code = mark.name == "code" and mark.shape is Shape.OPEN
            yield self._mark(mark)
            number, place = number + 1, mark.end
        yield from self.runs(place, end, in_code=in_code)

    def raw(self, start: int, end: int) -> str:
        """Return what stands in the file for a stretch of the text."""
        content = self.content
        return self.source[content.origin(start) : content.origin(end)]

    def runs(self, start: int, end: int, *, in_code: bool = False) -> Iterator[Item]:
        """Yield the text between two marks; what is escaped is its own run."""
        if start >= end:
            return
        text = self.content.text
        done = start
        is_cell = self.place.kind is UnitKind.TABLE_CELL
        for found in (_coded(is_cell=is_cell) if in_code else _escaped()).finditer(
            text, start, end
        ):
            if done < found.start():
                yield Run.plain(text[done : found.start()])
            yield self._read(found, in_code=in_code)
            done = found.end()
        if done < end:
            yield Run.plain(text[done:end])

    def _read(self, found: re.Match[str], *, in_code: bool) -> Item:
        """Return what an escape, a character reference or the end of a line means."""
        raw = self.raw(found.start(), found.end())
        text = self.content.text
        if found[0].endswith("\n"):
            if not in_code and (found[0] == "\\\n" or found[0].endswith("  \n")):
                return Mark(raw, stand_in="\n")
            around = text[found.start() - 1 : found.start()], text[found.end() : found.end() + 1]
            return Run(raw, " " if in_code else soft_break(*around, self.rules))
        if found[0].startswith("\\"):
            return Run(raw, found[0][1:])
        return reference(raw)

    def _mark(self, mark: Found) -> Mark:
        raw = self.raw(mark.start, mark.end)
        name = f"{mark.name}{mark.pair}"
        quoting = ""
        if mark.name == "code":
            quoting = self.place.quoting.replace("text", "code")
        return Mark(raw, mark.shape, name, mark.stand_in, self._tiles(mark, raw), quoting)

    def _tiles(self, mark: Found, raw: str) -> tuple[Literal | Slot, ...]:
        """Return what tiles a mark where it holds text or may have to be written anew."""
        if mark.title:
            return self._titled(mark, mark.title)
        if mark.name.startswith("<") and has_texts(raw):
            return attribute_tiles(
                raw, self._inner(UnitKind.ATTRIBUTE, mark.start, "text"), self.locale
            )
        role = ROLES.get(mark.name[:1], "")
        slash = "/" if mark.shape is Shape.CLOSE else ""
        if mark.label:
            role = f"label {mark.label}"
        return (Literal(raw, role=slash + role),) if role else ()

    def _titled(self, mark: Found, title: tuple[int, int]) -> tuple[Literal | Slot, ...]:
        begin, end = title
        sign = self.content.text[begin - 1]
        place = self._inner(UnitKind.ATTRIBUTE, begin, f"title{sign}")
        pieces = composed(self.runs(begin, end), place, self.locale, granularity="paragraph")
        before, after = self.raw(mark.start, begin), self.raw(end, mark.end)
        return (Literal(before), *pieces, Literal(after))

    def _image(self, found: Sequence[Found]) -> Mark:
        """Return the mark of a picture, with its alternative text inside."""
        first, last = found[0], found[-1]
        items = self.items(found[1:-1], first.end, last.start)
        place = self._inner(UnitKind.ALTERNATIVE, first.end, "text")
        pieces = composed(items, place, self.locale, granularity="paragraph")
        raw = self.raw(last.start, last.end)
        before = self.raw(first.start, first.end)
        opening = self._tiles(first, before) or (Literal(before),)
        closing = self._tiles(last, raw) or (Literal(raw),)
        return Mark(self.raw(first.start, last.end), inner=(*opening, *pieces, *closing))

    def _inner(self, kind: UnitKind, start: int, quoting: str = "") -> Place:
        """Return the place of a text inside of the block."""
        self.texts += 1
        return replace(
            self.place,
            path=f"{self.place.path}.{kind.value.partition(' ')[0]}{self.texts}",
            line=self.place.line + self.content.text.count("\n", 0, start),
            kind=kind,
            quoting=self.place.quoting.replace("text", quoting),
        )


def wrapped(source: str, lines: Sequence[tuple[int, int]], rules: Language) -> list[Item]:
    """Return what tiles lines without any markup."""
    items: list[Item] = []
    for (start, end), (after, _) in pairwise(lines):
        text = source[start:end].rstrip(" \t")
        raw = source[start + len(text) : after]
        is_hard = raw.startswith("  ") and source.startswith("  ", end - 2)
        means = soft_break(text[-1:], source[after], rules)
        items += (Run.plain(text), Mark(raw, stand_in="\n") if is_hard else Run(raw, means))
    start, end = lines[-1]
    return [*items, Run.plain(source[start:end])]


def _partner(found: Sequence[Found], number: int) -> int:
    pair = found[number].pair
    return next(
        place
        for place in range(number + 1, len(found))
        if found[place].pair == pair and found[place].name == "image"
    )


def _without_code(items: list[Item]) -> list[Item]:
    """Return the items; where all words stand in code, they are no text."""
    in_code = False
    for item in items:
        if isinstance(item, Mark):
            in_code = item.name.startswith("code") and item.shape is Shape.OPEN
        elif not in_code and any(map(str.isalnum, item.text)):
            return items
    return [Mark(item.raw) if isinstance(item, Run) else item for item in items]


@cache
def _escaped() -> re.Pattern[str]:
    return re.compile(
        r"\\[!-/:-@\[-`{-~]"
        r"|&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});"
        r"|(?:\\|(?<![ \t])[ \t]*+)\n"
    )


@cache
def _coded(*, is_cell: bool) -> re.Pattern[str]:
    return re.compile(r"\\\||\n" if is_cell else r"\n")
