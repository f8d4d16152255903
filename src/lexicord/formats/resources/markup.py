"""Tags inside of a text that a program will show: HTML, and numbered ones as in React."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from lexicord.domain.document import Literal
from lexicord.formats.inline.content import WORD, Mark, Run, Shape
from lexicord.formats.inline.pairing import paired
from lexicord.formats.inline.tags import alone as tag_alone

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lexicord.domain.document import Slot
    from lexicord.formats.inline.content import Item

_BREAKS = frozenset({"br", "hr", "wbr"})
_VOID = frozenset({"area", "embed", "img", "input", *_BREAKS})


@cache
def _tag() -> re.Pattern[str]:
    """Return what a tag looks like; no ``<`` inside, so a search never goes over a text twice."""
    return re.compile(
        r"<(?P<close>/?)(?P<name>[A-Za-z][\w:.-]{0,60}|\d{1,4})"
        r"(?P<rest>\s*/|\s(?:[^<>\"']|\"[^\"<]*\"|'[^'<]*')*+)?>"
    )


def items(text: str) -> list[Item]:
    """Return the text and its tags, which tile it.

    ``<file>`` without its partner is taken for a word, as in a line of usage: it may stand at
    either end of a unit.
    """
    known = list(_items(text))
    shaped = paired(known)[0] if len(known) > 1 else known
    return [
        replace(item, stand_in=WORD) if isinstance(item, Mark) and item != after else item
        for item, after in zip(known, shaped, strict=True)
    ]


def explained(piece: Literal | Slot) -> Literal | Slot:
    """Return a piece with a note on each tag that stands alone: what it stands for."""
    if isinstance(piece, Literal):
        return piece
    alone = [
        f"{tag_alone(number)}: {' '.join(''.join(map(_raw, code.opening)).split())}"
        for number, code in enumerate(piece.codes, 1)
        if code.closing is None
    ]
    notes = tuple(dict.fromkeys((*piece.unit.notes, *alone)))
    return replace(piece, unit=replace(piece.unit, notes=notes)) if alone else piece


def _raw(tile: Literal | Slot) -> str:
    return tile.text if isinstance(tile, Literal) else tile.raw


def _items(text: str) -> Iterator[Item]:
    done = 0
    for found in _tag().finditer(text):
        yield from _run(text[done : found.start()])
        yield _mark(found)
        done = found.end()
    yield from _run(text[done:])


def _run(text: str) -> Iterator[Run]:
    if text:
        yield Run.plain(text)


def _mark(found: re.Match[str]) -> Mark:
    name = found["name"].lower()
    if name in _BREAKS:
        return Mark(found[0], stand_in="\n")
    if name in _VOID or (found["rest"] or "").endswith("/"):
        return Mark(found[0], stand_in=WORD)
    shape = Shape.CLOSE if found["close"] else Shape.OPEN
    return Mark(found[0], shape, name)
