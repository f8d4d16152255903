"""From the markup of a text to items: text as it is read, markup as it stands."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from lexicord.domain.document import Literal
from lexicord.formats.inline.content import WORD, Mark, Run, Shape
from lexicord.formats.rst.inline import Found, marks
from lexicord.text.line_breaks import soft_break

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lexicord.formats.inline.content import Item
    from lexicord.formats.rst.content import Content
    from lexicord.text.languages.base import Language

_WITHOUT_STAND_IN = frozenset({"note"})


def raw_items(content: Content, rules: Language) -> list[Item]:
    """Return what tiles a text in which nothing is markup."""
    return list(_Itemizer(content, rules).runs(0, len(content.text)))


def items(content: Content, rules: Language) -> list[Item]:
    """Return what tiles a text with markup; where all words stand in code, they are no text."""
    itemizer = _Itemizer(content, rules)
    made: list[Item] = []
    has_text = False
    done = 0
    for number, found in enumerate(marks(content.text)):
        before = list(itemizer.runs(done, found.start))
        inside = list(itemizer.mark(found, f"{found.name}{number}"))
        is_code = found.name == "literal"
        has_text |= _has_word(before) or (not is_code and _has_word(inside))
        made += (*before, *inside)
        done = found.end
    rest = list(itemizer.runs(done, len(content.text)))
    if has_text or _has_word(rest):
        return [*made, *rest]
    return [Mark(item.raw) for item in (*made, *rest)]


def _has_word(made: list[Item]) -> bool:
    return any(isinstance(item, Run) and any(map(str.isalnum, item.text)) for item in made)


@cache
def _break() -> re.Pattern[str]:
    return re.compile(r"[^\S\n]*+\n")


@cache
def _escape() -> re.Pattern[str]:
    return re.compile(r"\\(?:\n|.|$)|[^\S\n]*+\n")


class _Itemizer:
    """Makes the items of one text."""

    def __init__(self, content: Content, rules: Language) -> None:
        self._content = content
        self._rules = rules

    def runs(self, start: int, end: int, *, escapes: bool = False) -> Iterator[Item]:
        """Yield a stretch of text; the end of a line, and what is escaped, is its own run."""
        text, done = self._content.text, start
        pattern = _escape() if escapes else _break()
        for found in pattern.finditer(text, start, end):
            if done < found.start():
                yield Run.plain(text[done : found.start()])
            yield self._read(found)
            done = found.end()
        if done < end:
            yield Run.plain(text[done:end])

    def _read(self, found: re.Match[str]) -> Run:
        """Return what an escape, or the end of a line, means."""
        raw = self._content.raw(found.start(), found.end())
        if found[0].startswith("\\"):
            return Run(raw, found[0][1:].strip())
        text = self._content.text
        around = text[found.start() - 1 : found.start()], text[found.end() : found.end() + 1]
        return Run(raw, soft_break(*around, self._rules))

    def mark(self, found: Found, name: str) -> Iterator[Item]:
        """Yield the items of markup: what opens, the text in it, what closes."""
        raw = self._content.raw
        if found.name == "escape":
            yield from self.runs(found.start, found.end, escapes=True)
            return
        if found.inside is None:
            whole = raw(found.start, found.end)
            stand_in = "" if found.name in _WITHOUT_STAND_IN else WORD
            role = "address" if found.name == "address" else "alone"
            yield Mark(whole, stand_in=stand_in, inner=(Literal(whole, role=role),))
            return
        begin, stop = found.inside
        inside = raw(begin, stop)
        is_code = found.name == "literal"
        yield _pair(raw(found.start, begin), Shape.OPEN, name, f"open {found.name} {inside}")
        yield from self.runs(begin, stop, escapes=not is_code)
        yield _pair(raw(stop, found.end), Shape.CLOSE, name, f"close {found.name} {inside}")


def _pair(raw: str, shape: Shape, name: str, role: str) -> Mark:
    quoting = "literal" if role.startswith("open literal") else "inner"
    return Mark(raw, shape, name, inner=(Literal(raw, role=role),), quoting=quoting)
