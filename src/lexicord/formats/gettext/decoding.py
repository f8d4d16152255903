"""From the bytes of entries to their values."""

from __future__ import annotations

from collections import deque
from itertools import chain
from typing import TYPE_CHECKING

from lexicord.domain.catalog import Entry, Previous
from lexicord.domain.errors import InputError
from lexicord.formats.gettext.comments import (
    Comments,
    Texts,
    read_comments,
    read_head,
    read_places,
)
from lexicord.formats.gettext.escapes import unescape
from lexicord.formats.gettext.fields import (
    Key,
    Row,
    fields_pattern,
    form_pattern,
    keys_pattern,
    previous_pattern,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lexicord.formats.gettext.layout import Layout
    from lexicord.formats.gettext.strict import OddEntry

_BLOCK = 1 << 17
"""So many bytes are decoded at once: they stay near the processor."""


def _made(rows: list[Row]) -> list[Entry]:
    """Make entries of their fields.

    A frozen class sets its fields through a guard; the slots below it take half of the time.
    """
    entries = [Entry.__new__(Entry) for _ in rows]
    for name, column in zip(Entry.__slots__, zip(*rows, strict=True), strict=True):
        deque(map(getattr(Entry, name).__set__, entries, column), maxlen=0)
    return entries


class Decoder:
    """Makes entries of one layout; ``codec`` is that of the bytes inside the engine."""

    def __init__(self, layout: Layout, codec: str) -> None:
        """Nothing is decoded yet."""
        self._layout = layout
        self._codec = codec

    def entry(self, index: int, *, placed: bool = True) -> Entry:
        """Decode one entry.

        Its line is counted from the beginning of the file, which takes time in large ones;
        ``placed`` says whether it is wanted.
        """
        layout = self._layout
        odd = layout.odd.get(index)
        start = odd.at if odd else layout.start(index)
        line = layout.data.count(b"\n", 0, start) + 1 if placed else 0
        return Entry(*(self._odd(odd, line) if odd else self._plain(index, index, [line])[0]))

    def entries(self) -> list[Entry]:
        """Decode every entry, many at a time."""
        return [entry for rows in self._stretches() for entry in _made(rows)]

    def rows(self) -> Iterator[Row]:
        """Decode every entry, many at a time, to its fields only."""
        return chain.from_iterable(self._stretches())

    def _stretches(self) -> Iterator[list[Row]]:
        layout = self._layout
        lines = layout.lines()
        for first, last in layout.stretches(_BLOCK):
            if odd := layout.odd.get(first):
                above = layout.data.count(b"\n", layout.start(first), odd.at)
                yield [self._odd(odd, next(lines) + above)]
            else:
                yield self._plain(first, last, lines)

    def keys(self) -> list[Key]:
        """Decode of every entry what it is found by, and nothing else."""
        decoded: list[Key] = []
        for first, last in self._layout.stretches(_BLOCK):
            if odd := self._layout.odd.get(first):
                source, context = self._odd(odd, 0)[:2]
                decoded.append((context, source, odd.obsolete))
            else:
                decoded += self._plain_keys(first, last)
        return decoded

    def _plain_keys(self, first: int, last: int) -> Iterator[Key]:
        for found in keys_pattern().finditer(self._joined(first, last)):
            mark, context, source = found.groups()
            yield context and self._text(context), self._text(source), mark is not None

    def _plain(self, first: int, last: int, lines: Iterable[int]) -> list[Row]:
        """Decode the entries ``first`` to ``last``, all plain, which begin on ``lines``."""
        rows: list[Row] = []
        add = rows.append
        for found, line in zip(
            fields_pattern().finditer(self._joined(first, last)), lines, strict=False
        ):
            places, head, before, mark, context, source, single, more = found.groups()
            if head is None:
                above, previous = 2, None
                comments, notes, references, flags, _ = read_places(places)
            else:
                above = head.count("\n") + before.count("\n")
                previous = self._previous(before) if before else None
                comments, notes, references, flags, _ = read_head(head)
            if "\\" in source:
                source = self._text(source)
            if context is not None and "\\" in context:
                context = self._text(context)
            plural: str | None = None
            forms: Texts = (single,)
            if more is not None:
                plural, forms = self._forms(more)
            elif "\\" in single:
                forms = (self._text(single),)
            add(
                (
                    source,
                    context,
                    plural,
                    forms,
                    flags,
                    comments,
                    notes,
                    references,
                    previous,
                    mark is not None,
                    line + above,
                ),
            )
        return rows

    def _joined(self, first: int, last: int) -> str:
        """Return the text of these entries with LF ends and the strings of each field in one."""
        data = self._layout.data[self._layout.start(first) : self._layout.ends[last]]
        if b"\r" in data:
            data = data.replace(b"\r\n", b"\n")
        # A line that begins with a quote goes on where the line before ended, and no other does.
        data = data.replace(b'"\n"', b"")
        if b"~" in data:
            data = data.replace(b'"\n#~ "', b"")
        return data.decode(self._codec)

    def _forms(self, lines: str) -> tuple[str, Texts]:
        plural, *forms = map(self._text, form_pattern().findall(lines))
        return plural, tuple(forms)

    def _text(self, body: str) -> str:
        return unescape(body, self._codec)

    def _previous(self, lines: str) -> Previous:
        marker = lines[: lines.index("m")]
        text = f"\n{lines}".replace(f"\n{marker}", "\n").replace('"\n"', "")
        found = {name: self._text(body) for name, body in previous_pattern().findall(text)}
        return Previous(found.get("msgid"), found.get("msgctxt"), found.get("msgid_plural"))

    def _odd(self, odd: OddEntry, line: int) -> Row:
        comments = self._comments(odd)
        fields = {name: self._body(body, line) for name, body in odd.fields.items()}
        old = {name: self._body(body, line) for name, body in odd.previous.items()}
        return (
            fields["msgid"],
            fields.get("msgctxt"),
            fields.get("msgid_plural"),
            tuple(self._body(form, line) for form in odd.forms),
            comments.flags,
            comments.comments,
            comments.notes,
            comments.references,
            Previous(old["msgid"], old.get("msgctxt"), old.get("msgid_plural")) if old else None,
            odd.obsolete,
            line,
        )

    def _comments(self, odd: OddEntry) -> Comments:
        return read_comments([comment.decode(self._codec) for comment in odd.comments])

    def _body(self, body: bytes, line: int) -> str:
        try:
            return unescape(body.decode(self._codec), self._codec)
        except InputError as error:
            raise InputError(error.message, line=line, column=1) from None
