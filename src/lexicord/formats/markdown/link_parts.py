"""The parts of a link: its label, where it leads, its title."""

from __future__ import annotations

import re
from functools import cache

_DEEPEST = 32
"""Levels of parentheses in a destination, as in the reference implementation."""


def normalized(label: str) -> str:
    """Return what two labels must have in common to be the same."""
    return " ".join(label.split()).casefold().upper()


def label_end(text: str, place: int) -> int:
    """Return where the label that begins at ``place`` ends, behind its bracket, or -1."""
    found = _label().match(text, place)
    return found.end() if found and found[1].strip() else -1


def destination_end(text: str, place: int) -> int:
    """Return where the destination that begins at ``place`` ends, or -1."""
    if text[place : place + 1] == "<":
        found = _bracketed().match(text, place)
        return found.end() if found else -1
    depth = 0
    parts = _parts().finditer(text, place)
    while depth <= _DEEPEST:
        part = next(parts)  # the end of the text is one
        if part[0] == "(":
            depth += 1
        elif part[0] == ")" and depth:
            depth -= 1
        elif part[0] in {")", ""} or part[0] <= " ":
            return -1 if depth else part.start()
    return -1


def title_end(text: str, place: int) -> int:
    """Return where the title that begins at ``place`` ends, behind its mark, or -1."""
    found = _title().match(text, place)
    return found.end() if found else -1


def skip_white(text: str, place: int) -> int:
    """Return the end of white space that holds one line break at most."""
    found = _white().match(text, place)
    return found.end() if found else place


@cache
def _label() -> re.Pattern[str]:
    return re.compile(r"\[((?:[^\\\[\]]|\\.|\\\Z){0,999}+)\]", re.DOTALL)


@cache
def _bracketed() -> re.Pattern[str]:
    return re.compile(r"<(?:[^<>\n\\]|\\.)*+>")


@cache
def _parts() -> re.Pattern[str]:
    """Return what matters in a destination: what is escaped, parentheses, its end."""
    return re.compile(r"\\[!-/:-@\[-`{-~]|[()]|[\x00-\x20\x7f]|\Z")


@cache
def _title() -> re.Pattern[str]:
    return re.compile(r"\"(?:[^\"\\]|\\.)*+\"|'(?:[^'\\]|\\.)*+'|\((?:[^()\\]|\\.)*+\)", re.DOTALL)


@cache
def _white() -> re.Pattern[str]:
    return re.compile(r"[ \t]*\n?[ \t]*")
