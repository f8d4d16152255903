"""How many columns of a terminal a text takes."""

from __future__ import annotations

import unicodedata


def text_width(text: str) -> int:
    """Return the columns of ``text``."""
    if text.isascii():
        return len(text)
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)
