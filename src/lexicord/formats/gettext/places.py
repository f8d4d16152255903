"""Lines and columns of byte offsets, for people."""

from __future__ import annotations


def place(data: bytes, offset: int, codec: str) -> tuple[int, int]:
    """Return line and column of ``offset``, counted from 1, the column in code points."""
    start = data.rfind(b"\n", 0, offset) + 1
    column = len(data[start:offset].decode(codec, "replace")) + 1
    return data.count(b"\n", 0, offset) + 1, column


def lines_of(text: str) -> list[str]:
    """Cut ``text`` after every line feed and nowhere else (``splitlines`` knows more ends)."""
    lines = [f"{line}\n" for line in text.split("\n")]
    lines[-1] = lines[-1][:-1]
    return lines if lines[-1] else lines[:-1]


def offset_of_line(data: bytes, line: int) -> int:
    """Return where line number ``line`` begins, or the length of ``data`` where it has none.

    Halves the data again and again, counting each part once, so that it costs one pass.
    """
    low, high, before = 0, len(data), 1
    while high - low > 4096:
        middle = (low + high) // 2
        count = data.count(b"\n", low, middle)
        if before + count < line:
            low, before = middle, before + count
        else:
            high = middle
    while before < line:
        low = data.find(b"\n", low) + 1
        if not low:
            return len(data)
        before += 1
    return low


class LineNumbers:
    """Line numbers of rising offsets, each stretch counted once."""

    def __init__(self, data: bytes) -> None:
        """Start before the first line."""
        self._data = data
        self._offset = 0
        self._line = 1

    def at(self, offset: int) -> int:
        """Return the line of ``offset``, which is not before the one asked last."""
        self._line += self._data.count(b"\n", self._offset, offset)
        self._offset = offset
        return self._line
