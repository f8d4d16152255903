"""Python source code as lines that Babel's extractor can read."""

from __future__ import annotations

from tokenize import TokenInfo, generate_tokens
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence


class SourceBytes:
    """The part of a binary file that Babel asks for, over bytes in memory."""

    def __init__(self, data: bytes) -> None:
        """Start at the first byte."""
        self._data = data
        self._at = 0

    def tell(self) -> int:
        """Return the place of the next byte."""
        return self._at

    def seek(self, place: int, whence: int = 0, /) -> int:
        """Go to a place, which is always counted from the start."""
        del whence
        self._at = place
        return place

    def read(self, size: int = -1, /) -> bytes:
        """Return the next ``size`` bytes, or all that are left."""
        end = len(self._data) if size < 0 else self._at + size
        return self._upto(end)

    def readline(self, size: int = -1, /) -> bytes:
        r"""Return the next line with its ``\n``, nothing at the end; it is never cut."""
        del size
        return self._upto(self._data.find(b"\n", self._at) + 1 or len(self._data))

    def _upto(self, end: int) -> bytes:
        piece, self._at = self._data[self._at : end], end
        return piece


def joined_names(text: str, names: Iterable[str]) -> str:
    """Return the code with dotted names (``Message.of``) joined (``Message_of``).

    Only names of the code are touched, where they stand on one line: a string or a comment
    that mentions one stays. Raises SyntaxError or tokenize.TokenError where the code cannot be
    cut into tokens.
    """
    wanted = [tuple(name.split(".")) for name in names if "." in name]
    if not wanted:
        return text
    lines = text.split("\n")
    for row, start, end, name in sorted(_dotted(_code(lines), wanted), reverse=True):
        lines[row] = lines[row][:start] + name + lines[row][end:]
    return "\n".join(lines)


def _code(lines: Sequence[str]) -> list[TokenInfo]:
    rest = iter([f"{line}\n" for line in lines])
    return list(generate_tokens(lambda: next(rest, "")))


def _dotted(
    tokens: Sequence[TokenInfo], wanted: Sequence[tuple[str, ...]]
) -> Iterator[tuple[int, int, int, str]]:
    """Yield row (from 0), first and last column, and the joined name of each place."""
    for parts in wanted:
        shape = [piece for part in parts for piece in (part, ".")][:-1]
        for at in range(len(tokens) - len(shape) + 1):
            found = tokens[at : at + len(shape)]
            (row, start), (last_row, end) = found[0].start, found[-1].end
            if row == last_row and [token.string for token in found] == shape:
                yield row - 1, start, end, "_".join(parts)
