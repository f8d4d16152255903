"""Names for the places of units: ``h2``, ``p3``, ``t1.r2.c3``, ``img4.alt``."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from lexicord.formats.html.elements import CELLS, HEADINGS


@dataclass(slots=True)
class _Table:
    number: int
    row: int = 0
    cell: int = 0


class Paths:
    """Counts elements, rows and cells; no name is given twice.

    ``prefix`` stands before every name.
    """

    def __init__(self, prefix: str = "") -> None:
        """Begin to count."""
        self._prefix = prefix
        self._counts: Counter[str] = Counter()
        self._tables: list[_Table] = []

    def opened(self, name: str, around: str) -> str:
        """Take note of a start tag, and return the label of texts in the element.

        ``around`` is the label of the element around it, which a paragraph in a cell shares.
        """
        if name == "table":
            self._counts["t"] += 1
            self._tables.append(_Table(self._counts["t"]))
        if self._tables and (name == "tr" or name in CELLS):
            return self._in_table(name)
        if name in {"p", "div"} and around.endswith("|"):
            return around
        return _short(name)

    def closed(self, name: str) -> None:
        """Take note that an element ended."""
        if name == "table" and self._tables:
            self._tables.pop()

    def take(self, label: str) -> str:
        """Return a name that was not given before for a text with this label."""
        self._counts[label] += 1
        count = self._counts[label]
        if label.endswith("|"):
            return self._prefix + label[:-1] + (f".{count}" if count > 1 else "")
        return f"{self._prefix}{label}{count}"

    def owner(self, name: str) -> str:
        """Return a name that was not given before for an element with texts in attributes."""
        label = _short(name)
        self._counts[f"@{label}"] += 1
        return f"{self._prefix}{label}{self._counts[f'@{label}']}"

    def _in_table(self, name: str) -> str:
        table = self._tables[-1]
        if name == "tr":
            table.row += 1
            table.cell = 0
            return name
        table.cell += 1
        return f"t{table.number}.r{table.row}.c{table.cell}|"


def _short(name: str) -> str:
    return "h" if name in HEADINGS else name
