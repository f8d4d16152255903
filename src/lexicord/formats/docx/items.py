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
    last: int
    properties: str = ""
    text: str = ""
    is_cut: bool = False

    def add(self, text: str, place: int) -> None:
        """Take note of text, the item at a place."""
        self.text += text
        self.last, self.is_cut = place, False

    def cut_at(self, place: int) -> None:
        """Take note of something else in the run: it stays outside of the run's formatting.

        That is so at both ends of a run, not between two of its texts.
        """
        self.is_cut = True
        if not self.text:
            self.first = self.last = place + 1

    def end_at(self, place: int) -> None:
        """Take note of the end of the run."""
        if not self.is_cut:
            self.last = place


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
            self.paragraph.runs[-1].add(raw, len(self.paragraph.items) - 1)

    def _run(self, place: int) -> int:
        kind = self._xml.tokens[place].kind
        if kind is Kind.START:
            self._can_grow = False
        self._add(Run(self._raw(place), ""))
        self._level, self._properties = Level.OUT, ""
        last = len(self.paragraph.items) - 1
        if kind is Kind.START:
            self._level = Level.RUN
            self._begin(last)
        elif kind is Kind.END and self.paragraph.runs:
            self.paragraph.runs[-1].end_at(last)
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
        for child in self._xml.children(place):
            role = self._grammar.roles.get(self._xml.tokens[child].name)
            if role is Role.CONTENT and self._xml.tokens[child].kind is Kind.START:
                return child
            if role is not Role.ASIDE and self._xml.tokens[child].name:
                break
            last = self._xml.ends[child]
        return last

    def _content_end(self, place: int) -> int:
        """Close a content control, whose own end tag follows that of its content."""
        if self._xml.tokens[place].kind is not Kind.END:
            return self._hidden(place)
        last = place + 1
        while not self._xml.tokens[last].name:
            last += 1
        return self._close(place, last)

    def _close(self, place: int, last: int) -> int:
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
        begun = False
        for each in range(place, last + 1):
            token = self._xml.tokens[each]
            role = self._grammar.roles.get(token.name)
            if role is Role.RUN:
                begun = token.kind is Kind.START
                self._level, self._properties = Level.RUN if begun else Level.OUT, ""
            elif role is Role.LOOK and token.kind is Kind.START:
                self._properties = self._xml.whole(each)
        if begun:
            self._begin(len(self.paragraph.items))
        return last

    def _begin(self, first: int) -> None:
        """Take note of a run whose first item has this place."""
        run = RunOfText(first, self._region, self._open[-1], first, self._properties)
        self.paragraph.runs.append(run)

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
        if isinstance(item, Mark) and paragraph.runs and self._level is not Level.OUT:
            paragraph.runs[-1].cut_at(len(paragraph.items) - 1)

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
