"""What the words of a text say of the names in it; every word is asked about once.

Texts repeat their words. Whether a word is a name, or begins one, hangs on the word and on the
few that follow it, so the answers are kept and the next text costs a look at each of its words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from lexicord.glossary.boundary import starts
from lexicord.glossary.placing import Place, placed
from lexicord.glossary.view import view
from lexicord.text.languages.registry import language

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lexicord.glossary.names import Names
    from lexicord.glossary.surfaces import Surface
    from lexicord.glossary.view import View

MOST_KEPT = 200_000
"""So many answers of one kind are kept, then they are forgotten: memory has an end."""
_MOST_FOLLOWING = 5_000


class Word(NamedTuple):
    """What a word is: names by itself, and the beginning of longer ones.

    ``places`` count from the start of the word; ``following`` says of the next word of how many
    words the names are that they may begin, None where the word begins none.
    """

    places: tuple[Place, ...]
    following: Following | None


ODD = Word((), None)
"""A word that white space or nothing is left of when it is folded: look at the whole text."""


class Following(dict[str, tuple[int, ...]]):
    """Of how many words, the longest first, are names with this next word, by the word."""

    def __init__(self, names: Names, firsts: tuple[str, ...]) -> None:
        """Nothing is asked yet; ``firsts`` are those of `Names.firsts`."""
        super().__init__()
        self._names = names
        self._firsts = firsts

    def __missing__(self, following: str) -> tuple[int, ...]:
        """Ask the names, and remember the answer."""
        if len(self) >= _MOST_FOLLOWING:
            self.clear()
        key = view(following, self._names.locale).key
        found = {each.key.count(" ") + 1 for each in self._names.longer(self._firsts, key)}
        self[following] = answer = tuple(sorted(found, reverse=True))
        return answer


class Windows(dict[str, tuple[Place, ...]]):
    """The names that stand in some words, from the first of them to the last, by the words."""

    def __init__(self, names: Names) -> None:
        """Nothing is asked yet."""
        super().__init__()
        self._names = names

    def __missing__(self, window: str) -> tuple[Place, ...]:
        """Ask the names, and remember the answer."""
        if len(self) >= MOST_KEPT:
            self.clear()
        shown = view(window, self._names.locale)
        self[window] = answer = tuple(self._spanning(shown))
        return answer

    def _spanning(self, shown: View) -> Iterator[Place]:
        first, following = shown.key.split(" ")[:2]
        code = self._names.locale.language
        count = shown.key.count(" ")
        for start in starts(first, code):
            for surface in self._names.longer(self._names.firsts(first[start:]), following):
                if surface.key.count(" ") == count:
                    yield from _placed(shown, start, surface, code)


class Words(dict[str, Word | None]):
    """What is known of the words of one language; None for one that has to do with no name."""

    def __init__(self, names: Names) -> None:
        """Nothing is asked yet."""
        super().__init__()
        self.names = names
        self.windows = Windows(names)
        self._has_dotted_i = language(names.locale).dotted_i

    def __missing__(self, word: str) -> Word | None:
        """Ask the names, and remember the answer."""
        if len(self) >= MOST_KEPT:
            self.clear()
        is_nothing = word.isascii() and self._begins_none(word)
        answer = None if is_nothing else self._asked(view(word, self.names.locale))
        self[word] = answer
        return answer

    def _begins_none(self, word: str) -> bool:
        """Say whether a word in ASCII, which means itself, begins no name; most do not."""
        if not word.isprintable() or not word or "`" in word or self._has_dotted_i:
            return False
        key = word.lower()
        found = starts(key, self.names.locale.language)
        return not any(self.names.may_begin(key[start:]) for start in found)

    def __reduce__(self) -> tuple[type[Words], tuple[Names]]:
        """Leave the answers behind when the index is sent to another process."""
        return Words, (self.names,)

    def _asked(self, shown: View) -> Word | None:
        key = shown.key
        if not key or " " in key:
            return ODD
        code = self.names.locale.language
        firsts: list[str] = []
        places: list[Place] = []
        for start in starts(key, code):
            firsts += self.names.firsts(key[start:])
            for surface in self.names.single(key[start:]):
                places += _placed(shown, start, surface, code)
        if not places and not firsts:
            return None
        return Word(tuple(places), Following(self.names, tuple(firsts)) if firsts else None)

    def places(self, text: str) -> Iterator[Place]:
        """Yield every name in a folded text, those inside others too, with its place."""
        words = text.split(" ")
        offset = 0
        for at, (word, known) in enumerate(zip(words, map(self.__getitem__, words), strict=True)):
            if known is not None:
                for place in (*known.places, *self._longer(words, at, known.following)):
                    yield place.moved(offset)
            offset += len(word) + 1

    def _longer(
        self, words: Sequence[str], at: int, following: Following | None
    ) -> Iterator[Place]:
        if following is not None and at + 1 < len(words):
            for length in following[words[at + 1]]:
                yield from self.windows[" ".join(words[at : at + length])]


def _placed(shown: View, start: int, surface: Surface, code: str) -> Iterator[Place]:
    if shown.key.startswith(surface.key, start):
        place = placed(shown, start, start + len(surface.key), surface, code)
        if place is not None:
            yield place
