"""Emphasis around a translation, in a form that reads as emphasis where it stands.

``**中文。**后`` is not bold: a closing run behind punctuation must not stand before a letter. What
helps is a character reference for that letter, as the authors of remark found, and HTML tags
where runs of the same sign would touch.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from lexicord.formats.markdown.delimiters import flanks

_TAGS = {1: "em", 2: "strong"}


class Neighbours(NamedTuple):
    """The characters around an opening and a closing run; empty at the end of a line.

    ``before`` and ``after`` are outside, ``first`` and ``last`` inside.
    """

    before: str
    first: str
    last: str
    after: str


@dataclass(frozen=True, slots=True)
class Form:
    """How a pair is written; ``encodes`` names the neighbours that become references."""

    opening: str
    closing: str
    encodes_before: bool = False
    encodes_after: bool = False


def form(delimiter: str, around: Neighbours, *, touches: bool) -> Form:
    """Return how emphasis is written between these neighbours.

    ``touches`` says that a run of the same sign is next to it and could be mixed up with it.
    """
    if touches:
        return _html(delimiter)
    if _works(delimiter, around):
        return Form(delimiter, delimiter)
    stars = delimiter.replace("_", "*")
    if "*" in (around.before, around.first, around.last, around.after):
        return _html(delimiter)
    if _works(stars, around):
        return Form(stars, stars)
    left = not flanks(stars[0], around.before, around.first).opens
    right = not flanks(stars[0], around.last, around.after).closes
    return Form(stars, stars, left, right)


def _works(delimiter: str, around: Neighbours) -> bool:
    opening = flanks(delimiter[0], around.before, around.first)
    closing = flanks(delimiter[0], around.last, around.after)
    return opening.opens and closing.closes


def _html(delimiter: str) -> Form:
    name = "del" if delimiter[0] == "~" else _TAGS[len(delimiter)]
    return Form(f"<{name}>", f"</{name}>")


def reference(letter: str) -> str:
    """Return a letter as a character reference."""
    return f"&#x{ord(letter):X};"
