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
    from lexicord.domain.catalog import Entry
    from lexicord.formats.gettext.catalog import Catalog

_BLOCK = 1 << 17
"""So many bytes are counted at once: they stay near the processor."""


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
    for first, last in layout.stretches(_BLOCK):
        if first in layout.odd:
            tally.add_entry(decoder.entry(first, placed=False))
        else:
            tally.add_plain(layout.data[layout.start(first) : layout.ends[last]])
    return tally.result()


@cache
def _plain() -> re.Pattern[bytes]:
    """Find in plain entries what counts.

    Groups: the comments from the first flags on, the word ``msgctxt``, the source without its
    first quote, the translation where it is empty, the forms. Obsolete entries have no source.
    """
    more = rb'(?:".*\n)*+'
    comments = rb"(?:\#(?![~,=]).*\n|\r?\n)*+((?:\#(?!~).*\n|\r?\n)*+)"
    source = rb"(?:(msgctxt)\ .*\n" + more + rb')?+msgid\ "(.*\n' + more + rb")"
    single = rb'msgstr\ (?:((?:""\r?\n)++(?!"))|.*\n' + more + rb")"
    plural = rb"msgid_plural\ .*\n" + more + rb'((?:(?:msgstr|").*\n)++)'
    obsolete = (
        rb'(?:\#~\|.*\n)*+(?:\#~\ msgctxt\ .*\n(?:\#~\ ".*\n)*+)?+'
        rb'\#~\ msgid\ .*\n(?:\#~\ (?:"|msgid_plural|msgstr).*\n)++'
    )
    active = source + rb"(?:" + single + rb"|" + plural + rb")"
    return re.compile(comments + rb"(?:" + active + rb"|" + obsolete + rb")")


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
        """Count an entry of unusual layout."""
        if entry.obsolete:
            self._obsolete += 1
        elif not entry.is_header:
            self._numbers[entry.state] += 1
            self._words[entry.state] += len(entry.source.encode().split())

    def add_plain(self, data: bytes) -> None:
        """Count entries of the usual layout without decoding them."""
        sources: dict[State, list[bytes]] = {state: [] for state in State}
        for flags, context, source, empty, forms in _plain().findall(data):
            if not source:
                self._obsolete += 1
            elif context or source.strip(b'"\r\n'):
                sources[_state(flags, empty, forms)].append(source)
        for state, found in sources.items():
            self._numbers[state] += len(found)
            self._words[state] += _word_count(b" ".join(found))

    def result(self) -> Statistics:
        """Return what was counted."""
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


def _state(flags: bytes, empty: bytes, forms: bytes) -> State:
    if empty or (forms and _empty_form().search(forms)):
        return State.UNTRANSLATED
    if flags and "fuzzy" in read_head(flags.decode("latin-1")).flags:
        return State.FUZZY
    return State.TRANSLATED


def _word_count(sources: bytes) -> int:
    """Count the words of sources, whose escapes stand for white space or for letters."""
    if b"\\" in sources:
        sources = _white_escape().sub(b" ", sources.replace(b"\\\\", b"xx"))
    # Where a letter follows a space, a word begins; nothing is cut into pieces for it. Quotes
    # and line ends are no part of a text: of an escaped quote its backslash stays.
    return (b" " + sources.translate(_letters_and_spaces(), b'"\r\n')).count(b" x")


@cache
def _white_escape() -> re.Pattern[bytes]:
    return re.compile(rb"\\[fnrtv]")


@cache
def _letters_and_spaces() -> bytes:
    return bytes(32 if bytes((code,)).isspace() else ord("x") for code in range(256))
