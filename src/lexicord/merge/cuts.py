"""Recognising text that was cut into units differently: paragraphs now, sentences before."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from lexicord.text.languages.registry import language
from lexicord.text.segment import segment

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lexicord.domain.catalog import Entry
    from lexicord.domain.locale_tag import LocaleTag


class Piece(NamedTuple):
    """The translation of a stretch of text, and the old entries that it was taken from."""

    text: str
    entries: tuple[Entry, ...]


class Cuts:
    """Old translations by sentence, whether a unit held one sentence or several."""

    def __init__(self, old: Iterable[Entry], source: LocaleTag, target: LocaleTag) -> None:
        """Take the translations apart where both sides have the same number of sentences."""
        self._source = source
        self._joiner = language(target).joiner
        self._pieces: dict[str, Piece] = {}
        for entry in old:
            if entry.plural is None and entry.translation and not entry.is_header:
                self._pieces.setdefault(entry.source, Piece(entry.translation, (entry,)))
                for sentence, text in _sentence_pairs(entry, source, target):
                    self._pieces.setdefault(sentence, Piece(text, (entry,)))

    def find(self, new: Entry) -> Piece | None:
        """Return the translation of the new source put together from old pieces, or None.

        None too where one old unit has just this source: nothing was cut then.
        """
        if new.plural is not None:
            return None
        sentences = [span.of(new.source) for span in segment(new.source, self._source)]
        pieces = [self._pieces[each] for each in sentences if each in self._pieces]
        if not pieces or len(pieces) < len(sentences):
            return None
        entries = tuple(dict.fromkeys(entry for piece in pieces for entry in piece.entries))
        return Piece(self._joiner.join(piece.text for piece in pieces), entries)


def _sentence_pairs(entry: Entry, source: LocaleTag, target: LocaleTag) -> list[tuple[str, str]]:
    sources = [span.of(entry.source) for span in segment(entry.source, source)]
    if len(sources) < 2:
        return []
    texts = [span.of(entry.translation) for span in segment(entry.translation, target)]
    return list(zip(sources, texts, strict=True)) if len(texts) == len(sources) else []
