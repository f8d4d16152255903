"""Names at first sight: enough to see that nothing is wrong, and nothing to report with.

Most translated units are right. A glance reads the words of a text and tells which concepts
stand there as the glossary writes them; whatever is not plain makes it give up, and the names
are searched and judged in full.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from lexicord.domain.term import Standing
from lexicord.glossary.hit import FULL, Fit, is_as_listed, is_meant
from lexicord.glossary.inflection.romance import last_words, uncontracted
from lexicord.glossary.outermost import outermost
from lexicord.glossary.shortness import is_common_word
from lexicord.glossary.view import view
from lexicord.glossary.words import MOST_KEPT, ODD

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lexicord.glossary.index import Index
    from lexicord.glossary.placing import Place
    from lexicord.glossary.words import Following, Word, Words

BODIES = frozenset({"party", "organ", "organisation", "newspaper"})
"""Kinds of names that a translation should not name where the source does not."""


class Seen(NamedTuple):
    """A name at first sight.

    ``asks`` says that a translation should have it too, ``right`` that nothing can be wrong
    with the way it is written here, ``body`` that it should not stand there unasked.
    """

    concept: str
    asks: bool
    right: bool
    body: bool


class Sight(NamedTuple):
    """What a word is at first sight; see `lexicord.glossary.words.Word`."""

    names: tuple[Seen, ...]
    following: Following | None


_ODD = Sight((), None)


class Sights(dict[str, Sight | None]):
    """First sights of words; None for a word that has to do with no name."""

    def __init__(self, words: Words) -> None:
        """Nothing is seen yet."""
        super().__init__()
        self._words = words

    def __missing__(self, word: str) -> Sight | None:
        """Look once, and remember."""
        if len(self) >= MOST_KEPT:
            self.clear()
        known = self._words[word]
        self[word] = sight = None if known is None else self._of(word, known)
        return sight

    def _of(self, word: str, known: Word) -> Sight:
        if known is ODD or "`" in word or "´" in word:
            return _ODD
        return Sight(_seen(known.places), known.following)


class Spans(dict[str, tuple[Seen, ...]]):
    """Names of several words at first sight, by the words from the first to the last."""

    def __init__(self, words: Words) -> None:
        """Nothing is seen yet."""
        super().__init__()
        self._words = words

    def __missing__(self, window: str) -> tuple[Seen, ...]:
        """Look once, and remember; nothing where no name spans all of the words."""
        if len(self) >= MOST_KEPT:
            self.clear()
        found: tuple[Seen, ...] = ()
        if self._words.windows[window]:
            shown = view(window, self._words.names.locale)
            found = _seen(self._words.places(shown.text))
        self[window] = found
        return found


class Glance:
    """First sights of the texts of one language; what words mean is remembered."""

    def __init__(self, index: Index) -> None:
        """Look with the words of an index."""
        self._index = index
        self._language = index.locale.language
        self._melting = last_words(self._language)
        self._spans = Spans(index.words)
        self._look = Sights(index.words).__getitem__

    def names(self, text: str) -> Sequence[Seen] | None:
        """Return the outermost names of a text, None where that takes a closer look."""
        if self._index.has_letters(text):
            return None
        words = text.split(" ")
        sights = [*map(self._look, words)]
        if not any(sights):
            return ()
        if self._melting and self._melts(words, sights):
            return None
        read = None if _ODD in sights else self._read(words, sights)
        return self._closely(text) if read is None else read

    def _read(self, words: list[str], sights: list[Sight | None]) -> list[Seen] | None:
        """Go through the words; None where names overlap."""
        found: list[Seen] = []
        done = 0
        for at, sight in enumerate(sights):
            if sight is None:
                continue
            names, end = sight.names, at + 1
            if sight.following is not None and end < len(words):
                names, end = self._longest(words, at, sight)
            if at < done < end:
                return None
            if at >= done:
                found += names
                done = end
        return found

    def _closely(self, text: str) -> Sequence[Seen] | None:
        """Look at all names in their places; None where their spelling may be wrong."""
        shown = view(text, self._index.locale)
        if shown.places is not None or "`" in text or "´" in text:
            return None
        return _seen(self._index.words.places(shown.text))

    def _longest(self, words: list[str], at: int, sight: Sight) -> tuple[tuple[Seen, ...], int]:
        """Return the names that begin at a word and where they end, in words."""
        assert sight.following is not None
        for length in sight.following[words[at + 1]]:
            spanning = self._spans[" ".join(words[at : at + length])]
            if spanning:
                return spanning, at + length
        return sight.names, at + 1

    def _melts(self, words: list[str], sights: list[Sight | None]) -> bool:
        """Say whether a word before a name must melt with it or with what stands before it."""
        if self._melting.isdisjoint(words):
            return False
        return any(
            _melts(self._language, " ".join(words[max(0, at - 2) : at]), words[at])
            for at, sight in enumerate(sights)
            if sight is not None and at and words[at - 1] in self._melting
        )


def _melts(language: str, before: str, word: str) -> bool:
    return uncontracted(language, f"{before} {word}", len(before) + 1) is not None


def _seen(places: Iterable[Place]) -> tuple[Seen, ...]:
    kept = [each for each, _ in outermost(list(places))]
    plain = {each[:2] for each in kept if "" in each.surface.tags} if len(kept) > 1 else set()
    return tuple(
        _sight(each, meant=is_meant(each.surface.tags, each[:2] in plain)) for each in kept
    )


def _sight(place: Place, *, meant: bool) -> Seen:
    surface = place.surface
    standing, kind = surface.rendering.standing, surface.concept.kind
    vague = kind == "state" or is_common_word(surface.rendering)
    return Seen(
        surface.concept.id,
        asks=meant and place.fit is not Fit.LOWERED and not (standing is Standing.SHORT and vague),
        right=is_as_listed(place, surface.rendering),
        body=standing in FULL and kind in BODIES,
    )
