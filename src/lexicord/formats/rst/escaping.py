"""Translations as text of a page: escaped is what would be markup where it stands."""

from __future__ import annotations

import re
from functools import cache

from lexicord.formats.rst.starts import PUNCTUATION


def on_one_line(text: str) -> str:
    """Return a text without line breaks, and without white space around it."""
    return _breaks().sub(" ", text.replace("\0", "").replace("\1", "")).strip()


def escaped(text: str, quoting: str, *, at_start: bool) -> str:
    """Return a text as it is written in a page.

    ``quoting`` is ``text``, ``term`` (where a colon parts a term from its classifier),
    ``inner`` (inside of markup), or ``raw`` and ``literal``, where nothing is escaped.
    """
    if quoting in {"raw", "literal"}:
        return text
    begins = at_start and _block_start().match(text) and not text.startswith("\\")
    clean = _markup(inner=quoting == "inner").sub(r"\\\g<0>", text)
    if quoting == "term":
        clean = _classifier().sub(r"\\:", clean)
    return f"\\{clean}" if begins and not clean.startswith("\\") else clean


@cache
def _breaks() -> re.Pattern[str]:
    return re.compile("\\s*[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]\\s*")


@cache
def _markup(*, inner: bool) -> re.Pattern[str]:
    """Return what is escaped: signs alone between spaces are no markup."""
    angle = "|<" if inner else ""
    return re.compile(
        rf"\\|(?!(?<=\s).\s)[*`|]|_(?![^\W_])|(?<=:):$|(?<=[ :]):(?=[^\W_]+:$){angle}"
    )


@cache
def _classifier() -> re.Pattern[str]:
    return re.compile(r"(?<=\s):(?=\s|$)")


@cache
def _block_start() -> re.Pattern[str]:
    """Return what may begin a block other than a paragraph, or be a line under a title."""
    return re.compile(
        rf"(?![\"'(\[{{<]$)(?:[-+*•‣⁃/:|=]|\.\.|>>>|\(?(?:\w|[0-9]+|[ivxlcdmIVXLCDM]+|#)[.)](?:\s|$)|{PUNCTUATION}+\s*$)"
    )
