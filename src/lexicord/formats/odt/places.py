"""The structural place of a paragraph: ``h2``, ``p3``, ``t1.r2.c3``."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from lexicord.domain.unit import UnitKind
from lexicord.formats.odt.grammar import ROLES, Role
from lexicord.formats.xmltext.attributes import attribute
from lexicord.formats.xmltext.tokens import Kind

if TYPE_CHECKING:
    from lexicord.formats.xmltext.elements import Elements
    from lexicord.formats.xmltext.tokens import Token

_LETTERS = {
    UnitKind.HEADING: "h",
    UnitKind.LIST_ITEM: "li",
    UnitKind.CAPTION: "caption",
    UnitKind.FOOTNOTE: "note",
}
_AROUND = {
    Role.LIST_ITEM: UnitKind.LIST_ITEM,
    Role.CELL: UnitKind.TABLE_CELL,
    Role.NOTE: UnitKind.FOOTNOTE,
}


@dataclass(slots=True)
class _Table:
    number: int
    row: int = 0
    cell: int = 0


@dataclass(slots=True)
class Places:
    """Counts what is passed on the way through a part; ``path`` begins every path.

    ``in_number`` says that a cell holds a number or a date: its text is what a program makes
    of the value.
    """

    path: str
    in_number: bool = False
    _around: list[Role] = field(default_factory=list)
    _tables: list[_Table] = field(default_factory=list)
    _counts: Counter[str] = field(default_factory=Counter)

    @property
    def kind(self) -> UnitKind:
        """What a paragraph is by the innermost thing that it stands in."""
        return _AROUND[self._around[-1]] if self._around else UnitKind.PARAGRAPH

    def named(self, kind: UnitKind, role: Role | None) -> str:
        """Return the path of the next paragraph, which is of this kind."""
        if role is Role.TITLE:
            return f"{self.path}title"
        if role is Role.LABEL:
            return f"{self.path}alternative"
        if self._tables:
            return self.path + self._cell
        letter = _LETTERS.get(kind, "p")
        self._counts[letter] += 1
        return f"{self.path}{letter}{self._counts[letter]}"

    def passed(self, token: Token, xml: Elements) -> None:
        """Take note of a tag that was passed."""
        role = ROLES.get(token.name)
        if role is Role.TABLE:
            self._table(token)
        elif role is Role.ROW and self._tables and token.kind is Kind.START:
            self._tables[-1].row += 1
            self._tables[-1].cell = 0
        elif role in _AROUND:
            self._pass_around(token, role, xml)

    def _pass_around(self, token: Token, role: Role | None, xml: Elements) -> None:
        """Take note of an item, a cell or a note."""
        if role is Role.CELL:
            self._pass_cell(token, xml)
        if role and token.kind is Kind.START:
            self._around.append(role)
        elif token.kind is Kind.END and self._around:
            self._around.pop()

    def _pass_cell(self, token: Token, xml: Elements) -> None:
        if token.kind is not Kind.END and self._tables:
            self._tables[-1].cell += 1
        kind = attribute(xml.text[token.start : token.end], "office:value-type")
        self.in_number = token.kind is Kind.START and kind not in {None, "string"}

    @property
    def _cell(self) -> str:
        return ".".join(f"t{each.number}.r{each.row}.c{each.cell}" for each in self._tables)

    def _table(self, token: Token) -> None:
        if token.kind is Kind.START:
            around = f"t {self._cell}"
            self._counts[around] += 1
            self._tables.append(_Table(self._counts[around]))
        elif token.kind is Kind.END and self._tables:
            self._tables.pop()
