"""How far a catalogue is translated, counted over its bytes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from lexicord.domain.catalog import State
from lexicord.formats.gettext.comments import read_head
from lexicord.formats.gettext.decoding import Decoder

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lexicord.domain.catalog import Entry
    from lexicord.formats.gettext.catalog import Catalog
    from lexicord.formats.gettext.layout import Layout


@dataclass(frozen=True, slots=True)
class Statistics:
    """Numbers of entries and of words of their sources; the header does not count.

    Obsolete entries are counted apart, and only as entries. Words are what ASCII white space parts.
    """

    translated: int = 0
    fuzzy: int = 0
    untranslated: int = 0
    obsolete: int = 0
    translated_words: int = 0
    fuzzy_words: int = 0
    untranslated_words: int = 0

    @property
    def total(self) -> int:
        """The entries in use."""
        return self.translated + self.fuzzy + self.untranslated

    @property
    def words(self) -> int:
        """The words of the sources in use."""
        return self.translated_words + self.fuzzy_words + self.untranslated_words

    @property
    def share(self) -> float:
        """Translated entries of all in use, 0 to 1; 1 where there is nothing to translate."""
        return self.translated / self.total if self.total else 1.0


def statistics(catalog: Catalog) -> Statistics:
    """Count the entries of ``catalog`` by state, as ``msgfmt --statistics`` does, and words."""
    layout = catalog.layout
    decoder = Decoder(layout, catalog.codec)
    tally = _Tally()
    for index in layout.odd:
        tally.add_entry(decoder.entry(index, placed=False))
    for start, end in _stretches(layout):
        tally.add_plain(layout.data[start:end])
    return tally.result()


def _stretches(layout: Layout) -> Iterator[tuple[int, int]]:
    """Yield where plain entries follow each other."""
    first = 0
    for stop in sorted({*layout.odd, *layout.starts, len(layout.ends)}):
        if first < stop:
            yield layout.start(first), layout.ends[stop - 1]
        first = stop + (stop in layout.odd)


@cache
def _plain() -> re.Pattern[bytes]:
    """Find comments, context, source, and the translation or the forms of plain entries."""
    comments = rb"((?:\#(?!~).*\n|\r?\n)*+)"
    active = _message(b"", b"(")
    obsolete = rb"(?:\#~\|.*\n)*+" + _message(rb"\#~\ ", b"(?:")
    return re.compile(comments + rb"(?:" + active + rb"|" + obsolete + rb")")


def _message(prefix: bytes, group: bytes) -> bytes:
    strings = rb'".*\n(?:' + prefix + rb'".*\n)*+'
    forms = group + rb"(?:" + prefix + rb'(?:msgstr|").*\n)++)'
    plural = prefix + rb"msgid_plural\ " + strings + forms
    single = prefix + rb"msgstr\ " + group + strings + rb")"
    context = rb"(?:" + group + prefix + rb"msgctxt)\ " + strings + rb")?+"
    source = prefix + rb"msgid\ " + group + strings + rb")"
    return context + source + rb"(?:" + single + rb"|" + plural + rb")"


@cache
def _empty_form() -> re.Pattern[bytes]:
    return re.compile(rb'\]\ (?:""\r?\n)++(?!")')


class _Tally:
    """Numbers and words by state."""

    def __init__(self) -> None:
        self._numbers = dict.fromkeys(State, 0)
        self._words = dict.fromkeys(State, 0)
        self._obsolete = 0

    def add_entry(self, entry: Entry) -> None:
        if entry.obsolete:
            self._obsolete += 1
        elif not entry.is_header:
            self._numbers[entry.state] += 1
            self._words[entry.state] += len(entry.source.encode().split())

    def add_plain(self, data: bytes) -> None:
        """Count entries of the usual layout without decoding them."""
        numbers, words = self._numbers, self._words
        for head, context, source, single, forms in _plain().findall(data):
            if not source:
                self._obsolete += 1
                continue
            bare = source.rstrip(b"\r\n") != b'""'
            if not (bare or context):
                continue
            state = _state(head, single, forms)
            numbers[state] += 1
            words[state] += _word_count(source)

    def result(self) -> Statistics:
        numbers, words = self._numbers, self._words
        return Statistics(
            numbers[State.TRANSLATED],
            numbers[State.FUZZY],
            numbers[State.UNTRANSLATED],
            self._obsolete,
            words[State.TRANSLATED],
            words[State.FUZZY],
            words[State.UNTRANSLATED],
        )


def _state(head: bytes, single: bytes, forms: bytes) -> State:
    empty = not single.strip(b'"\r\n') if single else _empty_form().search(forms)
    if empty:
        return State.UNTRANSLATED
    if b"fuzzy" in head and "fuzzy" in read_head(head.decode("latin-1")).flags:
        return State.FUZZY
    return State.TRANSLATED


def _word_count(strings: bytes) -> int:
    """Count the words of a source, whose escapes stand for white space or for letters."""
    if b"\r" in strings:
        strings = strings.replace(b"\r\n", b"\n")
    text = strings[1:-2].replace(b'"\n"', b"")
    if b"\\\\" in text:
        text = _white_escape().sub(rb"\1 ", text)
    elif b"\\" in text:
        for escape in (b"\\n", b"\\t", b"\\r", b"\\f", b"\\v"):
            text = text.replace(escape, b" ")
    return len(text.split())


@cache
def _white_escape() -> re.Pattern[bytes]:
    return re.compile(rb"(?<!\\)((?:\\\\)*+)\\[fnrtv]")
