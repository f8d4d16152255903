"""Character references: ``&amp;`` and the like."""

from __future__ import annotations

import html
import unicodedata

from lexicord.formats.inline.content import Mark, Run


def reference(raw: str) -> Run | Mark:
    """Return what a character reference stands for; what cannot be seen stays a mark."""
    text = html.unescape(raw)
    if text == raw:
        return Run.plain(raw)
    is_seen = all(unicodedata.category(letter)[0] not in "CZ" for letter in text)
    return Run(raw, text) if is_seen or text == "\u00a0" else Mark(raw, stand_in=" ")
