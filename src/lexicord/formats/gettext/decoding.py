"""From the bytes of entries to their values."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from lexicord.domain.catalog import Entry, Previous
from lexicord.domain.errors import InputError
from lexicord.formats.gettext.comments import NOTHING, Comments, read_comments
from lexicord.formats.gettext.escapes import unescape

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lexicord.formats.gettext.layout import Layout
    from lexicord.formats.gettext.strict import OddEntry

_BLOCK = 1 << 20


@cache
def _fields() -> re.Pattern[str]:
    """Find the fields of entries that the grammar has passed as plain, line ends as LF."""
    active = _message("")
    obsolete = _message("#~ ")
    return re.compile(
        rf"((?:#(?![~|]).*\n|\n)*+)"
        rf"(?:((?:#\|.*\n)*+){active}|((?:#~\|.*\n)*+){obsolete})",
    )


def _message(prefix: str) -> str:
    strings = rf'(".*\n(?:{prefix}".*\n)*+)'
    return (
        rf"(?:{prefix}msgctxt {strings})?+{prefix}msgid {strings}"
        rf"(?:{prefix}msgstr {strings}|{prefix}msgid_plural {strings}"
        rf'((?:{prefix}(?:msgstr|").*\n)++))'
    )


@cache
def _form() -> re.Pattern[str]:
    return re.compile(r'msgstr\[\d+\] (".*\n(?:".*\n)*+)')


@cache
def _previous() -> re.Pattern[str]:
    return re.compile(r'(msgctxt|msgid|msgid_plural) (".*\n(?:".*\n)*+)')


class Decoder:
    """Makes entries of one layout; ``codec`` is that of the bytes inside the engine."""

    def __init__(self, layout: Layout, codec: str) -> None:
        """Nothing is decoded yet."""
        self._layout = layout
        self._codec = codec

    def entry(self, index: int) -> Entry:
        """Decode one entry; its line is counted from the beginning of the file."""
        layout = self._layout
        start = layout.start(index)
        line = layout.data.count(b"\n", 0, start) + 1
        if index in layout.odd:
            return self._odd(layout.odd[index])
        return next(self._plain(start, layout.ends[index], line))

    def entries(self) -> Iterator[Entry]:
        """Decode every entry, many at a time."""
        layout = self._layout
        stops = sorted({*layout.odd, *layout.starts, len(layout.ends)})
        index, line, counted = 0, 1, 0
        for stop in stops:
            while index < stop:
                start = layout.start(index)
                last = min(max(layout.index_at(start + _BLOCK), index + 1), stop) - 1
                line += layout.data.count(b"\n", counted, start)
                counted = start
                yield from self._plain(start, layout.ends[last], line)
                index = last + 1
            if stop in layout.odd:
                yield self._odd(layout.odd[stop])
                index = stop + 1

    def _plain(self, start: int, end: int, line: int) -> Iterator[Entry]:
        text = self._layout.data[start:end].decode(self._codec)
        if "\r" in text:
            text = text.replace("\r\n", "\n")
        for found in _fields().finditer(text):
            head, previous, context, source, single, plural, forms, *old = found.groups()
            obsolete = source is None
            if obsolete:
                cleaned = [part and part.replace("\n#~ ", "\n") for part in old]
                previous, context, source, single, plural, forms = cleaned
                previous = previous.replace("#~|", "#|")
                forms = forms and forms.removeprefix("#~ ")
            comments = read_comments(head.split("\n")) if len(head) > 1 else NOTHING
            at = line + head.count("\n") + previous.count("\n")
            yield Entry(
                self._text(source),
                None if context is None else self._text(context),
                None if plural is None else self._text(plural),
                (self._text(single),) if forms is None else self._forms(forms),
                comments.flags,
                comments.comments,
                comments.notes,
                comments.references,
                self._previous(previous) if previous else None,
                obsolete,
                at + context.count("\n") if context else at,
            )
            line += found[0].count("\n")

    def _text(self, strings: str) -> str:
        body = strings[1:-2].replace('"\n"', "")
        return unescape(body, self._codec) if "\\" in body else body

    def _forms(self, forms: str) -> tuple[str, ...]:
        return tuple(self._text(strings) for strings in _form().findall(forms))

    def _previous(self, lines: str) -> Previous:
        text = lines.replace("\n#| ", "\n").removeprefix("#| ")
        found = {name: self._text(strings) for name, strings in _previous().findall(text)}
        return Previous(found.get("msgid"), found.get("msgctxt"), found.get("msgid_plural"))

    def _odd(self, odd: OddEntry) -> Entry:
        line = self._layout.data.count(b"\n", 0, odd.at) + 1
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
