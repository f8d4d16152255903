"""The plain look: text that reads well in a file, in a pipe and in a log."""

from __future__ import annotations

import os
from contextlib import nullcontext
from typing import TYPE_CHECKING, TextIO

from lexicord.cli.faces.face import Cell, text_of
from lexicord.cli.terminal_text import cells, one_line, padded, term_safe

if TYPE_CHECKING:
    from collections.abc import Sequence
    from contextlib import AbstractContextManager

    from lexicord.services.on_step import OnStep

_WIDTH_IN_A_FILE = 100


class Plain:
    """No colours, no frames."""

    def __init__(self, stream: TextIO) -> None:
        """Remember the stream: it may be a terminal that wants no colours."""
        self._stream = stream

    @property
    def width(self) -> int:
        """The columns of the terminal, or what reads well in a file."""
        try:
            columns = os.get_terminal_size(self._stream.fileno()).columns
        except OSError:
            columns = 0
        return columns or _WIDTH_IN_A_FILE

    def paint(self, cell: Cell) -> str:
        """Return the text alone."""
        return term_safe(text_of(cell))

    def table(
        self, headers: Sequence[str], rows: Sequence[Sequence[Cell]], right: frozenset[int]
    ) -> str:
        """Return columns with two spaces between them."""
        grid = [list(headers), *([one_line(text_of(cell)) for cell in row] for row in rows)]
        widths = [max(map(cells, column)) for column in zip(*grid, strict=True)]
        lines = (
            "  ".join(
                padded(text, width, right=at in right)
                for at, (text, width) in enumerate(zip(row, widths, strict=True))
            )
            for row in grid
        )
        return "".join(line.rstrip() + "\n" for line in lines)

    def page(self, markdown: str) -> str:
        """Return the Markdown as it is: it was made to be read."""
        return markdown

    def progress(self, title: str) -> AbstractContextManager[OnStep]:
        """Stay silent."""
        del title
        return nullcontext(_silent)


def _silent(done: int, total: int, name: str) -> None:
    """Take no notice."""
