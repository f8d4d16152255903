r"""Regular expressions of SRX files, which are ICU's, as Python writes them.

Source of the syntax: the SRX 2.0 specification (https://www.gala-global.org/srx-20-april-7-2008)
and ICU's user guide on regular expressions.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from collections import defaultdict
from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING

from lexicord.domain.errors import InputError
from lexicord.domain.finding import Message

if TYPE_CHECKING:
    from collections.abc import Callable

_BLANKS = r" \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
_BREAKS = r"\n\x0b\x0c\r\x85\u2028\u2029"


def translated(source: str) -> str:
    r"""Return an expression of ICU as Python's ``re`` understands it.

    General categories (``\p{Lu}``), ``\h``, ``\R``, ``\x{20}``, ``\Q…\E``, ``\z`` and named groups
    are rewritten. Raises InputError for what Python has no word for: sets inside of sets and
    their intersections, other properties.
    """
    out: list[str] = []
    inside = False
    for found in _token().finditer(source):
        piece = found[0]
        if inside and piece in {"[", "&&"}:
            reason = Message.of("sets inside of sets are not understood: {text}", text=source)
            raise InputError(reason)
        out.append(_written(found, inside=inside))
        inside = (inside and piece != "]") or piece.startswith("[")
    return "".join(out)


@cache
def compiled(source: str, *, at_end: bool) -> re.Pattern[str]:
    """Return the pattern of an expression; with ``at_end`` it ends where the search ends.

    Raises InputError where it is none.
    """
    text = translated(source)
    try:
        return re.compile(rf"(?:{text})\Z" if at_end else text)
    except re.error as error:
        reason = Message.of(
            "this is no regular expression: {text} ({reason})", text=source, reason=error
        )
        raise InputError(reason) from error


@cache
def _token() -> re.Pattern[str]:
    return re.compile(
        r"(?P<quoted>\\Q.*?(?:\\E|\Z))|\\[pP](?:\{(?P<name>[^}]*)\}|(?P<letter>[A-Z]))"
        r"|\\x\{(?P<code>[0-9A-Fa-f]{1,6})\}|\\(?P<letters>[hHRz])|\\.|(?P<group>\(\?<(?![=!]))"
        r"|\[\^?\]?|&&|.",
        re.DOTALL,
    )


def _written(found: re.Match[str], *, inside: bool) -> str:
    write = _WRITERS.get(found.lastgroup or "")
    return write(found, inside) if write else found[0]


def _quoted(found: re.Match[str], _: bool) -> str:  # noqa: FBT001 - a row of the table
    return re.escape(found["quoted"].removeprefix(r"\Q").removesuffix(r"\E"))


def _category(found: re.Match[str], inside: bool) -> str:  # noqa: FBT001 - a row of the table
    name = found["name"] or found["letter"]
    ranges = _categories().get(name.removeprefix("gc=").removeprefix("Is"))
    negative = found[0].startswith(r"\P") or name.startswith("^")
    if ranges is None or (inside and negative):
        reason = Message.of("the property {name} is not understood here", name=found[0])
        raise InputError(reason)
    return ranges if inside else f"[{'^' if negative else ''}{ranges}]"


def _code(found: re.Match[str], _: bool) -> str:  # noqa: FBT001 - a row of the table
    return rf"\U{int(found['code'], 16):08x}"


def _letter(found: re.Match[str], inside: bool) -> str:  # noqa: FBT001 - a row of the table
    meant = {
        "h": _BLANKS if inside else f"[{_BLANKS}]",
        "H": f"[^{_BLANKS}]",
        "R": rf"(?:\r\n|[{_BREAKS}])",
        "z": r"\Z",
    }
    return meant[found["letters"]]


def _group(_: re.Match[str], inside: bool) -> str:  # noqa: FBT001 - a row of the table
    return "(?<" if inside else "(?P<"


_WRITERS: dict[str, Callable[[re.Match[str], bool], str]] = {
    "quoted": _quoted,
    "name": _category,
    "letter": _category,
    "code": _code,
    "letters": _letter,
    "group": _group,
}


@cache
def _categories() -> dict[str, str]:
    """Return the ranges of every general category, and of the groups of them (``L``)."""
    ranges: dict[str, list[str]] = defaultdict(list)
    characters = groupby(range(sys.maxunicode + 1), lambda code: unicodedata.category(chr(code)))
    for category, codes in characters:
        first = last = next(codes)
        for last in codes:  # noqa: B007 - the last one is what is wanted
            pass
        written = rf"\U{first:08x}-\U{last:08x}"
        ranges[category].append(written)
        ranges[category[0]].append(written)
    return {name: "".join(each) for name, each in ranges.items()}
