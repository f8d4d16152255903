"""From the bytes of entries to their values."""

from __future__ import annotations

import re
from functools import cache
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
from lexicord.formats.gettext.places import LineNumbers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lexicord.formats.gettext.layout import Layout
    from lexicord.formats.gettext.strict import OddEntry

_BLOCK = 1 << 17


@cache
def _fields() -> re.Pattern[str]:
    """Find the fields of entries that the grammar has passed as plain.

    Line ends are LF and every field has been joined to one line. Groups: the references where
    they fill one line and no other comment stands there, or all comments; previous, context,
    source, translation, plural, forms; and the last six again for an obsolete entry.
    """
    return re.compile(
        r"(?:\n#: (.*)\n(?![\n#])|((?:#(?![~|]).*\n|\n)*+))"
        rf"(?:((?:#\|.*\n)*+){_message('')}|((?:#~\|.*\n)*+){_message('#~ ')})",
    )


def _message(prefix: str) -> str:
    return (
        rf'(?:{prefix}msgctxt "(.*)"\n)?+{prefix}msgid "(.*)"\n'
        rf'(?:{prefix}msgstr "(.*)"\n|{prefix}msgid_plural "(.*)"\n((?:{prefix}msgstr\[.*\n)++))'
    )


@cache
def _form() -> re.Pattern[str]:
    return re.compile(r'msgstr\[\d+\] "(.*)"\n')


@cache
def _previous() -> re.Pattern[str]:
    return re.compile(r'(msgctxt|msgid|msgid_plural) "(.*)"\n')


def _above(places: str | None, head: str | None) -> tuple[Comments, int]:
    """Return what stands above an entry, and on how many lines."""
    if head is None:
        return Comments((), (), tuple(read_references(places or ""))), 2
    return read_head(head), head.count("\n")


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
        return self._odd(odd, line) if odd else next(self._plain(index, index, line))

    def entries(self) -> list[Entry]:
        """Decode every entry, many at a time."""
        layout = self._layout
        decoded: list[Entry] = []
        numbers = LineNumbers(layout.data)
        for stop in sorted({*layout.odd, *layout.starts, len(layout.ends)}):
            while len(decoded) < stop:
                first = len(decoded)
                start = layout.start(first)
                last = min(max(layout.index_at(start + _BLOCK), first + 1), stop) - 1
                decoded += self._plain(first, last, numbers.at(start))
            if stop in layout.odd:
                odd = layout.odd[stop]
                decoded.append(self._odd(odd, numbers.at(odd.at)))
        return decoded

    def _plain(self, first: int, last: int, line: int) -> Iterator[Entry]:
        """Decode the entries ``first`` to ``last``, all plain; ``line`` is where they begin."""
        ends = iter(self._layout.ends[first : last + 1])
        count, codec = self._layout.data.count, self._codec
        start = self._layout.start(first)
        for found in _fields().finditer(self._joined(start, self._layout.ends[last])):
            places, head, previous, context, source, single, plural, forms, *old = found.groups()
            if source is None:
                previous, context, source, single, plural, forms = old
            (comments, notes, references, flags, _), above = _above(places, head)
            yield Entry(
                unescape(source, codec),
                context and unescape(context, codec),
                plural and unescape(plural, codec),
                (unescape(single, codec),) if forms is None else self._forms(forms),
                flags,
                comments,
                notes,
                references,
                self._previous(previous) if previous else None,
                found[5] is None,
                line + above + previous.count("\n"),
            )
            end = next(ends)
            line += count(b"\n", start, end)
            start = end

    def _joined(self, start: int, end: int) -> str:
        """Return the text there with LF ends and the strings of each field in one."""
        text = self._layout.data[start:end].decode(self._codec)
        if "\r" in text:
            text = text.replace("\r\n", "\n")
        # A line that begins with a quote goes on where the line before ended, and no other does.
        return text.replace('"\n"', "").replace('"\n#~ "', "")

    def _forms(self, forms: str) -> tuple[str, ...]:
        return tuple(unescape(body, self._codec) for body in _form().findall(forms))

    def _previous(self, lines: str) -> Previous:
        marker = lines[: lines.index("m")]
        text = f"\n{lines}".replace(f"\n{marker}", "\n").replace('"\n"', "")
        found = {name: unescape(body, self._codec) for name, body in _previous().findall(text)}
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
            raise InputError(error.reason, line=line, column=1) from None
