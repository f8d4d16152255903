"""The smallest thing that is translated at once."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class UnitKey(NamedTuple):
    """What a catalogue finds a unit by; a context of None differs from an empty one."""

    context: str | None
    source: str


class UnitKind(StrEnum):
    """What a unit is in its document, as the translator is told."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    SENTENCE = "sentence"
    LIST_ITEM = "list item"
    TABLE_CELL = "table cell"
    CAPTION = "caption"
    ALTERNATIVE = "alternative text"
    ATTRIBUTE = "attribute"
    FOOTNOTE = "footnote"
    SUBTITLE = "subtitle"
    STRING = "string"


@dataclass(frozen=True, slots=True)
class Unit:
    """One translatable stretch of a document.

    ``source`` is what the translator sees. ``path`` is the structural place inside the
    document (``p3.s1`` is the first sentence of the third paragraph), ``line`` the line of the
    file, counted from 1. ``notes`` are remarks of the author for the translator, ``flags``
    the gettext flags that the codec knows (``python-format``).
    """

    source: str
    context: str | None = None
    plural: str | None = None
    kind: UnitKind = UnitKind.SENTENCE
    path: str = ""
    line: int = 0
    notes: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()

    @property
    def key(self) -> UnitKey:
        """The identity of the unit in a catalogue."""
        return UnitKey(self.context, self.source)
