"""A stretch of a page that holds text: a title, a paragraph, a term, the text of an option."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lexicord.domain.unit import UnitKind

if TYPE_CHECKING:
    from lexicord.formats.rst.lines import Line

Stretch = tuple[int, int]
"""Where something begins and ends in the page."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """Text on one or more lines.

    ``quoting`` says how it is written: ``text`` with markup, ``term`` where a colon parts a
    term from its classifier, ``raw`` where nothing is markup. ``over`` and ``under`` are the
    lines of signs around a title.
    """

    lines: tuple[Line, ...]
    kind: UnitKind = UnitKind.PARAGRAPH
    notes: tuple[str, ...] = ()
    quoting: str = "text"
    over: Stretch | None = None
    under: Stretch | None = None
