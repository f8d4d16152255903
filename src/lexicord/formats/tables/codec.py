"""CSV and TSV: a unit is a cell; which columns are texts the project file says."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lexicord.domain.document import Document
from lexicord.domain.errors import InputError
from lexicord.domain.finding import Message
from lexicord.domain.unit import UnitKind
from lexicord.formats.inline.composing import Place
from lexicord.formats.plaintext.decoding import Lines, decoded
from lexicord.formats.resources.guess import looks_like_text
from lexicord.formats.resources.values import Value, tiled, written
from lexicord.formats.tables.cells import Cell, column, delimiter, quoted, rows

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.formats.resources.values import ValueSlot
    from lexicord.text.granularity import Granularity

_TAB = "\t"


@dataclass(frozen=True, slots=True)
class Csv:
    """The codec of ``.csv`` files, whatever sign parts their cells."""

    keys: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    name = "csv"
    suffixes = (".csv",)
    builds = True

    def with_keys(self, keys: Sequence[str], notes: Sequence[str]) -> Csv:
        """Return the codec that translates these columns, by name or by number from 1."""
        return Csv(tuple(keys), tuple(notes))

    def read(self, data: bytes, locale: LocaleTag, *, granularity: Granularity) -> Document:  # noqa: ARG002 - the protocol's
        """Take the table apart; a cell is never cut into sentences.

        Raises InputError with line and column where quotes do not match, where a row has more
        cells than the header, or where a column is missing.
        """
        text, encoding, bom = decoded(data)
        table = list(rows(text, delimiter(text), strict=True))
        if table and table[0][0].text.startswith("sep="):
            del table[0]
        return Document(tiled(text, _values(text, table, self.keys, self.notes)), encoding, bom)

    def write(self, document: Document, texts: Sequence[str], locale: LocaleTag) -> bytes:
        """Put ``texts`` into the cells, in quotes where the table needs them."""
        return _written(document, texts, locale, delimiter(document.text))


@dataclass(frozen=True, slots=True)
class Tsv:
    """The codec of ``.tsv`` files: cells between tabs."""

    keys: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    name = "tsv"
    suffixes = (".tsv", ".tab")
    builds = True

    def with_keys(self, keys: Sequence[str], notes: Sequence[str]) -> Tsv:
        """Return the codec that translates these columns, by name or by number from 1."""
        return Tsv(tuple(keys), tuple(notes))

    def read(self, data: bytes, locale: LocaleTag, *, granularity: Granularity) -> Document:  # noqa: ARG002 - the protocol's
        """Take the table apart; a quote that begins a cell but does not end it is a letter.

        Raises InputError with line and column where the bytes are no text, where a row has
        more cells than the header, or where a column is missing.
        """
        text, encoding, bom = decoded(data)
        table = list(rows(text, _TAB, strict=False))
        return Document(tiled(text, _values(text, table, self.keys, self.notes)), encoding, bom)

    def write(self, document: Document, texts: Sequence[str], locale: LocaleTag) -> bytes:
        """Put ``texts`` into the cells, in quotes where the table needs them."""
        return _written(document, texts, locale, _TAB)


def _written(document: Document, texts: Sequence[str], locale: LocaleTag, sign: str) -> bytes:
    def encode(slot: ValueSlot, value: str) -> str:
        return quoted(value, slot.raw, sign)

    return document.bom + written(document, texts, encode, locale).encode(document.encoding)


def _values(
    text: str, table: Sequence[list[Cell]], keys: Sequence[str], notes: Sequence[str]
) -> Iterator[Value]:
    """Yield the texts of a table; one without rows has none."""
    if table:
        yield from _Texts(text, table, keys, notes).values()


class _Texts:
    """Chooses the cells of a table that are translated."""

    def __init__(
        self, text: str, table: Sequence[list[Cell]], keys: Sequence[str], notes: Sequence[str]
    ) -> None:
        self._lines = Lines(text)
        self._table = table
        first = [cell.text.strip() for cell in table[0]]
        self._header = first if _names(first, keys, notes) else []
        self._keys = [_place(key, first) for key in keys]
        self._notes = [_place(key, first) for key in notes]

    def values(self) -> Iterator[Value]:
        """Yield the texts in order."""
        body = self._table[1:] if self._header else self._table
        for number, row in enumerate(body, 2 if self._header else 1):
            self._check(row)
            yield from self._row(f"r{number}", row)

    def _row(self, number: str, row: Sequence[Cell]) -> Iterator[Value]:
        remarks = (row[at].text.strip() for at in self._notes if at < len(row))
        notes = tuple(filter(None, remarks))
        for at, cell in enumerate(row):
            if self._is_text(at, cell):
                line = self._lines.place(cell.start)[0]
                place = Place(f"{number}.{self._name(at)}", line, UnitKind.TABLE_CELL, notes)
                yield Value(cell.start, cell.end, cell.text, place)

    def _is_text(self, at: int, cell: Cell) -> bool:
        if at in self._notes:
            return False
        return at in self._keys if self._keys else looks_like_text(cell.text)

    def _name(self, at: int) -> str:
        name = self._header[at] if at < len(self._header) else ""
        return name or f"c{at + 1}"

    def _check(self, row: Sequence[Cell]) -> None:
        """Refuse a row with more than the header: its texts would stand in wrong columns."""
        if self._header and any(cell.text.strip() for cell in row[len(self._header) :]):
            reason = Message.of(
                "this row has {count} cells, and the header {expected}; "
                "put a cell that holds the sign between cells in quotes",
                count=len(row),
                expected=len(self._header),
            )
            raise InputError(reason, line=self._lines.place(row[0].start)[0], column=1)


def _place(key: str, header: Sequence[str]) -> int:
    """Return the place of a column; raises InputError where there is none."""
    at = column(key, header)
    if at is None:
        reason = Message.of(
            "there is no column {key!r}; there are {names}", key=key, names=", ".join(header)
        )
        raise InputError(reason, line=1, column=1)
    return at


def _names(first: Sequence[str], keys: Sequence[str], notes: Sequence[str]) -> bool:
    """Say whether the first row names the columns: it does unless all are asked for by number."""
    asked = (*keys, *notes)
    return not asked or any(key in first or not key.isdecimal() for key in asked)
