"""From the bytes of entries to their values."""

from __future__ import annotations

import re
from functools import cache
from itertools import repeat
from typing import TYPE_CHECKING

from lexicord.domain.catalog import Entry, Previous
from lexicord.domain.errors import InputError
from lexicord.formats.gettext.comments import (
    Comments,
    read_comments,
    read_head,
    read_references,
)
from lexicord.formats.gettext.escapes import unescape

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lexicord.formats.gettext.layout import Layout
    from lexicord.formats.gettext.strict import OddEntry

_BLOCK = 1 << 17


@cache
def _fields() -> re.Pattern[str]:
    """Find the fields of entries that the grammar has passed as plain.

    Line ends are LF and every field has been joined to one line. Groups: the references where
    they fill one line and no other comment stands there, or all comments; previous, the mark of
    an obsolete entry, context, source, translation, and the lines of plural and forms.
    """
    return re.compile(
        r"(?:\n#: (.*)\n(?![\n#])|((?:#(?![~|]).*\n|\n)*+)((?:#~?\|.*\n)*+)(#~ )?+)"
        r'(?:msgctxt "(.*)"\n(?:#~ )?+)?+msgid "(.*)"\n(?:#~ )?+'
        r'(?:msgstr "(.*)"\n|(msgid_plural.*\n(?:(?:#~ )?+msgstr\[.*\n)++))',
    )


@cache
def _form() -> re.Pattern[str]:
    return re.compile(r'msg(?:id_plural|str\[\d+\]) "(.*)"\n')


@cache
def _previous() -> re.Pattern[str]:
    return re.compile(r'(msgctxt|msgid|msgid_plural) "(.*)"\n')


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
        return self._odd(odd, line) if odd else next(self._plain(index, index, repeat(line)))

    def entries(self) -> list[Entry]:
        """Decode every entry, many at a time."""
        layout = self._layout
        decoded: list[Entry] = []
        lines = layout.lines()
        for stop in sorted({*layout.odd, *layout.starts, len(layout.ends)}):
            while len(decoded) < stop:
                first = len(decoded)
                last = layout.index_at(layout.start(first) + _BLOCK) - 1
                decoded += self._plain(first, min(max(last, first), stop - 1), lines)
            if stop in layout.odd:
                odd = layout.odd[stop]
                above = layout.data.count(b"\n", layout.start(stop), odd.at)
                decoded.append(self._odd(odd, next(lines) + above))
        return decoded

    def _plain(self, first: int, last: int, lines: Iterator[int]) -> Iterator[Entry]:
        """Decode the entries ``first`` to ``last``, all plain, which begin on ``lines``."""
        text = self._joined(self._layout.start(first), self._layout.ends[last])
        for found, line in zip(_fields().finditer(text), lines, strict=False):
            places, head, before, mark, context, source, single, more = found.groups()
            if head is None:
                comments, notes, references, flags = (), (), tuple(read_references(places)), ()
                above, previous = 2, None
            else:
                comments, notes, references, flags, _ = read_head(head)
                above, previous = head.count("\n") + before.count("\n"), self._previous(before)
            texts = [
                self._text(text) if "\\" in text else text
                for text in ((single,) if more is None else _form().findall(more))
            ]
            yield Entry(
                self._text(source) if "\\" in source else source,
                context and self._text(context),
                None if more is None else texts.pop(0),
                tuple(texts),
                flags,
                comments,
                notes,
                references,
                previous,
                mark is not None,
                line + above,
            )

    def _joined(self, start: int, end: int) -> str:
        """Return the text there with LF ends and the strings of each field in one."""
        text = self._layout.data[start:end].decode(self._codec)
        if "\r" in text:
            text = text.replace("\r\n", "\n")
        # A line that begins with a quote goes on where the line before ended, and no other does.
        return text.replace('"\n"', "").replace('"\n#~ "', "")

    def _text(self, body: str) -> str:
        return unescape(body, self._codec)

    def _previous(self, lines: str) -> Previous | None:
        if not lines:
            return None
        marker = lines[: lines.index("m")]
        text = f"\n{lines}".replace(f"\n{marker}", "\n").replace('"\n"', "")
        found = {name: self._text(body) for name, body in _previous().findall(text)}
        return Previous(found.get("msgid"), found.get("msgctxt"), found.get("msgid_plural"))

    def _odd(self, odd: OddEntry, line: int) -> Entry:
        comments = self._comments(odd)
        fields = {name: self._body(body, line) for name, body in odd.fields.items()}
        old = {name: self._body(body, line) for name, body in odd.previous.items()}
        return Entry(
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
