"""All names of one language, compiled once, and the search for them."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING

from lexicord.domain.term import Standing
from lexicord.glossary.names import Names
from lexicord.glossary.outermost import outermost
from lexicord.glossary.placing import ONLY_STEM, placed
from lexicord.glossary.spacing import respacing
from lexicord.glossary.surfaces import surface
from lexicord.glossary.view import view
from lexicord.glossary.words import Words
from lexicord.text.match import Matcher

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.glossary.hit import TermHit
    from lexicord.glossary.names import Name
    from lexicord.glossary.placing import Place
    from lexicord.glossary.surfaces import Surface, Written
    from lexicord.glossary.view import View

_NOT_WHOLE = frozenset({Standing.FORBIDDEN, Standing.SHORT})


class Index:
    """The names of one language; it can be pickled, and changes nothing but what it remembers.

    Names of languages that set words off are found by their words; all others, and those with
    a number in them, by their letters.
    """

    def __init__(
        self, names: Sequence[Name], letters: Iterable[Written], locale: LocaleTag
    ) -> None:
        """Gather the names; forms without letters are left out."""
        self.locale = locale
        self._names = names
        self._letters = tuple(letters)
        grouped: dict[str, list[Written]] = defaultdict(list)
        for entry in self._letters:
            grouped[entry.key].append(entry)
        grouped.pop("", None)
        self._groups = [tuple(group) for group in grouped.values()]
        self.words = Words(Names(names, locale))
        self.matcher = Matcher(zip(grouped, range(len(grouped)), strict=True))
        self._surfaces: dict[int, tuple[Surface, ...]] = {}

    def find(self, text: str) -> tuple[TermHit, ...]:
        """Return the longest names in ``text`` in reading order, each with those inside it.

        Names of two concepts at the very same place are both returned.
        """
        shown = view(text, self.locale)
        found = [*self._by_word(shown), *self._by_letter(shown)]
        if not found:
            return ()
        return tuple(each.hit(shown, nested) for each, nested in outermost(found))

    def has_letters(self, text: str) -> bool:
        """Say whether something stands in ``text`` that is searched by its letters."""
        if not len(self.matcher):
            return False
        shown = view(text, self.locale)
        return any(True for _ in self.matcher.finditer(shown.key))

    def has(self, key: str) -> bool:
        """Say whether a form of some name is written like this, letter for letter."""
        return any(each.key == key and not each.part for each in self._letters) or any(
            each.key == key for each in self._beginning(key)
        )

    def of_concept(self, concept_id: str) -> tuple[Surface, ...]:
        """Return every way to write a concept in full or abbreviated."""
        names, letters = self._by_concept.get(concept_id, ((), ()))
        made = (each for number in names for each in self.words.names.of_name(number))
        found = (*made, *(surface(entry, self.locale) for entry in letters))
        return tuple(
            each
            for each in found
            if each.rendering.standing not in _NOT_WHOLE and each.tags != ONLY_STEM
        )

    def _beginning(self, key: str) -> Iterator[Surface]:
        first, *others = key.split(" ")
        names = self.words.names
        yield from names.longer(names.firsts(first), others[0]) if others else names.single(first)

    @cached_property
    def _by_concept(self) -> dict[str, tuple[list[int], list[Written]]]:
        found: dict[str, tuple[list[int], list[Written]]] = defaultdict(lambda: ([], []))
        for number, name in enumerate(self._names):
            found[name.concept.id][0].append(number)
        for entry in self._letters:
            found[entry.concept.id][1].append(entry)
        return dict(found)

    def _by_word(self, shown: View) -> Iterator[Place]:
        for each in self.words.places(shown.text) if self.words.names else ():
            if shown.places is None:
                yield each
                continue
            length = each.end - each.start
            gaps = shown.gaps(each.start, each.end)
            spaced = respacing(gaps, each.surface.gaps_within(length), length)
            yield each._replace(respaced=spaced is not False)

    def _by_letter(self, shown: View) -> Iterator[Place]:
        for start, end, group in self.matcher.finditer(shown.key):
            for each in self._met(group):
                found = placed(shown, start, end, each, self.locale.language)
                if found is not None:
                    yield found

    def _met(self, group: int) -> tuple[Surface, ...]:
        """Return the surfaces of one group, worked out when a text first has it."""
        found = self._surfaces.get(group)
        if found is None:
            found = tuple(surface(entry, self.locale) for entry in self._groups[group])
            self._surfaces[group] = found
        return found
