"""What the writer marks in a page that is put together, until it knows what stands around it.

A NUL character occurs in no page, so it sets the marks off.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from lexicord.domain.document import Literal, Part

_SIGN = "\0"
_GAP = "\1"


class Token(NamedTuple):
    """A stretch of a page: ``kind`` is empty for what stays as it is.

    ``word`` is how a text is written, or which role markup has; see `Itemizer`.
    """

    kind: str
    word: str
    text: str


def text_token(text: str, quoting: str) -> str:
    """Return the mark for a text that is still to be escaped."""
    clean = text.replace(_SIGN, "").replace(_GAP, "")
    return f"{_SIGN}text{_GAP}{quoting}{_GAP}{clean}{_SIGN}" if clean else ""


def markup_token(piece: Literal | Part) -> str:
    """Return a literal, marked where it may have to be written anew."""
    role = getattr(piece, "role", "")
    if role in {"", "joiner"}:
        return piece.text
    return f"{_SIGN}markup{_GAP}{role}{_GAP}{piece.text}{_SIGN}"


def tokens(page: str) -> list[Token]:
    """Return the stretches of a page with marks, in order."""
    return [
        Token(*stretch.split(_GAP)) if number % 2 else Token("", "", stretch)
        for number, stretch in enumerate(page.split(_SIGN))
        if stretch
    ]
