"""The entries of a catalogue as a sequence that decodes them when they are asked for."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import chain, islice
from sys import getrefcount
from typing import TYPE_CHECKING, overload

from lexicord.domain.catalog import Entry
from lexicord.formats.gettext.decoding import Decoder

if TYPE_CHECKING:
    from lexicord.domain.unit import UnitKey
    from lexicord.formats.gettext.fields import Key, Row
    from lexicord.formats.gettext.layout import Layout


_FEW = 64
"""After so many single entries all are decoded: each asks for its line anew."""


def _references(entries: list[Entry]) -> list[int]:
    """Count who holds each entry but the last, which a loop over them still has in its hand."""
    return list(map(getrefcount, islice(entries, len(entries) - 1)))


class EntryList(Sequence[Entry]):
    """Every entry of a layout in file order, decoded when it is asked for.

    Asking for one decodes this one; going through them decodes all, many at a time. An entry that
    somebody holds is the same object when it is met again. In the first pass those that nobody
    holds are forgotten, so that a large catalogue is read in little memory; whoever goes through
    them a second time, or asks for ``all``, has them kept.
    """

    def __init__(self, layout: Layout, codec: str) -> None:
        """Nothing is decoded yet."""
        self._decoder = Decoder(layout, codec)
        self._length = len(layout.ends)
        self._known: dict[int, Entry] = {}
        self._held: dict[int, list[Entry]] = {}
        self._passed = False
        self._all: list[Entry] | None = None
        self._index: dict[Key, list[int]] | None = None

    def __len__(self) -> int:
        return self._length

    @overload
    def __getitem__(self, index: int) -> Entry: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Entry]: ...
    def __getitem__(self, index: int | slice) -> Entry | Sequence[Entry]:
        if isinstance(index, slice) or self._all is not None or len(self._known) >= _FEW:
            return self.all()[index]
        index = range(self._length)[index]
        if index not in self._known:
            self._known[index] = self._handed_out(index) or self._decoder.entry(index)
        return self._known[index]

    def __iter__(self) -> Iterator[Entry]:
        if self._passed:
            return iter(self.all())
        self._passed = True
        return chain.from_iterable(self._first_pass())

    def all(self) -> list[Entry]:
        """Return every entry, the same objects each time; not to be changed."""
        if self._all is None:
            held = sum(map(len, self._held.values())) == self._length
            blocks = self._held.values() if held else self._decoder.blocks()
            entries = list(chain.from_iterable(blocks))
            for first, block in self._held.items():
                entries[first : first + len(block)] = block
            for index, entry in self._known.items():
                entries[index] = entry
            self._passed, self._all = True, entries
        return self._all

    def _first_pass(self) -> Iterator[list[Entry]]:
        """Decode many at a time, and forget them again where nobody holds one of them."""
        first = 0
        for block in self._decoder.blocks():
            following = first + len(block)
            if self._all is not None:
                yield self._all[first:following]
            else:
                yield from self._lent(first, block)
            first = following

    def _lent(self, first: int, block: list[Entry]) -> Iterator[list[Entry]]:
        """Hand out entries, of which ``first`` is the number of the first."""
        for index in self._known.keys() & range(first, first + len(block)) if self._known else ():
            block[index - first] = self._known[index]
        self._held[first] = block
        before = _references(block)
        yield block
        if _references(block) == before:
            del self._held[first]
            self._held[first + len(block) - 1] = block[-1:]

    def _handed_out(self, index: int) -> Entry | None:
        """Return an entry of which a pass made a value that somebody may hold."""
        firsts = list(self._held)
        at = bisect_right(firsts, index) - 1
        if at < 0 or index >= firsts[at] + len(self._held[firsts[at]]):
            return None
        return self._held[firsts[at]][index - firsts[at]]

    def rows(self) -> Iterator[Row]:
        """Yield the fields of every entry, in the order of ``Entry``, and keep none of them.

        For those who want tuples; going through the entries themselves takes little more.
        """
        return self._decoder.rows()

    @property
    def decoded(self) -> bool:
        """Say whether every entry is decoded by now."""
        return self._all is not None

    def find(self, key: UnitKey, *, obsolete: bool = False) -> Entry | None:
        """Return the first entry with this key and obsoleteness, or None."""
        found = self._by_key().get((*key, obsolete))
        return self[found[0]] if found else None

    def position(self, like: Entry) -> int | None:
        """Return the number of the entry with the key of ``like``.

        Among several its line decides, then its obsoleteness, then the order in the file.
        """
        both = (like.obsolete, not like.obsolete)
        groups = [group for each in both if (group := self._by_key().get((*like.key, each)))]
        for group in groups:
            # Their lines grow: a file with very many of one key must not take for ever.
            at = bisect_left(group, like.line, key=lambda number: self[number].line)
            if at < len(group) and self[group[at]].line == like.line:
                return group[at]
        return groups[0][0] if groups else None

    def _by_key(self) -> dict[Key, list[int]]:
        """Find numbers by key, for which nothing else of the entries is decoded."""
        if self._index is None:
            self._index = {}
            for at, key in enumerate(self._decoder.keys()):
                self._index.setdefault(key, []).append(at)
        return self._index
