"""Recognising text that was cut into units differently: paragraphs now, sentences before."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from lexicord.merge.beads import Bead, beads
from lexicord.text.languages.registry import language
from lexicord.text.segment import segment

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from lexicord.domain.catalog import Entry
    from lexicord.domain.locale_tag import LocaleTag


_MOST = 40
"""Sentences of a text that is aligned; longer ones are left to be compared as a whole."""


class Piece(NamedTuple):
    """The translation of a stretch of text, and the old entries that it was taken from.

    ``shared`` says that it renders several sentences, which cannot be told apart.
    """

    text: str
    entries: tuple[Entry, ...]
    shared: bool = False


class Cuts:
    """Old translations by sentence, whether a unit held one sentence or several."""

    def __init__(self, old: Iterable[Entry], source: LocaleTag, target: LocaleTag) -> None:
        """Take the translations apart, sentence by sentence or as far as they can be told apart."""
        self._source, self._target = source, target
        self._joiner = language(target).joiner
        self._pieces: dict[str, Piece] = {}
        for entry in old:
            if entry.plural is None and entry.translation and not entry.is_header:
                self._pieces.setdefault(entry.source, Piece(entry.translation, (entry,)))
                for sentence, piece in self._taken_apart(entry):
                    self._pieces.setdefault(sentence, piece)

    def find(self, new: Entry) -> Piece | None:
        """Return the translation of the new source put together from old pieces, or None.

        None too where one old unit has just this source: nothing was cut then.
        """
        if new.plural is not None:
            return None
        sentences = _sentences(new.source, self._source)
        pieces = [self._pieces[each] for each in sentences if each in self._pieces]
        if not pieces or len(pieces) < len(sentences):
            return None
        entries = tuple(dict.fromkeys(entry for piece in pieces for entry in piece.entries))
        once = (piece for piece, group in groupby(pieces) for _ in _times(piece, group))
        return Piece(self._joiner.join(piece.text for piece in once), entries)

    def _taken_apart(self, entry: Entry) -> Iterator[tuple[str, Piece]]:
        sources = _sentences(entry.source, self._source)
        if not 1 < len(sources) <= _MOST:
            return
        texts = _sentences(entry.translation, self._target)
        for bead in _beads(sources, texts):
            text = self._joiner.join(texts[place] for place in bead.targets)
            piece = Piece(text, (entry,), shared=len(bead.sources) > 1)
            for place in bead.sources:
                yield sources[place], piece


def _sentences(text: str, locale: LocaleTag) -> list[str]:
    return [span.of(text) for span in segment(text, locale)]


def _beads(sources: Sequence[str], texts: Sequence[str]) -> Iterable[Bead]:
    if len(texts) < 2 or len(texts) > _MOST:
        return ()
    if len(texts) == len(sources):
        places = range(len(sources))
        return [Bead(range(place, place + 1), range(place, place + 1)) for place in places]
    return beads(sources, texts)


def _times(piece: Piece, group: Iterable[Piece]) -> Iterable[Piece]:
    """Return a piece as often as it is said: once for all the sentences that share it."""
    return (piece,) if piece.shared else group
