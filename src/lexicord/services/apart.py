"""Equal texts that need a translation for each place."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from lexicord.domain.document import Slot
from lexicord.domain.unit import UnitKind

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypeVar

    from lexicord.domain.document import Document, Literal, Part
    from lexicord.domain.unit import Unit

    Piece = TypeVar("Piece", Literal | Slot, Literal | Slot | Part)

_LONGEST = 60
_TAG = re.compile(r"</?[0-9]+/?>")


def told_apart(document: Document, patterns: Sequence[str]) -> Document:
    """Return the document with a context for each unit whose text matches one of the patterns.

    The context is the heading above the unit, so that it stays when paragraphs move, come and
    go; ``#2`` is the second equal text under one heading. A value of a data file has its path.
    A context that the document itself gives is kept.
    """
    if not patterns:
        return document
    naming = _Naming(patterns)
    return replace(document, pieces=tuple(map(naming.named, document.pieces)))


class _Naming:
    """Gives contexts to the units of one document, in reading order."""

    def __init__(self, patterns: Sequence[str]) -> None:
        self._patterns = patterns
        self._heading = ""
        self._seen: Counter[tuple[str, str]] = Counter()

    def named(self, piece: Piece) -> Piece:
        """Return the piece with the contexts of the units in it."""
        if not isinstance(piece, Slot):
            return piece
        unit = self._unit(piece.unit)
        inner = tuple(map(self.named, piece.inner))
        same = dict(zip(map(id, piece.inner), inner, strict=True))
        codes = tuple(
            replace(
                code,
                opening=tuple(same.get(id(tile), tile) for tile in code.opening),
                closing=code.closing and tuple(same.get(id(tile), tile) for tile in code.closing),
            )
            for code in piece.codes
        )
        return replace(piece, unit=unit, inner=inner, codes=codes)

    def _unit(self, unit: Unit) -> Unit:
        if unit.kind is UnitKind.HEADING:
            self._heading = _TAG.sub("", unit.source)[:_LONGEST].strip()
        if unit.context is not None or not self._is_meant(unit.source):
            return unit
        place = unit.path if unit.kind is UnitKind.STRING else self._heading
        self._seen[place, unit.source] += 1
        count = self._seen[place, unit.source]
        return replace(unit, context=place if count == 1 else f"{place} #{count}".strip())

    def _is_meant(self, text: str) -> bool:
        return any(fnmatchcase(text, pattern) for pattern in self._patterns)
