"""The only printer: results to standard output, remarks and errors to standard error.

Every text is made safe for a terminal before it is written (see ``terminal_text.term_safe``);
colours, tables and progress appear only where a terminal shows them.
"""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TextIO

from lexicord.cli.faces.face import Cell, Face, face_for
from lexicord.cli.lazy import load
from lexicord.cli.messages import gettext as _
from lexicord.cli.terminal_text import term_safe

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lexicord.services.on_step import OnStep

_JSON = "json:dumps"


class Output:
    """Where a command says things; made anew for each command, on the streams of that moment."""

    def __init__(self, out: TextIO, err: TextIO) -> None:
        """Choose for each stream how things look on it."""
        self._out = out
        self._err = err
        self._face: Face = face_for(out, os.environ)

    @property
    def width(self) -> int:
        """The columns of the terminal, or what reads well in a file."""
        return self._face.width

    def line(self, *cells: Cell) -> None:
        """Write one line; a cell is a text, or a text with the name of its style."""
        self._write(self._out, "".join(self._face.paint(cell) for cell in cells) + "\n")

    def table(
        self, headers: Sequence[str], rows: Sequence[Sequence[Cell]], *, right: Sequence[int] = ()
    ) -> None:
        """Write a table; the columns of ``right`` hold numbers."""
        self._write(self._out, self._face.table(headers, rows, frozenset(right)))

    def page(self, markdown: str) -> None:
        """Write a page of the manual."""
        self._write(self._out, self._face.page(markdown))

    def json(self, value: Any) -> None:  # noqa: ANN401 - JSON values are of any type
        """Write a value for a program, in ASCII where the stream cannot hold its letters."""
        dump = load(_JSON)
        text = dump(value, ensure_ascii=False, indent=2)
        if not _can_hold(self._out, text):
            text = dump(value, indent=2)
        self._write(self._out, text + "\n")

    def raw(self, data: bytes) -> None:
        """Write the bytes of a file as they are."""
        self._out.flush()
        self._out.buffer.write(data)

    def remark(self, text: str) -> None:
        """Say something beside the result."""
        self._write(self._err, term_safe(text) + "\n")

    def error(self, sentence: str) -> None:
        """Say why nothing was done."""
        label = face_for(self._err, os.environ).paint((_("Error:"), "error"))
        self._write(self._err, f"{label} {term_safe(sentence)}\n")

    @contextmanager
    def progress(self, title: str) -> Iterator[OnStep]:
        """Show on standard error how far a long work is; only a terminal sees it."""
        with face_for(self._err, os.environ).progress(title) as on_step:
            yield on_step

    @staticmethod
    def _write(stream: TextIO, text: str) -> None:
        if not _can_hold(stream, text):
            encoding = stream.encoding or "ascii"
            text = text.encode(encoding, "backslashreplace").decode(encoding)
        stream.write(text)


def output() -> Output:
    """Return the printer for the streams as they are now."""
    return Output(sys.stdout, sys.stderr)


def _can_hold(stream: TextIO, text: str) -> bool:
    try:
        text.encode(stream.encoding or "utf-8")
    except UnicodeEncodeError:
        return False
    return True
