"""The entries of a catalogue as a sequence that decodes them when they are asked for."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, overload

from lexicord.domain.catalog import Entry
from lexicord.formats.gettext.decoding import Decoder

if TYPE_CHECKING:
    from lexicord.domain.unit import UnitKey
    from lexicord.formats.gettext.fields import Key, Row
    from lexicord.formats.gettext.layout import Layout


_FEW = 64
"""After so many single entries all are decoded: each asks for its line anew."""


class EntryList(Sequence[Entry]):
    """Every entry of a layout in file order, each decoded once.

    Asking for one decodes this one; going through them decodes all, many at a time.
    """

    def __init__(self, layout: Layout, codec: str) -> None:
        """Nothing is decoded yet."""
        self._decoder = Decoder(layout, codec)
        self._length = len(layout.ends)
        self._known: dict[int, Entry] = {}
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
            self._known[index] = self._decoder.entry(index)
        return self._known[index]

    def __iter__(self) -> Iterator[Entry]:
        return iter(self.all())

    def all(self) -> list[Entry]:
        """Return every entry; not to be changed."""
        if self._all is None:
            entries = self._decoder.entries()
            # What was handed out before stays the same object.
            for index, entry in self._known.items():
                entries[index] = entry
            self._all = entries
        return self._all

    def rows(self) -> Iterator[Row]:
        """Yield the fields of every entry, in the order of ``Entry``, and keep none of them.

        For passes over large catalogues: it takes two thirds of the time of making entries.
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
