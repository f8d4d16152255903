"""Where in the XML of a paragraph text stands, and how it looks there.

A document keeps it in `Slot.quoting` and `Code.quoting`, which hold a word of the codec's own.
"""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

ATTRIBUTE = "attribute"
"""The quoting of a text that stands in an attribute, as alternative texts of pictures do."""

PLAIN = "plain"
"""The quoting of a text that stands between two tags, without runs."""

_GAP = "\x1f"


class Level(Enum):
    """How deep inside of a paragraph something stands."""

    OUT = "between runs"
    RUN = "in a run"
    TEXT = "in the text of a run"


class Setting(NamedTuple):
    """``base`` is the properties of runs with text that no mark says otherwise of.

    ``level`` and ``start`` tell of the place where a unit begins: how deep it is, and the
    properties of the run that is open there. ``prefix`` is that of the file's element names.
    """

    prefix: str
    base: str = ""
    level: Level = Level.OUT
    start: str = ""

    @property
    def packed(self) -> str:
        """The setting as one word."""
        return _GAP.join((self.prefix, self.base, self.level.name, self.start))

    @staticmethod
    def unpacked(word: str) -> Setting:
        """Return the setting that a word stands for."""
        prefix, base, level, start = word.split(_GAP)
        return Setting(prefix, base, Level[level], start)
