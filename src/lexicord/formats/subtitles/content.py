"""The text of a cue: its lines, its tags, and the signs that WebVTT writes as names."""

from __future__ import annotations

import re
from functools import cache
from html import unescape
from typing import TYPE_CHECKING

from lexicord.formats.inline.content import Mark, Run, Shape

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lexicord.formats.inline.content import Item

_SIGNS = (
    r"(?P<line>\r\n|\r|\n)"
    r"|<(?P<close>/?)(?P<name>[A-Za-z]+)(?P<rest>[^<>\r\n]*)>"
    r"|(?P<clock><\d+:[\d:.]+>)"
)


@cache
def _subrip() -> re.Pattern[str]:
    return re.compile(_SIGNS + r"|(?P<place>\{\\[^{}\r\n]*\})")


@cache
def _webvtt() -> re.Pattern[str]:
    return re.compile(_SIGNS + r"|(?P<sign>&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]\w{1,30});)")


def subrip_items(text: str) -> Iterator[Item]:
    r"""Yield what the text of a SubRip cue is made of; ``{\an8}`` and tags are markup."""
    return _items(text, _subrip())


def webvtt_items(text: str) -> Iterator[Item]:
    """Yield what the text of a WebVTT cue is made of; ``&amp;`` means the sign itself."""
    return _items(text, _webvtt())


def speaker(text: str) -> str:
    """Return who speaks (``<v.loud Mary>``), "" where the cue does not say."""
    found = re.search(r"<v(?:\.[^\s<>]*)?[ \t]+([^<>\r\n]+)>", text)
    return found[1].strip() if found else ""


def _items(text: str, signs: re.Pattern[str]) -> Iterator[Item]:
    done = 0
    for found in signs.finditer(text):
        if found.start() > done:
            yield Run.plain(text[done : found.start()])
        yield _item(found)
        done = found.end()
    if done < len(text):
        yield Run.plain(text[done:])


def _item(found: re.Match[str]) -> Item:
    kind = found.lastgroup
    if kind == "line":
        return Run(found[0], "\n")
    if kind == "sign":
        return Run(found[0], unescape(found[0]))
    if kind == "rest":
        shape = Shape.CLOSE if found["close"] else Shape.OPEN
        return Mark(found[0], shape, found["name"].lower())
    return Mark(found[0])
