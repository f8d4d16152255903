"""The structural place of a paragraph: ``h2``, ``p3``, ``t1.r2.c3``."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from lexicord.domain.unit import UnitKind
from lexicord.formats.docx.grammar import Role
from lexicord.formats.xmltext.attributes import attribute
from lexicord.formats.xmltext.tokens import Kind

if TYPE_CHECKING:
    from lexicord.formats.docx.grammar import Grammar
    from lexicord.formats.xmltext.elements import Elements
    from lexicord.formats.xmltext.tokens import Token

_LETTERS = {UnitKind.HEADING: "h", UnitKind.LIST_ITEM: "li", UnitKind.CAPTION: "caption"}


@dataclass(slots=True)
class _Table:
    number: int
    row: int = 0
    cell: int = 0


@dataclass(slots=True)
class Places:
    """Counts what is passed on the way through a part; ``path`` begins every path."""

    path: str
    rules: Grammar
    _tables: list[_Table] = field(default_factory=list)
    _counts: Counter[str] = field(default_factory=Counter)

    @property
    def in_cell(self) -> bool:
        """Say whether what comes next stands in a table."""
        return bool(self._tables)

    def named(self, kind: UnitKind) -> str:
        """Return the path of the next paragraph, which is of this kind."""
        if self._tables:
            return self.path + self._cell
        letter = _LETTERS.get(kind, "p")
        self._counts[letter] += 1
        return f"{self.path}{letter}{self._counts[letter]}"

    def passed(self, token: Token, xml: Elements) -> None:
        """Take note of a tag that was passed."""
        role = self.rules.roles.get(token.name)
        if role is Role.TABLE:
            self._table(token)
        elif token.kind is not Kind.START:
            return
        elif role is Role.ROW and self._tables:
            self._tables[-1].row += 1
            self._tables[-1].cell = 0
        elif role is Role.CELL and self._tables:
            self._tables[-1].cell += 1
        elif role is Role.NOTE:
            number = attribute(xml.text[token.start : token.end], self.rules.name("id"))
            self.path = f"{self.path.partition('.')[0]}.n{number}."
            self._counts.clear()

    @property
    def _cell(self) -> str:
        return ".".join(f"t{each.number}.r{each.row}.c{each.cell}" for each in self._tables)

    def _table(self, token: Token) -> None:
        if token.kind is Kind.START:
            around = self._cell
            self._counts[f"t {around}"] += 1
            self._tables.append(_Table(self._counts[f"t {around}"]))
        elif self._tables:
            self._tables.pop()
