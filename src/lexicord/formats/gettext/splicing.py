"""Entries as bytes: compared and carried to another catalogue without being decoded.

An update leaves nearly every entry as it is. Reading it, making it anew and writing it costs many
times what copying costs; so what can be seen to be the same in the bytes is only copied.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from lexicord.formats.gettext.charsets import charset

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lexicord.formats.gettext.catalog import Catalog
    from lexicord.formats.gettext.layout import Layout

_WIDTH = 79
_MARK = b"#~ "
_EMPTY = b' ""\n'
_HEADER = b'id ""'
_BREAK = b'"\n"'
_PLURAL = b"\nmsgid_plural"
_COMMENTS, _NOTES, _PLACES, _FLAGS, _PREVIOUS = range(5)
_KINDS = {b".": _NOTES, b":": _PLACES, b",": _FLAGS, b"=": _FLAGS, b"|": _PREVIOUS}


class Slice(NamedTuple):
    r"""One plain entry, cut at ``\nmsg`` and ``\nmsgstr``, which stand between the three parts.

    An obsolete entry is all head.
    """

    head: bytes
    source: bytes = b""
    rest: bytes = b""

    @property
    def body(self) -> bytes:
        """Everything but the comments above."""
        return b"msg" + self.source + b"\nmsgstr" + self.rest


@dataclass(frozen=True, slots=True)
class Slices:
    """The entries of a catalogue as bytes: whole, cut in columns, and what each is found by.

    The key is context, source and plural, unwrapped; the same for an obsolete entry.
    """

    whole: Sequence[bytes]
    heads: Sequence[bytes]
    sources: Sequence[bytes]
    rests: Sequence[bytes]
    keys: Sequence[bytes]

    def at(self, index: int) -> Slice:
        """Return one entry."""
        return Slice(self.heads[index], self.sources[index], self.rests[index])

    @property
    def open(self) -> list[int]:
        """The numbers of the entries in use; the header is none of them."""
        pairs = enumerate(zip(self.sources, self.keys, strict=True))
        return [index for index, (source, key) in pairs if source and key != _HEADER]

    @property
    def filled(self) -> int:
        """How many entries in use have a translation; those with a plural are not counted."""
        rests = map(self.rests.__getitem__, self.open)
        return sum(rest != _EMPTY and rest[:1] != b"[" for rest in rests)

    def name(self, index: int) -> bytes:
        """Return the key without the plural: what no two entries have in common."""
        return self.keys[index].partition(_PLURAL)[0]


def sliced(catalog: Catalog) -> Slices | None:
    """Return the entries as bytes; None where bytes do not tell what they mean.

    That is so where the layout is unusual, where a source holds a character that can be written
    in two ways, or where two entries have one key.
    """
    layout = catalog.layout
    if not charset(catalog.charset).transparent or b"\r" in layout.data or _unusual(layout):
        return None
    slices = _cut(layout)
    together = b"".join(slices.keys)
    if len(together.translate(None, _controls())) < len(together):
        return None
    names: Iterable[bytes] = slices.keys
    if _PLURAL in together:
        names = map(slices.name, range(len(slices.keys)))
    return slices if len(set(names)) == len(slices.keys) else None


def comparable(one: Catalog, other: Catalog) -> bool:
    """Say whether the same bytes mean the same in both catalogues, and their lines end alike."""
    return one.codec == other.codec and (b"\r" in one.layout.data) == (b"\r" in other.layout.data)


def settled(old: Slices, new: Slices) -> dict[int, tuple[int, bytes]]:
    """Return the entries of a template whose old entry need not be decoded to be kept.

    By their number in ``new``: their number in ``old`` and their bytes in the new catalogue.
    """
    numbers = {old.keys[number]: number for number in old.open}
    found = {}
    for index in new.open:
        number = numbers.get(new.keys[index])
        if number is not None:
            head = new.heads[index]
            kept = old.whole[number] if head == old.heads[number] else _kept(old.at(number), head)
            if kept is not None:
                found[index] = (number, kept)
    return found


def fresh(entry: Slice) -> bytes | None:
    """Return an entry of a template as it waits for its translation, None where it needs thought.

    Plurals do, and flags.
    """
    head = entry.head.lstrip(b"\r\n")
    plain = entry.rest == _EMPTY and b"\n#," not in entry.head and not head.startswith(b"#,")
    lines = head and head + b"\n"
    return b"\n" + lines + entry.body if plain else None


def retired(entry: Slice) -> bytes | None:
    """Return an entry as an obsolete one, empty where nobody would miss it.

    Its texts stay wrapped as they are. None where it remembers an older source, or has a plural.
    """
    kept = _kept_lines(entry.head)
    if kept is None or _PLURAL in entry.body:
        return None
    if entry.rest == _EMPTY and all(line.startswith(b"#,") for line in kept):
        return b""
    body = _MARK + entry.body[:-1].replace(b"\n", b"\n" + _MARK)
    return b"\n%s\n" % b"\n".join((*kept, body))


def _kept_lines(head: bytes) -> list[bytes] | None:
    """Return remarks and flags, None where there is more to keep."""
    lines = [line for line in head.split(b"\n") if line and line[:2] not in (b"#.", b"#:")]
    return None if any(line.startswith((b"#|", b"#=")) for line in lines) else lines


def _unusual(layout: Layout) -> bool:
    tail = layout.data[layout.tail :].strip()
    return bool(layout.odd or layout.directives or tail or layout.bare not in ([], [0]))


@cache
def _controls() -> bytes:
    r"""Return what may stand for itself or be written as an escape such as ``\t``."""
    return bytes(code for code in range(32) if code != ord("\n"))


def _cut(layout: Layout) -> Slices:
    starts = [0, *layout.ends]
    whole = [layout.data[start:end] for start, end in zip(starts, layout.ends, strict=False)]
    tails = [each.partition(b"\nmsgstr") for each in whole]
    fronts = [before.partition(b"\nmsg") for before, _, _ in tails]
    columns = list(map(list, zip(*fronts, strict=True))) or [[], [], []]
    heads, _, sources = columns
    for index in _headless(heads, sources):
        heads[index], sources[index] = _front(tails[index][0])
    keys = list(map(_key, heads, sources))
    return Slices(whole, heads, sources, [rest for _, _, rest in tails], keys)


def _headless(heads: Sequence[bytes], sources: Sequence[bytes]) -> list[int]:
    """Return the numbers of entries that have no comments, or are obsolete."""
    pairs = enumerate(zip(heads, sources, strict=True))
    return [index for index, (head, source) in pairs if not source or head[:3] == b"msg"]


def _key(head: bytes, source: bytes) -> bytes:
    return source.replace(_BREAK, b"") or _retired_key(head)


def _front(before: bytes) -> tuple[bytes, bytes]:
    """Return head and source of an entry without comments, or of an obsolete one."""
    return (b"", before[3:]) if before.startswith(b"msg") else (before, b"")


def _retired_key(head: bytes) -> bytes:
    active = b"\n" + head.replace(b"\n#~ ", b"\n").removeprefix(_MARK)
    return active.partition(b"\nmsgstr")[0].partition(b"\nmsg")[2].replace(_BREAK, b"")


def _kept(old: Slice, head: bytes) -> bytes | None:
    """Return the old entry under the notes and places of another ``head``."""
    before, after = old.head.lstrip(b"\r\n"), head.lstrip(b"\r\n")
    gap = old.head[: len(old.head) - len(before)]
    if before != after and not (_one_line(before) and _one_line(after)):
        merged = _merged(_by_kind(before), _by_kind(after))
        return None if merged is None else gap + merged + old.body
    return b"%s%s\n%s" % (gap, after, old.body) if after else gap + old.body


@cache
def _places() -> re.Pattern[bytes]:
    """Match a line of places as GNU gettext writes it, none of them with a space inside."""
    return re.compile(rb"#:(?: [!-\x7f]++)++")


def _one_line(head: bytes) -> bool:
    return len(head) <= _WIDTH and _places().fullmatch(head) is not None


def _by_kind(head: bytes) -> list[list[bytes]]:
    """Return the lines by kind; none at all where they stand in an unusual order."""
    found: list[list[bytes]] = [[], [], [], [], []]
    last = 0
    for line in head.split(b"\n") if head else ():
        kind = _KINDS.get(line[1:2], _COMMENTS)
        if kind < last or not line or (kind == _PLACES and not _one_line(line)):
            return []
        found[kind].append(line)
        last = kind
    return found


def _merged(old: list[list[bytes]], new: list[list[bytes]]) -> bytes | None:
    """Return remarks, flags and older source of the old entry, notes and places of the new."""
    if not old or not new or new[_PREVIOUS]:
        return None
    if old[_FLAGS] != new[_FLAGS] and (new[_FLAGS] or old[_FLAGS] != [b"#, fuzzy"]):
        return None
    chosen = (old[_COMMENTS], new[_NOTES], new[_PLACES], old[_FLAGS], old[_PREVIOUS])
    return b"".join(line + b"\n" for lines in chosen for line in lines)
