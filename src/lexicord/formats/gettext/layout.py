"""A catalogue cut into entries, without decoding any of them."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cache
from itertools import accumulate, islice, repeat
from typing import TYPE_CHECKING

from lexicord.formats.gettext.grammar import entry_pattern
from lexicord.formats.gettext.strict import Directive, OddEntry, read_item

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(slots=True)
class Layout:
    """Where the entries of ``data`` lie; written once, by ``cut``.

    The entries, the domain lines before some of them, and the tail (comments, blank lines and
    domain lines that no entry follows) tile the data. ``ends`` says where each entry ends; it
    begins where the one before ended, unless ``starts`` says otherwise. ``odd`` holds what the
    strict reader found in entries of unusual layout, ``bare`` the numbers of the others that
    have neither context nor source.
    """

    data: bytes
    ends: array[int] = field(default_factory=lambda: array("Q"))
    starts: dict[int, int] = field(default_factory=dict)
    odd: dict[int, OddEntry] = field(default_factory=dict)
    bare: list[int] = field(default_factory=list)
    directives: list[tuple[int, bytes]] = field(default_factory=list)
    tail: int = 0

    def start(self, index: int) -> int:
        """Return where entry number ``index`` begins, its comments included."""
        if index in self.starts:
            return self.starts[index]
        return self.ends[index - 1] if index else 0

    def raw(self, index: int) -> bytes:
        """Return the bytes of entry number ``index``, with what stands before it."""
        return self.data[self.start(index) : self.ends[index]]

    def lines(self) -> Iterator[int]:
        """Yield the line on which each entry begins, what stands above it included, from 1."""
        starts = [0, *self.ends][: len(self.ends)]
        for index in self.starts.keys() & range(len(starts)):
            starts[index] = self.starts[index]
        counts = map(self.data.count, repeat(b"\n"), [0, *starts], starts)
        return islice(accumulate(counts, initial=1), 1, None)

    def stretches(self, size: int) -> Iterator[tuple[int, int]]:
        """Yield first and last number of entries that follow each other, about ``size`` bytes.

        They are all plain, or it is one odd entry; a domain line stands before the first only.
        """
        first = 0
        for stop in sorted({at + 1 for at in self.odd} | {*self.odd, *self.starts, len(self.ends)}):
            while first < stop:
                last = min(self.index_at(self.start(first) + size), stop) - 1
                yield first, max(first, last)
                first = max(first, last) + 1

    def drop_last(self) -> None:
        """Forget the last entry, which is plain."""
        self.ends.pop()
        if self.bare and self.bare[-1] == len(self.ends):
            self.bare.pop()

    def index_at(self, offset: int) -> int:
        """Return the number of the entry that holds ``offset``."""
        return bisect_right(self.ends, offset)

    def domain(self, index: int) -> bytes | None:
        """Return the domain of an entry, None where no line names one."""
        if not self.directives:
            return None
        before = bisect_right(self.directives, index, key=lambda directive: directive[0])
        return self.directives[before - 1][1] if before else None


@cache
def _goes_on() -> re.Pattern[bytes]:
    """Match where a string or msgstr stands: the entry before is longer than was thought."""
    return re.compile(rb'(?:[ \t\r\n\f\v]++|\\\r?\n|#~(?!\|))*+(?:"|msgstr)')


def cut(data: bytes, codec: str) -> Layout:
    """Check the grammar of ``data`` and find its entries, in one pass.

    Raises InputError with line and column at the first thing that is no PO.
    """
    layout = Layout(data)
    pattern = entry_pattern(crlf=b"\r" in data)
    position, length = 0, len(data)
    while position < length:
        position = _cut_plain(layout, position, pattern)
        last = len(layout.ends) - 1
        if last >= 0 and last not in layout.odd and _goes_on().match(data, position):
            layout.drop_last()
            position = layout.start(last)
        item = read_item(data, position, codec)
        if isinstance(item, OddEntry):
            layout.odd[len(layout.ends)] = item
            layout.ends.append(item.end)
        elif isinstance(item, Directive):
            layout.directives.append((len(layout.ends), item.name))
            layout.starts[len(layout.ends)] = item.end
        else:
            break
        position = item.end
    layout.tail = layout.ends[-1] if layout.ends else 0
    return layout


def _cut_plain(layout: Layout, position: int, pattern: re.Pattern[bytes]) -> int:
    """Pass entries of the usual layout; return where the first other thing stands."""
    ends = layout.ends
    matches = pattern.finditer(layout.data, position)
    # There is always a next match: an empty one where the layout is unusual, or at the end.
    while (end := (found := next(matches)).end()) != position:
        if found.lastindex:
            layout.bare.append(len(ends))
        ends.append(end)
        position = end
    return position
