"""The names of one language, kept as they are listed; their forms are made when words ask.

A glossary has many names, a name has many forms, and a text has few of either. What is kept of
a name is the word that it begins with. Only where a text has a word that could be a form of it
are the forms of the name made, and kept from then on.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import takewhile
from typing import TYPE_CHECKING, NamedTuple

from lexicord.glossary.inflection.registry import inflection
from lexicord.glossary.quotes import unquoted
from lexicord.glossary.surfaces import inflected, surfaces_of
from lexicord.glossary.view import view

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.domain.term import Concept, Rendering
    from lexicord.glossary.surfaces import Surface, Written


_LEAD = 4
"""So many letters tell most words of a text from the beginnings of names."""


class Name(NamedTuple):
    """A rendering of a concept; ``forms`` where they are given and not to be made."""

    concept: Concept
    rendering: Rendering
    forms: tuple[Written, ...] = ()


class Names:
    """Names that begin with a letter or figure, found by the first word of any of their forms.

    Words are those of the key of a view, parted by single spaces.
    """

    def __init__(self, names: Sequence[Name], locale: LocaleTag) -> None:
        """Sort the names by their beginnings, in time proportional to their number."""
        self._names = names
        self.locale = locale
        self._waiting: dict[str, list[int]] = {}
        self._beginnings: dict[str, list[str]] = {}
        self._longer: dict[str, dict[str, list[int]]] = {}
        self._single: dict[str, list[Surface]] = defaultdict(list)
        self._made: dict[int, tuple[Surface, ...]] = {}
        self._forms: dict[str, frozenset[str]] = {}
        for number, name in enumerate(names):
            self._add(number, name)
        self._leads = {lead[:_LEAD] for lead in (*self._waiting, *self._beginnings)}

    def __bool__(self) -> bool:
        """Say whether there is any name."""
        return bool(self._names)

    def may_begin(self, rest: str) -> bool:
        """Say whether a name may begin like ``rest``: a quick no, or a doubtful yes."""
        leads = self._leads
        return rest[:_LEAD] in leads or rest[:3] in leads or rest[:2] in leads or rest[:1] in leads

    def single(self, rest: str) -> Iterator[Surface]:
        """Yield the forms of one word that the word ``rest`` is or begins with."""
        prefixes = [rest[:size] for size in range(1, len(rest) + 1)]
        for prefix in prefixes:
            for number in self._waiting.pop(prefix, ()):
                self._make_single(number)
        for prefix in prefixes:
            yield from self._single.get(prefix, ())

    def firsts(self, rest: str) -> tuple[str, ...]:
        """Return the first words of longer names that the word ``rest`` is a form of."""
        found = (
            first
            for size in range(1, len(rest) + 1)
            for first in self._beginnings.get(rest[:size], ())
        )
        return tuple(first for first in found if rest in self._forms_of(first))

    def longer(self, firsts: Iterable[str], following: str) -> Iterator[Surface]:
        """Yield the forms of several words of the names that may begin and go on like that."""
        numbers = [
            number
            for first in firsts
            for size in range(len(following) + 1)
            for number in self._longer[first].get(following[:size], ())
        ]
        for number in dict.fromkeys(numbers):
            yield from (each for each in self.of_name(number) if " " in each.key)

    def of_name(self, number: int) -> tuple[Surface, ...]:
        """Return every form of a name, made once; names are numbered as they were given."""
        made = self._made.get(number)
        if made is None:
            name = self._names[number]
            made = tuple(surfaces_of(name.concept, name.rendering, name.forms, self.locale))
            self._made[number] = made
        return made

    def _add(self, number: int, name: Name) -> None:
        cut = inflection(self.locale.language).cut
        listed = [each.form for each in name.forms] or list(name.rendering.forms)
        if cut is None and not name.forms:
            listed += inflected(name.rendering, name.concept.kind, self.locale.language)
        if not name.forms:
            self._place(number, unquoted(name.rendering.text), cut or 0, known=not listed)
        for form in listed:
            self._place(number, form, 0, known=False)

    def _place(self, number: int, form: str, cut: int, *, known: bool) -> None:
        """Remember what a form begins with; of a ``known`` name all forms go on alike."""
        words = view(form, self.locale).key.split(" ")
        lead = _cut(words[0], cut)
        if len(words) == 1:
            self._waiting.setdefault(lead, []).append(number)
            return
        first = form.split(maxsplit=1)[0] if cut else words[0]
        if first not in self._longer:
            self._longer[first] = {}
            self._beginnings.setdefault(lead, []).append(first)
        second = _cut(words[1], cut) if known else ""
        self._longer[first].setdefault(second, []).append(number)

    def _make_single(self, number: int) -> None:
        for each in self.of_name(number):
            if " " not in each.key and each not in self._single[each.key]:
                self._single[each.key].append(each)

    def _forms_of(self, first: str) -> frozenset[str]:
        """Return the keys of all forms that the first word of a longer name may take."""
        known = self._forms.get(first)
        if known is None:
            forms = (first, *inflection(self.locale.language).within(first))
            known = frozenset(view(form, self.locale).key for form in forms)
            self._forms[first] = known
        return known


def _cut(word: str, cut: int) -> str:
    """Return what all forms of a word begin with."""
    lead = "".join(takewhile(str.isalnum, word)) if cut else word
    return lead[: max(1, len(lead) - cut)]
