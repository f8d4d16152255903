"""From the bytes of entries to their values."""

from __future__ import annotations

from itertools import chain, islice, repeat
from typing import TYPE_CHECKING, TypeVar

from lexicord.domain.catalog import Entry, Previous
from lexicord.domain.errors import InputError
from lexicord.formats.gettext.columns import Columns, made, read_heads
from lexicord.formats.gettext.comments import Comments, Texts, read_comments
from lexicord.formats.gettext.escapes import unescape
from lexicord.formats.gettext.fields import (
    Key,
    Row,
    fields_pattern,
    form_pattern,
    joint_pattern,
    keys_pattern,
    previous_pattern,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from lexicord.formats.gettext.layout import Layout
    from lexicord.formats.gettext.strict import OddEntry

Body = TypeVar("Body", str, str | None)

_BLOCK = 1 << 17
"""So many bytes are decoded at once: they stay near the processor."""


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
        if odd:
            return Entry(*self._odd(odd, line))
        return made(self._plain(index, index, [line]), 1)[0]

    def blocks(self) -> Iterator[list[Entry]]:
        """Decode every entry, many at a time."""
        return (made(columns, count) for columns, count in self._stretches())

    def rows(self) -> Iterator[Row]:
        """Decode every entry, many at a time, to its fields only."""
        return chain.from_iterable(zip(*columns, strict=True) for columns, _ in self._stretches())

    def _stretches(self) -> Iterator[tuple[Columns, int]]:
        """Yield the fields of entries that follow each other, and how many entries these are."""
        layout = self._layout
        lines = layout.lines()
        for first, last in layout.stretches(_BLOCK):
            if odd := layout.odd.get(first):
                above = layout.data.count(b"\n", layout.start(first), odd.at)
                yield Columns.of(self._odd(odd, next(lines) + above)), 1
            else:
                count = last - first + 1
                yield self._plain(first, last, islice(lines, count)), count

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

    def _plain(self, first: int, last: int, lines: Iterable[int]) -> Columns:
        """Decode the entries ``first`` to ``last``, all plain, which begin on ``lines``."""
        found = [each.groups() for each in fields_pattern().finditer(self._joined(first, last))]
        places, heads, before, marks, contexts, sources, single, more = zip(*found, strict=True)
        plurals, translations = self._targets(single, more)
        return Columns(
            self._texts(sources),
            self._texts(contexts),
            plurals,
            translations,
            *read_heads(places, heads),
            [self._previous(text) if text else None for text in before],
            [mark is not None for mark in marks],
            [
                line + (2 if head is None else head.count("\n") + text.count("\n"))
                for line, head, text in zip(lines, heads, before, strict=False)
            ],
        )

    def _texts(self, bodies: Iterable[Body]) -> list[Body]:
        return [self._text(body) if body and "\\" in body else body for body in bodies]

    def _targets(
        self, single: Sequence[str], more: Sequence[str | None]
    ) -> tuple[Iterable[str | None], Iterable[Texts]]:
        """Return plurals and translations of entries that have one text, or lines of forms."""
        if not any(more):
            # Each in a tuple of its own.
            return repeat(None, len(more)), zip(self._texts(single), strict=True)
        plurals, translations = zip(*map(self._forms, self._texts(single), more), strict=True)
        return plurals, translations

    def _joined(self, first: int, last: int) -> str:
        """Return the text of these entries with LF ends and the strings of each field in one."""
        data = self._layout.data[self._layout.start(first) : self._layout.ends[last]]
        if b"\r" in data:
            data = data.replace(b"\r\n", b"\n")
        # A line that begins with a quote goes on where the line before ended, and no other does.
        # The expression finds these ends in half of the time that bytes.replace takes.
        data = b"".join(joint_pattern().split(data))
        if b"~" in data:
            data = data.replace(b'"\n#~ "', b"")
        return data.decode(self._codec)

    def _forms(self, single: str | None, lines: str | None) -> tuple[str | None, Texts]:
        if single is not None or lines is None:
            return None, (single or "",)
        plural, *forms = self._texts(form_pattern().findall(lines))
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
