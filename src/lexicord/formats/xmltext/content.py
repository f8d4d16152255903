"""Text of XML as running text (see ``formats.inline``)."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from lexicord.formats.inline.content import Run
from lexicord.formats.xmltext.entities import pieces

if TYPE_CHECKING:
    from collections.abc import Iterator


def runs(raw: str, *, collapse: bool = False) -> Iterator[Run]:
    """Yield what raw text (or a CDATA section) is to a reader: the runs tile it.

    Tabs and line breaks of the file mean a space, as they do to the programs that show it; with
    ``collapse`` several spaces mean one.
    """
    white = _white() if collapse else _breaks()
    if raw.startswith("<![CDATA["):
        yield Run(raw, white.sub(" ", raw[9:-3]))
        return
    for written, meant in pieces(raw):
        if written != meant:
            yield Run(written, unified(meant))
        else:
            yield from _plain(written, white)


def unified(text: str) -> str:
    """Return text with a space for tabs and line breaks."""
    return _breaks().sub(" ", text)


def _plain(text: str, white: re.Pattern[str]) -> Iterator[Run]:
    done = 0
    for found in white.finditer(text):
        if found.start() > done:
            yield Run.plain(text[done : found.start()])
        yield Run(found[0], " ")
        done = found.end()
    if done < len(text):
        yield Run.plain(text[done:])


@cache
def _breaks() -> re.Pattern[str]:
    return re.compile(r"[\t\r\n]+")


@cache
def _white() -> re.Pattern[str]:
    return re.compile(r"[ \t\r\n]{2,}|[\t\r\n]")
