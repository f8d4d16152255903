"""Markup with text in it, written anew: a reference whose text changes leads to its old place."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from lexicord.formats.rst.escaping import escaped

if TYPE_CHECKING:
    from collections.abc import Mapping


def labels(page: str) -> dict[str, str]:
    """Return the addresses of links that other places of the page refer to by their text."""
    return {_normal(found[1]): found[2] for found in _embedded().finditer(page)}


class Phrase(NamedTuple):
    """Markup of a kind, between two signs; ``source`` is the text that stood in it."""

    kind: str
    opening: str
    text: str
    closing: str
    source: str

    def written(self, known: Mapping[str, str]) -> str:
        """Return the markup as it is written; ``known`` are the labels of the page."""
        if self.kind == "literal":
            return self._literal()
        is_named = self.kind in {"reference", "phrase"} and self.text != self.source
        return self._reference(known) if is_named else f"{self.opening}{self.text}{self.closing}"

    def _literal(self) -> str:
        """Return code; two backquotes can only stand in it where it is written as a role."""
        if "``" not in self.text:
            return f"``{self.text}``"
        return f":literal:`{escaped(self.text, 'inner', at_start=False)}`"

    def _reference(self, known: Mapping[str, str]) -> str:
        label = _normal(self.source)
        if self.closing.endswith("__"):
            return f"`{self.text}`__"
        if label in known:
            return f"`{self.text} <{known[label]}>`__"
        return f"`{self.text} <{' '.join(self.source.split())}_>`_"


def _normal(label: str) -> str:
    return " ".join(label.split()).casefold()


@cache
def _embedded() -> re.Pattern[str]:
    return re.compile(r"`([^`<>\\]++)<([^`<>\s]+)>`_(?!_)")
