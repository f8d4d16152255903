"""The entries of a gettext catalogue, as values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from lexicord.domain.unit import UnitKey


class State(StrEnum):
    """How far the translation of an entry is."""

    UNTRANSLATED = "untranslated"
    FUZZY = "fuzzy"
    TRANSLATED = "translated"


@dataclass(frozen=True, slots=True)
class Previous:
    """What an entry was made from before its source changed (``#|`` lines)."""

    source: str | None = None
    context: str | None = None
    plural: str | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a catalogue, every field decoded.

    ``translations`` holds one text, or one text for each plural form where ``plural`` is set.
    ``comments`` are the translator's lines (``#``), ``notes`` the extracted ones (``#.``),
    ``references`` the places (``#:``), each without its marker. ``flags`` include ``fuzzy``.
    """

    source: str
    context: str | None = None
    plural: str | None = None
    translations: tuple[str, ...] = ("",)
    flags: tuple[str, ...] = ()
    comments: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    previous: Previous | None = None
    obsolete: bool = False
    line: int = 0

    @property
    def key(self) -> UnitKey:
        """What the entry is found by."""
        return UnitKey(self.context, self.source)

    @property
    def is_header(self) -> bool:
        """Say whether this is the entry that holds the header fields."""
        return self.source == "" and self.context is None and not self.obsolete

    @property
    def fuzzy(self) -> bool:
        """Say whether a person still has to look at the translation."""
        return "fuzzy" in self.flags

    @property
    def translation(self) -> str:
        """The text, or the first plural form."""
        return self.translations[0] if self.translations else ""

    @property
    def state(self) -> State:
        """Untranslated as soon as one form is empty, as GNU gettext counts."""
        if not self.translations or not all(self.translations):
            return State.UNTRANSLATED
        return State.FUZZY if self.fuzzy else State.TRANSLATED
