"""XML cut into tags and what stands between them; the pieces tile the text.

The text must be well-formed (see ``decoding``): nothing is checked here twice.
"""

from __future__ import annotations

import re
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator


class Kind(Enum):
    """What a piece of XML is."""

    TEXT = "text"
    START = "start tag"
    END = "end tag"
    EMPTY = "empty tag"
    COMMENT = "comment"
    CDATA = "CDATA section"
    INSTRUCTION = "processing instruction"
    DOCTYPE = "DOCTYPE"


class Token(NamedTuple):
    """A piece of XML; ``name`` is that of a tag, with its prefix, or empty."""

    kind: Kind
    start: int
    end: int
    name: str = ""


_OTHER = {
    "<!--": Kind.COMMENT,
    "<![C": Kind.CDATA,
    "<!DO": Kind.DOCTYPE,
}


def tokens(text: str, start: int = 0, end: int | None = None) -> Iterator[Token]:
    """Yield the pieces of ``text`` between two places that lie between pieces, in order."""
    done = start
    limit = len(text) if end is None else end
    for found in _markup().finditer(text, start, limit):
        begin, stop = found.span()
        if begin > done:
            yield Token(Kind.TEXT, done, begin)
        yield _token(text, begin, stop, found[1])
        done = stop
    if done < limit:
        yield Token(Kind.TEXT, done, limit)


def _token(text: str, begin: int, stop: int, name: str | None) -> Token:
    if name is None:
        kind = _OTHER.get(text[begin : begin + 4], Kind.INSTRUCTION)
        return Token(kind, begin, stop)
    if text[begin + 1] == "/":
        return Token(Kind.END, begin, stop, name)
    kind = Kind.EMPTY if text[stop - 2] == "/" else Kind.START
    return Token(kind, begin, stop, name)


@cache
def _markup() -> re.Pattern[str]:
    """Return every piece that is not text; only a tag has a group, its name."""
    value = r"""(?:"[^"]*+"|'[^']*+')"""
    return re.compile(
        rf"""</?([^\s<>/!?]++)(?:[^"'>]++|{value})*+>"""
        r"|<!--.*?-->|<!\[CDATA\[.*?\]\]>|<\?.*?\?>"
        rf"""|<!DOCTYPE(?:[^"'>\[]++|{value})*+(?:\[(?:[^"'\]]++|{value})*+\]\s*+)?+>""",
        re.DOTALL,
    )
