"""From the XML of a paragraph to text, formatting and what stands in between.

What comes out tiles the paragraph. Text stands in it as it is; the tags of runs around it are
runs without text, since they are written anew in a translation (see ``writing``). Formatting
other than the paragraph's own is a pair of marks without any raw text around the runs.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar

from lexicord.formats.docx.fields import Fields, is_computed
from lexicord.formats.docx.grammar import Role
from lexicord.formats.docx.setting import Level
from lexicord.formats.inline.content import WORD, Item, Mark, Run, Shape
from lexicord.formats.xmltext.attributes import attribute
from lexicord.formats.xmltext.content import runs
from lexicord.formats.xmltext.entities import unescaped
from lexicord.formats.xmltext.tokens import Kind

if TYPE_CHECKING:
    from collections.abc import Callable

    from lexicord.domain.document import Literal, Slot
    from lexicord.formats.docx.grammar import Grammar
    from lexicord.formats.xmltext.elements import Elements
    from lexicord.formats.xmltext.tokens import Token

    Inner = Callable[[int, int], tuple[Literal | Slot, ...]]


@dataclass(slots=True)
class RunOfText:
    """One run: which of the items are its own, how it looks, and how much text it has.

    ``region`` is a number for the stretch between two marks of what holds runs: formatting
    never reaches over one.
    """

    first: int
    region: int
    holder: int
    last: int = 0
    properties: str = ""
    text: str = ""


@dataclass(slots=True)
class Paragraph:
    """The items of a paragraph, its runs, and at which level of XML each item begins.

    ``holders`` has the place of the mark that opens each thing that holds runs.
    """

    items: list[Item] = field(default_factory=list)
    levels: list[tuple[Level, str]] = field(default_factory=list)
    runs: list[RunOfText] = field(default_factory=list)
    holders: list[int] = field(default_factory=lambda: [-1])


def ruby_base(xml: Elements, place: int, grammar: Grammar) -> str:
    """Return the text of a ruby without its reading."""
    whole = xml.whole(place)
    base = whole.partition(f"<{grammar.name('rubyBase')}")[2]
    name = re.escape(grammar.name("t"))
    return unescaped("".join(re.findall(rf"<{name}(?:\s[^>]*)?>([^<]*)<", base)))


def read_paragraph(
    xml: Elements, first: int, last: int, grammar: Grammar, inner: Inner
) -> Paragraph:
    """Read the tokens of a paragraph's content.

    ``inner(first, last)`` returns what tiles the tokens of a picture or a text box, with the
    slots inside of it; nothing where there are none.
    """
    reader = _Reader(xml, grammar, inner, Fields.of(xml, first, last, grammar))
    place = first
    while place <= last:
        place = reader.read(place) + 1
    return reader.paragraph


class _Reader:
    """Goes through the tokens of one paragraph."""

    def __init__(self, xml: Elements, grammar: Grammar, inner: Inner, fields: Fields) -> None:
        self._xml = xml
        self._grammar = grammar
        self._inner = inner
        self._fields = fields
        self._level = Level.OUT
        self._properties = ""
        self._region = 0
        self._open = [0]
        self._can_grow = False
        self.paragraph = Paragraph()

    def read(self, place: int) -> int:
        """Take up what stands at a place; return the place of its last token."""
        token = self._xml.tokens[place]
        if token.kind is Kind.TEXT or token.kind is Kind.CDATA:
            self._text(token)
            return place
        role = self._grammar.roles.get(token.name)
        if not token.name:
            return self._hidden(place)
        handler = self._handlers.get(role)
        return handler(self, place) if handler else self._thing(place)

    def _text(self, token: Token) -> None:
        raw = self._xml.text[token.start : token.end]
        if self._level is not Level.TEXT:
            self._add(Run(raw, ""))
            return
        for run in runs(raw):
            self._add(run)
        if self.paragraph.runs:
            self.paragraph.runs[-1].text += raw

    def _run(self, place: int) -> int:
        kind = self._xml.tokens[place].kind
        if kind is Kind.START:
            self._can_grow = False
        self._add(Run(self._raw(place), ""))
        self._level, self._properties = Level.OUT, ""
        runs_read = self.paragraph.runs
        last = len(self.paragraph.items) - 1
        if kind is Kind.START:
            self._level = Level.RUN
            runs_read.append(RunOfText(last, self._region, self._open[-1], last))
        elif kind is Kind.END and runs_read:
            runs_read[-1].last = last
        return place

    def _look(self, place: int) -> int:
        raw = self._xml.whole(place)
        self._add(Run(raw, ""))
        self._properties = raw
        if self._level is Level.RUN and self.paragraph.runs:
            self.paragraph.runs[-1].properties = raw
        return self._xml.ends[place]

    def _text_tag(self, place: int) -> int:
        self._add(Run(self._raw(place), ""))
        kind = self._xml.tokens[place].kind
        self._level = Level.TEXT if kind is Kind.START else Level.RUN
        return place

    def _hidden(self, place: int) -> int:
        self._add(Run(self._xml.whole(place), ""))
        return self._xml.ends[place]

    def _thing(self, place: int) -> int:
        end = self._xml.ends[place]
        self._add(Mark(self._xml.raw(place, end), inner=self._inner(place, end)))
        return end

    def _word(self, place: int) -> int:
        self._add(Mark(self._xml.whole(place), stand_in=WORD))
        return self._xml.ends[place]

    def _break(self, place: int) -> int:
        self._add(Mark(self._xml.whole(place), stand_in="\n"))
        return self._xml.ends[place]

    def _hyphen(self, place: int) -> int:
        self._add(Run(self._xml.whole(place), "\u2011"))
        return self._xml.ends[place]

    def _ruby(self, place: int) -> int:
        self._add(Run(self._xml.whole(place), ruby_base(self._xml, place, self._grammar)))
        return self._xml.ends[place]

    def _holder(self, place: int) -> int:
        token = self._xml.tokens[place]
        if token.kind is Kind.END:
            return self._close(place, place)
        if token.kind is Kind.EMPTY:
            return self._thing(place)
        instruction = attribute(self._raw(place), self._grammar.name("instr"))
        if instruction and is_computed(instruction):
            return self._word(place)
        last = self._opened_until(place)
        self.paragraph.holders.append(len(self.paragraph.items))
        self._open.append(len(self.paragraph.holders) - 1)
        self._mark(place, last, Shape.OPEN)
        return last

    def _opened_until(self, place: int) -> int:
        """Return the last token of what opens: its properties, and the tag of its content."""
        last = place
        while last + 1 < self._xml.ends[place]:
            role = self._grammar.roles.get(self._xml.tokens[last + 1].name)
            if role is Role.CONTENT:
                return last + 1
            if role is not Role.ASIDE:
                break
            last = self._xml.ends[last + 1]
        return last

    def _content_end(self, place: int) -> int:
        """Close a content control, whose own end tag follows that of its content."""
        if self._xml.tokens[place].kind is not Kind.END:
            return self._hidden(place)
        return self._close(place, place + 1)

    def _close(self, place: int, last: int) -> int:
        if len(self._open) > 1:
            self._open.pop()
        self._mark(place, last, Shape.CLOSE)
        return last

    def _mark(self, place: int, last: int, shape: Shape) -> None:
        self._region += 1
        self._add(Mark(self._xml.raw(place, last), shape, "holder"))

    def _field(self, place: int) -> int:
        part = self._fields.at(place)
        raw = self._xml.raw(place, part.last)
        self._add(Mark(raw, part.shape, "field", stand_in=part.stand_in))
        return self._pass(place, part.last)

    def _pass(self, place: int, last: int) -> int:
        """Keep in mind which run is open behind tokens that are taken as one."""
        for each in range(place, last + 1):
            role = self._grammar.roles.get(self._xml.tokens[each].name)
            if role is Role.RUN:
                is_open = self._xml.tokens[each].kind is Kind.START
                self._level = Level.RUN if is_open else Level.OUT
            elif role is Role.LOOK and self._xml.ends[each] > each:
                self._properties = self._xml.whole(each)
        return last

    def _raw(self, place: int) -> str:
        return self._xml.raw(place, place)

    def _add(self, item: Item) -> None:
        paragraph = self.paragraph
        if isinstance(item, Run) and not item.text and self._can_grow:
            before = paragraph.items[-1]
            paragraph.items[-1] = Run(before.raw + item.raw, "")
            return
        paragraph.levels.append((self._level, self._properties))
        paragraph.items.append(item)
        self._can_grow = isinstance(item, Run) and not item.text

    _handlers: ClassVar[dict[Role | None, Callable[[_Reader, int], int]]] = {
        Role.RUN: _run,
        Role.LOOK: _look,
        Role.TEXT: _text_tag,
        Role.HOLDER: _holder,
        Role.CONTENT: _content_end,
        Role.ASIDE: _hidden,
        Role.POINT: _hidden,
        Role.HIDDEN: _hidden,
        Role.FIELD: _field,
        Role.WORD: _word,
        Role.BREAK: _break,
        Role.HYPHEN: _hyphen,
        Role.RUBY: _ruby,
    }
