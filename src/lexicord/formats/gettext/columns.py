"""The fields of many entries at once, and the entries made of them.

What the interpreter does for each entry and field is what reading costs; a whole column at a time
it is done by the loops inside Python.
"""

from __future__ import annotations

from collections import deque
from functools import cache
from itertools import repeat
from typing import TYPE_CHECKING, NamedTuple

from lexicord.domain.catalog import Entry
from lexicord.formats.gettext.comments import read_head, read_references

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from lexicord.domain.catalog import Previous
    from lexicord.formats.gettext.comments import Texts
    from lexicord.formats.gettext.fields import Row


class Columns(NamedTuple):
    """A column for each field of ``Entry``, in its order, all of one length."""

    sources: Iterable[str]
    contexts: Iterable[str | None]
    plurals: Iterable[str | None]
    translations: Iterable[Texts]
    flags: Iterable[Texts]
    comments: Iterable[Texts]
    notes: Iterable[Texts]
    references: Iterable[Texts]
    previous: Iterable[Previous | None]
    obsolete: Iterable[bool]
    lines: Iterable[int]

    @staticmethod
    def of(row: Row) -> Columns:
        """Take the fields of one entry."""
        return Columns._make((field,) for field in row)


class Heads(NamedTuple):
    """What stands above entries, a column for each kind of comment."""

    flags: list[Texts]
    comments: list[Texts]
    notes: list[Texts]
    references: list[Texts]


@cache
def _setters() -> tuple[Callable[[Entry, object], None], ...]:
    return tuple(getattr(Entry, name).__set__ for name in Entry.__slots__)


def made(columns: Columns, count: int) -> list[Entry]:
    """Make ``count`` entries of their fields.

    A frozen class sets its fields through a guard, one by one; filling the slots below it a
    column at a time takes a fifth of that.
    """
    entries = list(map(Entry.__new__, repeat(Entry, count)))
    for fill, column in zip(_setters(), columns, strict=True):
        deque(map(fill, entries, column), maxlen=0)
    return entries


def read_heads(places: Sequence[str | None], heads: Sequence[str | None]) -> Heads:
    """Read the comments of entries.

    Of each entry ``places`` holds what its ``#:`` line says, where that is its only comment, and
    ``heads`` otherwise all of its comment lines.
    """
    nothing: list[Texts] = [()] * len(heads)
    references = [_places(place) if place else () for place in places]
    read = Heads(nothing, nothing.copy(), nothing.copy(), references)
    for at, head in enumerate(heads):
        if head:
            comments, notes, found, flags, _ = read_head(head)
            read.flags[at] = flags
            read.comments[at] = comments
            read.notes[at] = notes
            read.references[at] = found
    return read


def _places(text: str) -> Texts:
    return tuple(text.split() if text.isascii() else read_references(text))
