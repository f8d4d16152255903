"""Updating large catalogues: only what changed is decoded, everything else is copied.

It makes of two catalogues what `merge.carry_over` makes of their entries. Where bytes do not
tell enough (an unusual layout, doubles, obsolete entries among the others) it declines.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import chain
from typing import TYPE_CHECKING

from lexicord.formats.gettext.charsets import charset
from lexicord.formats.gettext.decoding import Decoder
from lexicord.formats.gettext.patch import fresh as fresh_text
from lexicord.formats.gettext.rebuilding import Style, check_entry, entry_bytes
from lexicord.formats.gettext.splicing import comparable, fresh, retired, settled, sliced
from lexicord.merge.carry_over import leftovers
from lexicord.merge.carry_report import Carried, CarryReport, Origin
from lexicord.merge.header import form_count
from lexicord.merge.leftovers import holds_something
from lexicord.merge.placing import Placing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lexicord.domain.catalog import Entry
    from lexicord.formats.gettext.catalog import Catalog
    from lexicord.formats.gettext.splicing import Slices
    from lexicord.merge.carry_options import CarryOptions

_KEPT = (Origin.SAME, Origin.REVIVED, Origin.PLURAL)
_NOTHING = b' ""\n'
_SCATTERED = 8
"""Of more than each eighth entry all are decoded at once, which is faster by entry."""


@dataclass(frozen=True, slots=True)
class Spliced:
    """The bytes of the updated catalogue but for its header, and what became of its entries.

    ``lost`` counts translations that went out of use, ``filled`` those that were in use: rather
    some too many of the first and too few of the second.
    """

    body: bytes
    report: CarryReport
    lost: int
    filled: int


def spliced(
    old: Catalog, template: Catalog, options: CarryOptions, *, width: int
) -> Spliced | None:
    """Return the old catalogue brought forward to the template; None where entries must tell."""
    if not comparable(old, template) or old.layout.bare != [0]:
        return None
    before, after = sliced(old), sliced(template)
    if before is None or after is None or not after.open or not _ordered(before):
        return None
    splice = _Splice(old, template, before, after, options)
    splice.lay_out(width)
    return Spliced(b"".join(splice.pieces), splice.report(), splice.lost, before.filled)


def _ordered(slices: Slices) -> bool:
    """Say whether the obsolete entries all stand at the end, where gettext puts them."""
    return len(slices.open) == max(slices.open, default=0)


@dataclass
class _Splice:
    """One update at work.

    ``links`` says of which old entry a unit is and what its bytes are, ``units`` and ``copies``
    are the other units, to be read or only copied; ``idle`` are the copies of old entries.
    """

    old: Catalog
    template: Catalog
    before: Slices
    after: Slices
    options: CarryOptions
    pieces: list[bytes] = field(default_factory=list)
    lost: int = 0

    def __post_init__(self) -> None:
        before, after = self.before, self.after
        self.links = settled(before, after)
        self.used = {number for number, _ in self.links.values()}
        self.rest = [number for number in range(1, len(before.keys)) if number not in self.used]
        self.units = [index for index in after.open if index not in self.links]
        self.copies: dict[int, bytes] = {}
        self.idle: dict[int, bytes] = {}
        if not self.options.fuzzy:
            self._copy()
        read = [number for number in self.rest if number not in self.idle]
        self.known = dict(zip(read, _entries(self.old, read), strict=True))
        self.placed = self._placed()
        self.left = list(leftovers(self.known.values(), self.placed))

    def _copy(self) -> None:
        """Find what nothing has to be known of but its bytes."""
        before, after = self.before, self.after
        shared = {before.name(number) for number in self.rest}
        shared &= {after.name(index) for index in self.units}
        found = {at: fresh(after.at(at)) for at in self.units if after.name(at) not in shared}
        self.copies = {at: piece for at, piece in found.items() if piece is not None}
        self.units = [index for index in self.units if index not in self.copies]
        aside = {at: self._idle(at) for at in self.rest if before.name(at) not in shared}
        self.idle = {at: piece for at, piece in aside.items() if piece is not None}

    def _idle(self, number: int) -> bytes | None:
        """Return an entry that has no unit any more as it is kept, None where it must be read."""
        if self.before.sources[number]:
            return retired(self.before.at(number)) or None
        whole = self.before.whole[number]
        return None if whole.endswith(_NOTHING) else whole

    def _placed(self) -> list[Carried]:
        options, everything = self.options, list(self.known.values())
        before: dict[int, Entry] = {}
        settled_entries: list[Entry] = []
        if options.fuzzy and self.units:
            decoded = self.old.entries.all()
            everything = [self.known.get(at, entry) for at, entry in enumerate(decoded)]
            settled_entries = [decoded[number] for number in self.used]
            before = {
                place: decoded[self.links[index - 1][0]]
                for place, index in enumerate(self.units)
                if index - 1 in self.links
            }
        forms = form_count(self.old.header_entry) or form_count(self.template.header_entry)
        placing = Placing(everything, options, forms, settled_entries)
        return placing.placed(_entries(self.template, self.units), before)

    def lay_out(self, width: int) -> None:
        """Put the bytes of all entries in order."""
        style = Style.of(self.old.layout.data, charset(self.old.charset), width)
        numbers = {id(entry): number for number, entry in self.known.items()}
        made = {
            index: self._written(each, numbers, style)
            for index, each in zip(self.units, self.placed, strict=True)
        }
        last = 0
        for index in self.after.open:
            number, piece = self.links.get(index) or (-1, self.copies.get(index) or made[index])
            self._add(piece, follows=number == last + 1)
            last = number
        left = {numbers[id(entry)]: aside for entry, aside in self.left if holds_something(aside)}
        for number in self.rest:
            piece = self.idle.get(number, b"")
            if number in left:
                piece = self._retired(number, left[number], style)
            self._add(piece, follows=False)
        self.lost = self._lost()

    def _add(self, piece: bytes, *, follows: bool) -> None:
        if piece and not follows and not piece.startswith(b"\n"):
            piece = b"\n" + piece
        self.pieces.append(piece)

    def _written(self, carried: Carried, numbers: dict[int, int], style: Style) -> bytes:
        if carried.origin in _KEPT:
            old = carried.sources[0]
            return entry_bytes(self.old.layout, numbers[id(old)], old, carried.entry, style)
        check_entry(carried.entry)
        return b"\n" + style.encode(fresh_text(carried.entry, width=style.width))

    def _retired(self, number: int, aside: Entry, style: Style) -> bytes:
        piece = retired(self.before.at(number)) if self.before.sources[number] else None
        known = self.known[number]
        return piece or entry_bytes(self.old.layout, number, known, aside, style)

    def _lost(self) -> int:
        texts = set(chain.from_iterable(each.entry.translations for each in self.placed)) - {""}
        carried = {id(entry) for each in self.placed for entry in each.sources}
        copied = sum(
            self.before.sources[number] != b"" for number, piece in self.idle.items() if piece
        )
        return copied + sum(
            not old.obsolete and any(old.translations) and texts.isdisjoint(old.translations)
            for old, _ in self.left
            if id(old) not in carried
        )

    def report(self) -> CarryReport:
        """Say what became of every entry."""
        counts = (len(self.links), len(self.copies), len(self.idle))
        unread = dict(zip((Origin.SAME, Origin.NEW, Origin.OBSOLETE), counts, strict=True))
        aside = [entry for _, entry in self.left]
        kept = (Carried(entry, Origin.OBSOLETE) for entry in aside if holds_something(entry))
        dropped = tuple(entry for entry in aside if not holds_something(entry))
        return CarryReport((*self.placed, *kept), dropped, unread)


def _entries(catalog: Catalog, numbers: Sequence[int]) -> list[Entry]:
    """Decode some entries of a catalogue."""
    if catalog.entries.decoded or len(numbers) * _SCATTERED > len(catalog.entries):
        decoded = catalog.entries.all()
        return [decoded[number] for number in numbers]
    decoder = Decoder(catalog.layout, catalog.codec)
    return [decoder.entry(number, placed=False) for number in numbers]
