"""Putting a catalogue together from old bytes and new entries."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lexicord.domain.errors import InputError
from lexicord.domain.finding import Message
from lexicord.formats.gettext.charsets import Charset, encoded
from lexicord.formats.gettext.patch import fresh, patched, rewrapped
from lexicord.formats.gettext.wrapping import WIDTH

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lexicord.domain.catalog import Entry
    from lexicord.formats.gettext.entries import EntryList
    from lexicord.formats.gettext.layout import Layout

_DEFAULT_DOMAIN = b"messages"


@dataclass(frozen=True, slots=True)
class Style:
    """How new lines are written: their charset, line end and width."""

    charset: Charset
    end: str = "\n"
    width: int = WIDTH

    @staticmethod
    def of(data: bytes, charset: Charset, width: int) -> Style:
        """Take the line end that most lines of ``data`` have."""
        crlf = data.count(b"\r\n") * 2 > data.count(b"\n") if b"\r" in data else False
        return Style(charset, "\r\n" if crlf else "\n", width)

    def encode(self, text: str) -> bytes:
        """Return ``text``, whose line ends are LF, for inside the engine."""
        if self.end != "\n":
            text = text.replace("\n", self.end)
        return encoded(text, self.charset)


def entry_bytes(layout: Layout, index: int, old: Entry, new: Entry, style: Style) -> bytes:
    """Return the bytes of entry number ``index``, once ``old``, as ``new``.

    Untouched where they are equal; where only some fields differ, only their lines differ.
    """
    if new is old or _same(old, new):
        return layout.raw(index)
    check_entry(new)
    text = _text(layout, index, style)
    if index in layout.odd or new.obsolete is not old.obsolete:
        return style.encode(_blank(text) + fresh(new, width=style.width))
    return style.encode(patched(text, old, new, width=style.width))


def _same(old: Entry, new: Entry) -> bool:
    """Say whether the entries are equal but for the line."""
    return (new if new.line == old.line else replace(new, line=old.line)) == old


def wrapped_bytes(layout: Layout, index: int, entry: Entry, style: Style) -> bytes:
    """Return the bytes of entry number ``index``, its strings wrapped anew."""
    text = _text(layout, index, style)
    if index in layout.odd:
        return style.encode(_blank(text) + fresh(entry, width=style.width))
    return style.encode(rewrapped(text, entry, width=style.width))


def _text(layout: Layout, index: int, style: Style) -> str:
    return layout.raw(index).decode(style.charset.inner).replace("\r\n", "\n")


def _blank(text: str) -> str:
    return text[: len(text) - len(text.lstrip("\n"))]


def check_entry(entry: Entry) -> None:
    """Raise InputError where no PO file can hold ``entry``."""
    complaint = _odd_text(entry) or _odd_mark(entry) or _odd_comment(entry) or _odd_forms(entry)
    if complaint:
        raise InputError(complaint)


def _odd_text(entry: Entry) -> Message | None:
    texts = "".join((entry.source, entry.context or "", entry.plural or "", *entry.translations))
    if "\4" not in texts and "\0" not in texts:
        return None
    return Message.of("a text holds NUL or EOT (0x04), which no catalogue can hold")


def _odd_mark(entry: Entry) -> Message | None:
    marks = "".join((*entry.references, *entry.flags))
    if "\n" not in marks and "," not in "".join(entry.flags):
        return None
    return Message.of("a flag or a reference holds a line feed, or a flag a comma")


def _odd_comment(entry: Entry) -> Message | None:
    if "\0" not in "".join((*entry.references, *entry.flags, *entry.comments, *entry.notes)):
        return None
    return Message.of("a comment holds NUL, which no catalogue can hold")


def _odd_forms(entry: Entry) -> Message | None:
    if entry.plural is not None or len(entry.translations) <= 1:
        return None
    return Message.of(
        "{source!r} has no plural but {count} translations",
        source=entry.source,
        count=len(entry.translations),
    )


def rebuild(layout: Layout, old: EntryList, wanted: Sequence[Entry], style: Style) -> bytes:
    """Return a catalogue of exactly the ``wanted`` entries, in this order.

    Those that are equal to an old one, but for the line, go out with its bytes.
    """
    joiner = _Joiner(layout, style)
    for entry, index in zip(wanted, _matches(old, wanted), strict=True):
        if index is None:
            check_entry(entry)
            joiner.add(None, style.encode(fresh(entry, width=style.width)))
        else:
            joiner.add(index, entry_bytes(layout, index, old[index], entry, style))
    return joiner.finish()


def _matches(old: EntryList, wanted: Sequence[Entry]) -> list[int | None]:
    """Find for each entry the old one that it is, or was made from; each old one once."""
    if not len(old):
        # Nothing is kept then: the wanted entries may be those of a large file.
        return [None] * len(wanted)
    everything = old.all()
    same = {id(entry): index for index, entry in enumerate(everything)}
    found: list[int | None] = [same.pop(id(entry), None) for entry in wanted]
    for placed in (True, False):
        if None in found:
            _match_more(found, wanted, everything, placed=placed)
    return found


def _match_more(
    found: list[int | None], wanted: Sequence[Entry], everything: Sequence[Entry], *, placed: bool
) -> None:
    """Match what is still without an old entry by key, and by line as well where ``placed``."""
    taken = set(found)
    free: dict[_Identity, deque[int]] = {}
    for index, entry in enumerate(everything):
        if index not in taken:
            free.setdefault(_identity(entry, placed=placed), deque()).append(index)
    for at, entry in enumerate(wanted):
        if found[at] is None and (queue := free.get(_identity(entry, placed=placed))):
            found[at] = queue.popleft()


_Identity = tuple[str, str | None, bool, int]


def _identity(entry: Entry, *, placed: bool) -> _Identity:
    return entry.source, entry.context, entry.obsolete, entry.line if placed else 0


class _Joiner:
    """Sets blank lines and domain lines between the entries."""

    def __init__(self, layout: Layout, style: Style) -> None:
        self._layout = layout
        self._end = style.end.encode()
        self._pieces: list[bytes] = []
        self._last: int | None = -1
        self._domain: bytes | None = None

    def add(self, index: int | None, piece: bytes) -> None:
        """Append the bytes of the old entry number ``index``, or of a new one (None)."""
        if index is None:
            self._close_line()
            self._pieces.append(self._end + piece if self._pieces else piece)
            self._last = None
            return
        follows = self._last == index - 1
        self._enter_domain(index, follows=follows)
        if not follows or piece != self._layout.raw(index):
            self._close_line()
        if not follows:
            piece = piece.lstrip(b"\r\n")
            if self._pieces:
                piece = self._end + piece
        self._pieces.append(piece)
        self._last = index

    def _enter_domain(self, index: int, *, follows: bool) -> None:
        domain = self._layout.domain(index)
        if follows:
            before = self._layout.ends[index - 1] if index else 0
            if gap := self._layout.data[before : self._layout.start(index)]:
                self._pieces.append(gap)
        elif domain != self._domain:
            self._close_line()
            name = domain or _DEFAULT_DOMAIN
            self._pieces.append(self._end + b'domain "' + name + b'"' + self._end)
        self._domain = domain

    def _close_line(self) -> None:
        if self._pieces and not self._pieces[-1].endswith(b"\n"):
            self._pieces.append(self._end)

    def finish(self) -> bytes:
        """Return the catalogue, what followed its last entry included."""
        tail = self._layout.data[self._layout.tail :]
        if tail.strip() and not self._ends_as_before():
            self._close_line()
        return b"".join((*self._pieces, tail))

    def _ends_as_before(self) -> bool:
        """Say whether the last piece is the last entry of the file as it was."""
        last = len(self._layout.ends) - 1
        return last >= 0 and self._last == last and self._pieces[-1] == self._layout.raw(last)
