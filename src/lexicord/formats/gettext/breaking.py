"""Long lines cut by one regular expression, where their letters are usual.

A line is first turned into its shape: a letter for each column of the terminal, the class of the
character that stands there. The expression then finds in the shape, piece by piece, the last place
that fits where a line may begin. Marks without a width, Hebrew letters, flags and the like depend
on more than their neighbours; for these ``Breaks`` looks at one place after the other.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import accumulate, pairwise

from lexicord.formats.gettext.linebreak import after_space, classes, direct
from lexicord.formats.gettext.width import widths

_WIDE = "\1"
"""The first column of a wide character; its class stands in the second one."""

_ODD = "\2"
_ODD_CLASSES = frozenset("KJRa!")
_NEVER = _ODD_CLASSES | {"y", "Y"}
"""The classes that no usual line holds."""

_LETTER = "A"

_SPACES = {"Q": "\3", "O": "\4", "o": "\4", "C": "\5", "4": "\6", "Z": "\7"}
"""A space after one of these classes has a letter of its own: less, or more, may follow it."""

_LEADING = "\4"
"""Nothing has to be broken after the spaces at the beginning."""


class _Shapes(dict[int, str]):
    """Code point to its letters in a shape, looked up once each."""

    def __missing__(self, code: int) -> str:
        self[code] = self._find(code)
        return self[code]

    def _find(self, code: int) -> str:
        letter, width = classes()[code], widths()[code] if code else 1
        if not width or letter in _ODD_CLASSES:
            return _ODD
        return letter if width == 1 else _WIDE + letter


@cache
def _shapes() -> _Shapes:
    return _Shapes()


@cache
def _latin_shapes() -> bytes:
    """Return the first 256 characters as a table of bytes, which is many times as fast."""
    return "".join(_shapes()[code] for code in range(256)).encode("latin-1")


@cache
def _special_space() -> re.Pattern[str]:
    return re.compile(f"([{''.join(_SPACES)}])( ++)")


def _own_spaces(found: re.Match[str]) -> str:
    return found[1] + _SPACES[found[1]] * len(found[2])


def shape(escaped: str) -> str | None:
    """Return the shape of ``escaped``, a line between its quotes; None where it is not usual."""
    text = escaped.replace("\\\\", "\\\0") if "\\\\" in escaped else escaped
    try:
        letters = text.encode("latin-1").translate(_latin_shapes()).decode("latin-1")
    except UnicodeEncodeError:
        letters = text.translate(_shapes())
    if _ODD in letters:
        return None
    letters = _special_space().sub(_own_spaces, letters)
    if letters.startswith(" "):
        bare = letters.lstrip(" ")
        letters = _LEADING * (len(letters) - len(bare)) + bare
    # A line feed does not go to a line of its own.
    return f"{letters[:-2]}qq" if escaped.endswith("\\n") else letters


def _following(after: frozenset[str]) -> str:
    """Match in front of one of the classes ``after``; nothing where there is none."""
    letters = "".join(sorted(after - _NEVER))
    return f"(?={_WIDE}?[{re.escape(letters)}])" if letters else ""


@cache
def _last() -> str:
    """Match the last letter of a piece; what texts are mostly made of is tried first."""
    spaces = {space: _following(after_space()[before]) for before, space in _SPACES.items()}
    usual = {" ": _following(after_space()[_LETTER]), _LETTER: _following(direct()[_LETTER])}
    others = {before: _following(after) for before, after in direct().items()} | spaces
    groups = {f"{before}{after}": None for before, after in usual.items()}
    for after in dict.fromkeys(filter(None, others.values())):
        letters = [each for each in others if others[each] == after and each not in usual]
        groups[f"[{re.escape(''.join(letters))}]{after}"] = None
    return "|".join(groups)


@cache
def _piece(room: int) -> re.Pattern[str]:
    """Match one piece: what fits, or where nothing can be broken what goes on until it can."""
    last, in_word = _last(), _following(direct()[_LETTER]).replace("?=", "?!", 1)
    # Inside of a word nothing breaks: it is passed at once.
    too_long = rf"(?:{_LETTER}++{in_word}|(?!{last})[^{_LETTER}])*+(?:{_LETTER}++|{last}|\Z)"
    return re.compile(rf".{{0,{room - 1}}}(?:{last}|.\Z)|.{{{room}}}{too_long}", re.DOTALL)


def pieces(escaped: str, letters: str, room: int) -> list[str]:
    """Cut ``escaped``, whose shape is ``letters``, into pieces of at most ``room`` columns.

    A piece without a place to break is as long as it is.
    """
    found = _piece(room).findall(letters)
    lengths = [len(piece) for piece in found]
    if len(letters) > len(escaped):
        lengths = [
            length - piece.count(_WIDE) for length, piece in zip(lengths, found, strict=True)
        ]
    return [escaped[start:end] for start, end in pairwise(accumulate(lengths, initial=0))]
