"""Which values of a tree are texts, and what their translators are told."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lexicord.domain.unit import UnitKind
from lexicord.formats.inline.composing import Place
from lexicord.formats.resources.guess import looks_like_text
from lexicord.formats.resources.paths import KeyPath, shown
from lexicord.formats.resources.values import Value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from lexicord.formats.resources.paths import TreePath


@dataclass(frozen=True, slots=True)
class Leaf:
    """A text of a tree: where it stands, what it says, and the remarks beside it.

    ``document`` counts the trees of one file from 0.
    """

    path: TreePath
    start: int
    end: int
    text: str
    line: int
    quoting: str = ""
    notes: tuple[str, ...] = ()
    document: int = 0


@dataclass(frozen=True, slots=True)
class Selection:
    """What a project file says about the texts of a format (see `TakesKeys`)."""

    keys: tuple[KeyPath, ...] = ()
    notes: tuple[KeyPath, ...] = ()

    @staticmethod
    def of(keys: Sequence[str], notes: Sequence[str]) -> Selection:
        """Read the paths; raises InputError where one is none."""
        return Selection(tuple(map(KeyPath.parse, keys)), tuple(map(KeyPath.parse, notes)))

    def values(self, leaves: Sequence[Leaf], *, prefix: bool = False) -> Iterator[Value]:
        """Yield the texts among the leaves.

        With keys these are the values under them; without, all values that look like text.
        What ``notes`` choose is never translated, and told with every text beside and below
        it. ``prefix`` puts the number of the tree before each path.
        """
        remarks = self._remarks(leaves)
        for leaf in leaves:
            if self._is_text(leaf):
                number = (leaf.document,) if prefix else ()
                notes = (*leaf.notes, *_above(leaf, remarks))
                place = Place(
                    shown((*number, *leaf.path)), leaf.line, UnitKind.STRING, notes, leaf.quoting
                )
                yield Value(leaf.start, leaf.end, leaf.text, place)

    def _is_text(self, leaf: Leaf) -> bool:
        if any(path.covers(leaf.path) for path in self.notes):
            return False
        if not self.keys:
            return looks_like_text(leaf.text)
        return any(path.covers(leaf.path) for path in self.keys)

    def _remarks(self, leaves: Iterable[Leaf]) -> dict[tuple[int, TreePath], list[str]]:
        """Return the remarks by the place that they are about."""
        found: dict[tuple[int, TreePath], list[str]] = defaultdict(list)
        if self.notes:
            for leaf in leaves:
                if leaf.text and any(path.covers(leaf.path) for path in self.notes):
                    found[leaf.document, leaf.path[:-1]].append(leaf.text)
        return found


def _above(leaf: Leaf, remarks: Mapping[tuple[int, TreePath], list[str]]) -> Iterator[str]:
    if remarks:
        for depth in range(len(leaf.path), -1, -1):
            yield from remarks.get((leaf.document, leaf.path[:depth]), ())
