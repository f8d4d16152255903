"""The protocol of the looks, and which of them a stream gets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TextIO, TypeAlias

from lexicord.cli.lazy import load

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from contextlib import AbstractContextManager

    from lexicord.services.on_step import OnStep

Cell: TypeAlias = str | tuple[str, str]
"""A text, or a text and its style: error, warning, advice, good, mark, strong, dim."""

_FACES = {
    "plain": "lexicord.cli.faces.plain:Plain",
    "coloured": "lexicord.cli.faces.coloured:Coloured",
}


class Face(Protocol):
    """How things look; what it returns is safe to write and ends its lines itself."""

    @property
    def width(self) -> int:
        """The columns that a line may fill."""

    def paint(self, cell: Cell) -> str:
        """Return the text of a cell in its style."""

    def table(
        self, headers: Sequence[str], rows: Sequence[Sequence[Cell]], right: frozenset[int]
    ) -> str:
        """Return a table, the columns of ``right`` flush right."""

    def page(self, markdown: str) -> str:
        """Return a page written in Markdown."""

    def progress(self, title: str) -> AbstractContextManager[OnStep]:
        """Show how far a work is, while it is going on."""


def face_for(stream: TextIO, environment: Mapping[str, str]) -> Face:
    """Return the coloured look for a terminal, the plain one for everything else.

    ``NO_COLOR`` (any value but an empty one) and ``TERM=dumb`` ask for the plain one.
    """
    plain = environment.get("NO_COLOR") or environment.get("TERM") == "dumb"
    name = "coloured" if stream.isatty() and not plain else "plain"
    face: Face = load(_FACES[name])(stream)
    return face


def text_of(cell: Cell) -> str:
    """Return the text of a cell without its style."""
    return cell if isinstance(cell, str) else cell[0]
