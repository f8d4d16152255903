"""The look on a terminal: colours, frames and progress, by rich."""

from __future__ import annotations

from contextlib import contextmanager
from time import monotonic
from typing import TYPE_CHECKING, TextIO

from rich.console import Console
from rich.markdown import Markdown
from rich.progress import Progress
from rich.table import Table
from rich.text import Text

from lexicord.cli.faces.face import Cell, text_of
from lexicord.cli.terminal_text import one_line, term_safe

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rich.console import RenderableType

    from lexicord.services.on_step import OnStep

_STYLES = {
    "error": "bold red",
    "warning": "yellow",
    "advice": "cyan",
    "good": "green",
    "mark": "bold reverse",
    "strong": "bold",
    "dim": "dim",
}

PATIENCE = 0.4
"""Seconds of work before a bar appears: shorter ones would only flash."""


class Coloured:
    """What rich makes of it."""

    def __init__(self, stream: TextIO) -> None:
        """Ask the terminal what it can do."""
        self._console = Console(file=stream, highlight=False)

    @property
    def width(self) -> int:
        """The columns of the terminal."""
        return self._console.width

    def paint(self, cell: Cell) -> str:
        """Return the text in the colours of its style."""
        if isinstance(cell, str):
            return term_safe(cell)
        return self._rendered(Text(term_safe(cell[0]), _STYLES[cell[1]]), end="")

    def table(
        self, headers: Sequence[str], rows: Sequence[Sequence[Cell]], right: frozenset[int]
    ) -> str:
        """Return a table with a line below its head."""
        table = Table(box=None, header_style="bold", pad_edge=False, padding=(0, 2, 0, 0))
        for at, header in enumerate(headers):
            table.add_column(header, justify="right" if at in right else "left", overflow="fold")
        for row in rows:
            table.add_row(*map(_text, row))
        return self._rendered(table)

    def page(self, markdown: str) -> str:
        """Return the page with headings, lists and code set apart."""
        return self._rendered(Markdown(markdown))

    @contextmanager
    def progress(self, title: str) -> Iterator[OnStep]:
        """Show a bar once the work has taken a while; it goes away when the work is done."""
        bar = Progress(console=self._console, transient=True)
        task = bar.add_task(title, total=None)
        begun = monotonic()

        def on_step(done: int, total: int, name: str) -> None:
            del name
            bar.update(task, completed=done, total=total)
            if monotonic() - begun >= PATIENCE:
                bar.start()

        try:
            yield on_step
        finally:
            bar.stop()

    def _rendered(self, what: RenderableType, end: str = "\n") -> str:
        with self._console.capture() as capture:
            self._console.print(what, end=end, soft_wrap=isinstance(what, Text))
        return capture.get()


def _text(cell: Cell) -> Text:
    style = "" if isinstance(cell, str) else _STYLES[cell[1]]
    return Text(one_line(text_of(cell)), style)
