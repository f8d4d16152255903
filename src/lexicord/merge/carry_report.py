"""Where every translation of an updated catalogue came from, and why."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lexicord.domain.catalog import Entry

_WORDS = re.compile(r"\w+|[^\w\s]")


class Origin(StrEnum):
    """How an entry of the new catalogue got its translation."""

    SAME = "same"
    REVIVED = "revived"
    PLURAL = "plural changed"
    MOVED = "context changed"
    CUT = "cut differently"
    ALIKE = "alike"
    NEW = "new"
    OBSOLETE = "obsolete"


@dataclass(frozen=True, slots=True)
class Carried:
    """One entry of the result, what it was made from, and how alike the sources are (0 to 1).

    ``updated`` lists the names, dates and numbers of the source that were brought up to date in
    the suggestion, old and new.
    """

    entry: Entry
    origin: Origin
    sources: tuple[Entry, ...] = ()
    score: float = 1.0
    updated: tuple[tuple[str, str], ...] = ()

    @property
    def differences(self) -> tuple[tuple[str, str], ...]:
        """What stood in the old source and what stands in its place now, word by word."""
        old = _WORDS.findall(" ".join(entry.source for entry in self.sources))
        new = _WORDS.findall(self.entry.source)
        steps = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
        return tuple(
            (" ".join(old[a:b]), " ".join(new[c:d]))
            for step, a, b, c, d in steps
            if step != "equal" and self.sources
        )


@dataclass(frozen=True, slots=True)
class CarryReport:
    """Every entry of the result, in its order; and entries left out, which held no text.

    ``unread`` counts those that went from file to file as they are, and are not listed.
    """

    carried: tuple[Carried, ...]
    dropped: tuple[Entry, ...] = ()
    unread: Mapping[Origin, int] = field(default_factory=dict)

    @property
    def counts(self) -> dict[Origin, int]:
        """How many entries came which way; every way is listed."""
        found = Counter(each.origin for each in self.carried)
        found.update(self.unread)
        return {origin: found[origin] for origin in Origin}

    @property
    def suggestions(self) -> tuple[Carried, ...]:
        """The entries whose translation a person has to look at."""
        kinds = (Origin.PLURAL, Origin.MOVED, Origin.CUT, Origin.ALIKE)
        return tuple(
            each
            for each in self.carried
            if each.origin in kinds and not (each.origin is Origin.CUT and not each.entry.fuzzy)
        )

    @property
    def sources(self) -> tuple[Entry, ...]:
        """The old entries whose texts went on in another unit."""
        return tuple(entry for each in self.carried for entry in each.sources)
