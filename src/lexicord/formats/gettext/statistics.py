"""How far a catalogue is translated, counted over its bytes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lexicord.domain.catalog import State

if TYPE_CHECKING:
    from lexicord.formats.gettext.catalog import Catalog


@dataclass(frozen=True, slots=True)
class Statistics:
    """Numbers of entries and of words of their sources; the header does not count.

    Obsolete entries are counted apart, and only as entries. Words are what white space parts.
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
    numbers = dict.fromkeys(State, 0)
    words = dict.fromkeys(State, 0)
    obsolete = 0
    for entry in catalog.entries:
        if entry.obsolete:
            obsolete += 1
        elif not entry.is_header:
            numbers[entry.state] += 1
            words[entry.state] += len(entry.source.split())
    return Statistics(
        numbers[State.TRANSLATED],
        numbers[State.FUZZY],
        numbers[State.UNTRANSLATED],
        obsolete,
        words[State.TRANSLATED],
        words[State.FUZZY],
        words[State.UNTRANSLATED],
    )
