"""Recognising text that was cut into units differently: paragraphs now, sentences before."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from lexicord.domain.catalog import Entry, State
from lexicord.domain.unit import UnitKind
from lexicord.merge.beads import Bead, beads
from lexicord.merge.recuts import Recut, joined_state, part_by_now, remainder, whole_by_now
from lexicord.text.languages.registry import language
from lexicord.text.segment import segment

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from lexicord.domain.locale_tag import LocaleTag


_MOST = 40
"""Sentences of a text that is aligned; longer ones are left to be compared as a whole."""


class Piece(NamedTuple):
    """The translation of a stretch of text, and the old entries that it was taken from.

    ``shared`` says that it renders several sentences, which cannot be told apart; ``sure`` that
    it was joined of whole sentences, each with its own finished translation.
    """

    text: str
    entries: tuple[Entry, ...]
    shared: bool = False
    sure: bool = False


class Cuts:
    """Old translations by sentence, whether a unit held one sentence or several."""

    def __init__(
        self,
        old: Iterable[Entry],
        source: LocaleTag,
        target: LocaleTag,
        aside: Iterable[Entry] = (),
    ) -> None:
        """Take the translations apart, sentence by sentence or as far as they can be told apart.

        ``old`` are the entries that no unit has any more, ``aside`` obsolete ones that units
        have again.
        """
        self._source, self._target = source, target
        self._joiner = language(target).joiner
        self._pieces: dict[str, Piece] = {}
        self._own: dict[str, Entry] = {}
        self._wholes: dict[str, Entry] = {}
        self._aside = {entry.source: entry for entry in aside}
        for entry in sorted(old, key=lambda entry: entry.obsolete):
            if entry.plural is None and entry.translation and not entry.is_header:
                self._learn(entry)

    def find(self, new: Entry) -> Piece | None:
        """Return the translation of the new source put together from old pieces, or None.

        None too where one old unit has just this source: nothing was cut then. Where only some
        of its sentences are known as units that went out of use, these are the suggestion.
        """
        sentences = [] if new.plural is not None else _sentences(new.source, self._source)
        pieces = [self._pieces[each] for each in sentences if each in self._pieces]
        whole, own = len(pieces) == len(sentences), all(map(_was_sentence, pieces))
        if not pieces or not (whole or own):
            return None
        entries = tuple(dict.fromkeys(entry for piece in pieces for entry in piece.entries))
        sure = whole and own and joined_state(entries) is State.TRANSLATED
        return Piece(self._joiner.join(_texts(pieces)), entries, sure=sure)

    def recut(self, old: Entry) -> Recut | None:
        """Return what the texts in use say of an obsolete unit that comes into use again.

        None where none of them was cut from it, or joined of it.
        """
        if old.plural is not None or not old.translation:
            return None
        return self._within(old) or self._across(old)

    def whole_of(self, new: Entry) -> Entry | None:
        """Return the unit that went out of use and holds the new one as one of its sentences."""
        return self._wholes.get(new.source) if new.plural is None else None

    def left_for(self, new: Entry) -> Recut | None:
        """Return what a unit in use has for a sentence of it that had no translation before.

        An empty text where the other sentences, as they are recorded, account for all of it.
        None where no other sentence is recorded, or where one was edited.
        """
        whole = self.whole_of(new)
        if whole is None:
            return None
        sources = _sentences(whole.source, self._source)
        parts = [self._aside.get(source) or Entry(source) for source in sources]
        if not any(part.translation for part in parts):
            return None
        text = remainder(whole, parts, sources.index(new.source), self._joiner)
        return None if text is None else Recut(text.strip(), whole.state, (whole,))

    def _learn(self, entry: Entry) -> None:
        self._pieces.setdefault(entry.source, Piece(entry.translation, (entry,)))
        sources = _sentences(entry.source, self._source)
        for sentence, piece in self._taken_apart(entry, sources):
            self._pieces.setdefault(sentence, piece)
        if not entry.obsolete:
            self._own.setdefault(entry.source, entry)
            for sentence in sources:
                self._wholes.setdefault(sentence, entry)

    def _within(self, old: Entry) -> Recut | None:
        """Look for the unit inside a longer one that is in use."""
        whole = self._wholes.get(old.source)
        if whole is None:
            return None
        sources = _sentences(whole.source, self._source)
        parts = [self._aside.get(source) or Entry(source) for source in sources]
        guesses = self._guesses(whole, sources)
        return part_by_now(whole, parts, sources.index(old.source), self._joiner, guesses)

    def _across(self, old: Entry) -> Recut | None:
        """Look for the sentences of the unit as units of their own."""
        sources = _sentences(old.source, self._source)
        parts = [self._own[source] for source in sources if source in self._own]
        if len(sources) < 2 or len(parts) < len(sources):
            return None
        return whole_by_now(old, parts, self._joiner, self._guesses(old, sources))

    def _guesses(self, whole: Entry, sources: Sequence[str]) -> list[str]:
        """Return the likely translation of each sentence, nothing where one is not known."""
        pieces = dict(self._taken_apart(whole, sources))
        known = [pieces[source].text for source in sources if source in pieces]
        return known if len(known) == len(sources) else []

    def _taken_apart(self, entry: Entry, sources: Sequence[str]) -> Iterator[tuple[str, Piece]]:
        if not 1 < len(sources) <= _MOST:
            return
        texts = _sentences(entry.translation, self._target)
        for bead in _beads(sources, texts):
            text = self._joiner.join(texts[place] for place in bead.targets)
            piece = Piece(text, (entry,), shared=len(bead.sources) > 1)
            for place in bead.sources:
                yield sources[place], piece


def _was_sentence(piece: Piece) -> bool:
    """Say whether a piece is a whole unit, which its first note calls a sentence."""
    entry = piece.entries[0]
    kind = entry.notes[0] if entry.notes else ""
    return piece.text == entry.translation and kind.startswith(UnitKind.SENTENCE.value)


def _sentences(text: str, locale: LocaleTag) -> list[str]:
    return [span.of(text) for span in segment(text, locale)]


def _beads(sources: Sequence[str], texts: Sequence[str]) -> Iterable[Bead]:
    if len(texts) < 2 or len(texts) > _MOST:
        return ()
    if len(texts) == len(sources):
        places = range(len(sources))
        return [Bead(range(place, place + 1), range(place, place + 1)) for place in places]
    return beads(sources, texts)


def _texts(pieces: Iterable[Piece]) -> Iterator[str]:
    for piece, group in groupby(pieces):
        for _ in _times(piece, group):
            yield piece.text


def _times(piece: Piece, group: Iterable[Piece]) -> Iterable[Piece]:
    """Return a piece as often as it is said: once for all the sentences that share it."""
    return (piece,) if piece.shared else group
